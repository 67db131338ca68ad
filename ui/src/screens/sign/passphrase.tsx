/** What opens the key: a passphrase that is typed, or the one that the system remembers, which never comes to the page. */
import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { IdentityView } from "../../backend/types/IdentityView";
import { announce, wordsOf } from "../../notices";
import { PassphraseField, RememberBox } from "../../parts/keys/passphrase";
import { useTexts } from "../../texts";
import { focusOn } from "../../turn";

/** Whether the key store of this machine has the passphrase of this key. It is asked only of one that was to be remembered. */
export function useRemembered(identity: IdentityView | undefined) {
  const { name = "", remembered = false } = identity ?? {};
  const { data, error, isPending } = useAsk(
    [...keys.identities, "remembered", name],
    (backend) => backend.identityRemembered(name),
    remembered,
  );
  return { yes: remembered && data === true, asking: remembered && isPending, error: remembered ? error : null };
}

interface Props {
  identity: string;
  /** Whether it is to be typed. */
  typing: boolean;
  /** Why the key store could not be asked. */
  failure: unknown;
  typed: string;
  type: (typed: string) => void;
  error: string | undefined;
  remember: boolean;
  setRemember: (yes: boolean) => void;
}

export function SignPassphrase({ identity, typing, failure, typed, type, error, remember, setRemember }: Props) {
  const t = useTexts();
  const [forgotten, setForgotten] = useState(false);
  const forget = useDo((backend, _: null) => backend.identityForget(identity), {
    onDone: () => {
      announce(t("key-forgotten"));
      setForgotten(true);
    },
  });
  // The button that had the focus is gone: next is what has to be typed instead.
  useEffect(() => {
    if (!forgotten || !typing) return;
    setForgotten(false);
    focusOn("sign-passphrase");
  }, [forgotten, typing]);
  if (!typing) {
    return (
      <div className="sign-remembered">
        <Paragraph id="sign-remembered">{t("sign-remembered")}</Paragraph>
        <Button id="sign-forget" variant="tertiary" data-size="sm" aria-disabled={forget.isPending} onClick={() => forget.mutate(null)}>
          {t("key-forget")}
        </Button>
      </div>
    );
  }
  return (
    <>
      {failure != null && (
        <Alert id="sign-key-store" data-color="info">
          <Paragraph>{wordsOf(failure)}</Paragraph>
        </Alert>
      )}
      <PassphraseField
        id="sign-passphrase"
        label={t("sign-passphrase")}
        description={t("sign-passphrase-hint")}
        value={typed}
        error={error}
        onType={type}
      />
      <RememberBox id="sign-remember" checked={remember} tick={setRemember} />
    </>
  );
}

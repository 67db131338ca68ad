/** The signing keys: what each one is, and what can be done with it. */
import { Button, Details, Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useBackend, useDo } from "../../backend/context";
import type { IdentityView } from "../../backend/types/IdentityView";
import { announce, notifyProblem, wordsOf } from "../../notices";
import { grouped } from "../../orgnr";
import { AskedPart } from "../../parts/asked/asked";
import { Fingerprint } from "../../parts/fingerprint/fingerprint";
import { Form } from "../../parts/form/form";
import { AddKey } from "../../parts/keys/add-key";
import { PassphraseField } from "../../parts/keys/passphrase";
import { Said, type Words } from "../../parts/said/said";
import { WrittenConfirmation } from "../../parts/written-confirmation/written-confirmation";
import { useTexts } from "../../texts";
import { focusOn, useTurn } from "../../turn";

interface KeyProps {
  identity: IdentityView;
  say: (text: string) => void;
}

/** The key in a file, with its own passphrase, which is asked for to be sure that it is known. */
function Backup({ identity, say }: KeyProps) {
  const t = useTexts();
  const id = `key-${identity.fingerprint.slice(0, 8)}-backup`;
  const [open, turn] = useTurn(`${id}-passphrase`, id);
  const [passphrase, setPassphrase] = useState("");
  const backup = useDo(
    async (backend, given: string) => {
      const out = await backend.identityPath(identity.name, "p12");
      if (out) await backend.identityBackup(identity.name, given, out);
      return out;
    },
    {
      quiet: true,
      onDone: (out) => {
        setPassphrase("");
        if (!out) return;
        turn(false);
        say(t("key-backup-done"));
      },
    },
  );
  if (!open) {
    return (
      <Button id={id} variant="tertiary" data-size="sm" onClick={() => turn(true)}>
        {t("key-backup")}
      </Button>
    );
  }
  return (
    <Form
      className="stack key-form"
      onSubmit={() => {
        if (!backup.isPending) backup.mutate(passphrase, { onError: () => focusOn(`${id}-passphrase`) });
      }}
    >
      <Paragraph>{t("key-backup-lead")}</Paragraph>
      <PassphraseField
        id={`${id}-passphrase`}
        label={t("sign-passphrase")}
        value={passphrase}
        error={wordsOf(backup.error)}
        onType={(typed) => {
          setPassphrase(typed);
          backup.reset();
        }}
      />
      <div className="actions">
        <Button id={`${id}-yes`} type="submit" variant="secondary" data-size="sm" aria-disabled={backup.isPending}>
          {t("key-backup-choose")}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => turn(false)}>
          {t("cancel")}
        </Button>
      </div>
    </Form>
  );
}

function Key({ identity, only, say }: KeyProps & { only: boolean }) {
  const t = useTexts();
  const backend = useBackend();
  const id = `key-${identity.fingerprint.slice(0, 8)}`;
  const { name } = identity;
  const standard = useDo((backend, _: null) => backend.identityStandard(name), {
    onDone: () => say(t("key-standard-done", { name })),
  });
  const forget = useDo((backend, _: null) => backend.identityForget(name), { onDone: () => say(t("key-forgotten")) });
  const certificate = async () => {
    const out = await backend.identityPath(name, "pem");
    if (!out) return;
    await backend.identityCertificate(name, out);
    announce(t("key-certificate-done"));
  };
  const facts: [string, string][] = [
    ["key-holder", identity.holder],
    ...(identity.orgnr ? ([["identity-orgnr", grouped(identity.orgnr)]] as [string, string][]) : []),
    ["key-issuer", identity.asserted === "ca" ? identity.issuer : t("key-issuer-self")],
    ["key-kind", identity.key],
    ["key-valid", identity.validity_text],
  ];
  return (
    <li className="key">
      <Heading level={3} data-size="2xs" id={id}>
        {name} {identity.standard && <Tag data-size="sm">{t("key-standard")}</Tag>}{" "}
        {identity.expired && (
          <Tag data-size="sm" data-color="warning">
            {t("key-expired")}
          </Tag>
        )}
      </Heading>
      <dl className="key-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {identity.remembered && <Paragraph id={`${id}-remembered`}>{t("key-remembered")}</Paragraph>}
      <Details className="fold key-fingerprint">
        <Details.Summary>{t("key-fingerprint")}</Details.Summary>
        <Details.Content>
          <Paragraph>{t("key-fingerprint-lead")}</Paragraph>
          <Fingerprint groups={identity.fingerprint_groups} />
        </Details.Content>
      </Details>
      <div className="key-acts" role="group" aria-labelledby={id}>
        {!identity.standard && !only && (
          <Button id={`${id}-standard`} variant="tertiary" data-size="sm" onClick={() => standard.mutate(null)}>
            {t("key-standard-make")}
          </Button>
        )}
        <Button
          id={`${id}-certificate`}
          variant="tertiary"
          data-size="sm"
          onClick={() => void certificate().catch(notifyProblem)}
        >
          {t("key-certificate")}
        </Button>
        <Backup identity={identity} say={say} />
        {identity.remembered && (
          <Button
            id={`${id}-forget`}
            variant="tertiary"
            data-size="sm"
            aria-disabled={forget.isPending}
            onClick={() => forget.mutate(null)}
          >
            {t("key-forget")}
          </Button>
        )}
        <WrittenConfirmation
          id={`${id}-remove`}
          about={id}
          label={t("key-remove")}
          ask={t("key-remove-ask", { name })}
          name={name}
          run={(backend, written) => backend.identityRemove(name, written)}
          onDone={() => say(t("key-remove-done", { name }))}
        >
          <p>{t("key-remove-lead")}</p>
        </WrittenConfirmation>
      </div>
    </li>
  );
}

function Content({ identities }: { identities: IdentityView[] }) {
  const t = useTexts();
  const [said, setSaid] = useState<Words | null>(null);
  const say = (text: string) => setSaid({ text });
  return (
    <div className="stack">
      <Paragraph>{t(identities.length > 0 ? "keys-lead" : "keys-none")}</Paragraph>
      <Said words={said} />
      {identities.length > 0 && (
        <ul role="list" className="keys">
          {identities.map((identity) => (
            <Key key={identity.fingerprint} identity={identity} only={identities.length === 1} say={say} />
          ))}
        </ul>
      )}
      <AddKey company="" needed={false} variant="secondary" done={(name, key) => say(t(key, { name }))} />
    </div>
  );
}

export function Keys() {
  const identities = useAsk(keys.identities, (backend) => backend.identities());
  return <AskedPart query={identities}>{(all) => <Content identities={all} />}</AskedPart>;
}

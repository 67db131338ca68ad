/** Which key signs: one that is there, a new one, or the company's certificate from a file. */
import { Alert, Fieldset, Paragraph, Radio } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { keys, useAsk } from "../../backend/context";
import type { IdentityView } from "../../backend/types/IdentityView";
import { AddKey } from "../../parts/keys/add-key";
import { useTexts } from "../../texts";

interface Props {
  submission: number;
  identities: readonly IdentityView[];
  picked: string | null;
  pick: (name: string) => void;
  /** The applicant's organisation number, written into a new key. */
  company: string;
}

/** What the recipient will see of this key. The user decides. */
function Warnings({ submission, identity }: { submission: number; identity: string }) {
  const warnings = useAsk([...keys.identities, "warnings", submission, identity], (backend) =>
    backend.signWarnings(submission, identity),
  );
  return (warnings.data ?? []).map(({ code, message }) => (
    <Alert key={code} id={`sign-warning-${code}`} data-color="warning">
      <Paragraph>{message}</Paragraph>
    </Alert>
  ));
}

export function Identities({ submission, identities, picked, pick, company }: Props) {
  const t = useTexts();
  const [made, setMade] = useState(false);
  const none = identities.length === 0;
  // The form that had the focus is gone: next is the passphrase of the new key, or where to save when it is remembered.
  useEffect(() => {
    if (!made || none) return;
    setMade(false);
    (document.getElementById("sign-passphrase") ?? document.getElementById("sign-path"))?.focus();
  }, [made, none]);
  return (
    <div className="stack">
      {!none && (
        <Fieldset>
          <Fieldset.Legend>{t("sign-identity")}</Fieldset.Legend>
          {identities.map((identity) => (
            <Radio
              key={identity.name}
              name="identity"
              value={identity.name}
              label={identity.name}
              description={t(
                identity.expired ? "identity-expired" : identity.asserted === "ca" ? "identity-company" : "identity-expires",
                { date: identity.expires_text, issuer: identity.issuer },
              )}
              checked={picked === identity.name}
              onChange={() => pick(identity.name)}
            />
          ))}
        </Fieldset>
      )}
      {picked && <Warnings submission={submission} identity={picked} />}
      <AddKey
        company={company}
        needed={none}
        variant="tertiary"
        done={(name) => {
          pick(name);
          setMade(true);
        }}
      />
    </div>
  );
}

/** Who signed and when; a key that is not known yet can be confirmed here. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { SignerView } from "../../backend/types/SignerView";
import type { VerifyView } from "../../backend/types/VerifyView";
import { grouped } from "../../orgnr";
import { Fingerprint } from "../../parts/fingerprint/fingerprint";
import { useTexts } from "../../texts";
import { Confirm } from "./confirm";
import { Theirs } from "./theirs";

/** Has the focus when the form has gone. */
export const SIGNER = "verify-signer";

/** `shown` says that the fingerprint stands above already. */
export function Signer({ check, signer, shown }: { check: VerifyView; signer: SignerView; shown: boolean }) {
  const t = useTexts();
  const { time, known } = check;
  // Of a file that does not hold together, the name and the key are only what somebody put into it.
  const holds = check.verdict === "intact";
  return (
    <section className="section" aria-labelledby={SIGNER}>
      <Heading level={2} data-size="xs" id={SIGNER} tabIndex={-1} className="verify-focus">
        {t(holds ? "verify-who" : "verify-claimed")}
      </Heading>
      {!holds && <Paragraph>{t("verify-claimed-lead")}</Paragraph>}
      <dl className="facts">
        <dt>{t("verify-name")}</dt>
        <dd>
          <Theirs>{signer.name}</Theirs>
        </dd>
        {signer.orgnr && (
          <>
            <dt>{t("verify-orgnr")}</dt>
            <dd>
              <Theirs>{grouped(signer.orgnr)}</Theirs>
            </dd>
          </>
        )}
        {holds && (
          <>
            <dt>{t("verify-known-label")}</dt>
            <dd data-testid="known">{t(known ? "verify-known" : "verify-unknown")}</dd>
            <dt>{t("verify-asserted-label")}</dt>
            <dd>{t(signer.asserted === "ca" ? "verify-asserted-ca" : "verify-asserted-self")}</dd>
          </>
        )}
        <dt>{t("verify-when")}</dt>
        <dd>
          {time.claimed_text ?? t("verify-when-none")}
          {time.claimed_text && <div className="quiet">{t("verify-when-claimed")}</div>}
          {holds && time.proven_text && <div>{time.proven_text}</div>}
        </dd>
      </dl>
      {holds && (
        <div className="verify-key">
          {!shown && (
            <div>
              <Heading level={3} data-size="2xs">
                {t("fingerprint-heading")}
              </Heading>
              <Fingerprint groups={signer.fingerprint_groups} />
            </div>
          )}
          {!known && <Confirm path={check.path} after={SIGNER} />}
        </div>
      )}
    </section>
  );
}

/** The same company with another key than before: said aloud, with what to do. Until somebody has asked, it is only a claim. */
import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import type { EarlierKey } from "../../backend/types/EarlierKey";
import { announce } from "../../notices";
import { Fingerprint } from "../../parts/fingerprint/fingerprint";
import { useTexts } from "../../texts";
import { Theirs } from "./theirs";

export function KeyChange({ earlier, now }: { earlier: EarlierKey; now: readonly string[] }) {
  const t = useTexts();
  useEffect(() => announce(t("verify-key-change")), [earlier, t]);
  return (
    <Alert data-color="warning" className="key-change" data-testid="key-change">
      <Heading level={2} data-size="xs">
        {t("verify-key-change")}
      </Heading>
      <Paragraph>{t("verify-key-change-do")}</Paragraph>
      <dl className="facts">
        <dt>{t("verify-key-earlier-name")}</dt>
        <dd>
          <Theirs>{earlier.name}</Theirs>
        </dd>
        <dt>{t("verify-key-earlier-seen")}</dt>
        <dd>{earlier.seen_text}</dd>
        <dt>{t("verify-known-label")}</dt>
        <dd>{t(earlier.confirmed ? "verify-known" : "verify-unknown")}</dd>
      </dl>
      <div className="key-change-pair">
        <div>
          <Heading level={3} data-size="2xs">
            {t("verify-key-earlier")}
          </Heading>
          <Fingerprint groups={earlier.fingerprint_groups} />
        </div>
        <div>
          <Heading level={3} data-size="2xs">
            {t("verify-key-now")}
          </Heading>
          <Fingerprint groups={now} />
        </div>
      </div>
    </Alert>
  );
}

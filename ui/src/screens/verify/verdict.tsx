/** The verdict in one sentence, and why; of what is not intact nothing more is shown than that. */
import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import type { VerifyView } from "../../backend/types/VerifyView";
import { useTexts } from "../../texts";
import { Theirs } from "./theirs";

/** What takes the focus when something was opened. */
export const OUTCOME = "verify-outcome";

const COLOURS = { intact: "success", "other-profile": "warning", changed: "danger", refused: "danger" } as const;

export function Verdict({ check, readable }: { check: VerifyView; readable: boolean }) {
  const t = useTexts();
  const { verdict } = check;
  const hidden = verdict !== "intact" ? `verify-hidden-${verdict}` : readable ? null : "verify-no-application";
  return (
    <Alert
      data-color={hidden === "verify-no-application" ? "warning" : COLOURS[verdict]}
      id={OUTCOME}
      role="group"
      aria-labelledby="verdict-sentence"
      tabIndex={-1}
      className="verdict"
      data-testid="verdict"
      data-verdict={verdict}
    >
      <Heading level={2} data-size="xs" id="verdict-sentence">
        {hidden === "verify-no-application" ? t("verify-no-application-heading") : check.sentence}
      </Heading>
      {check.reason_texts.length > 0 && (
        <ul>
          {check.reason_texts.map((reason) => (
            <li key={reason}>
              <Theirs>{reason}</Theirs>
            </li>
          ))}
        </ul>
      )}
      {hidden === "verify-no-application" && <Paragraph>{check.sentence}</Paragraph>}
      {hidden && <Paragraph>{t(hidden)}</Paragraph>}
      <Paragraph data-size="sm">
        <Theirs>{check.path}</Theirs>
      </Paragraph>
    </Alert>
  );
}

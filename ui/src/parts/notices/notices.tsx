/** Notices that last until they are dealt with, and the quiet region that screen readers follow. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { announcement, dismiss, notices } from "../../notices";
import { useObservable } from "../../observable";
import { useTexts } from "../../texts";
import "./notices.css";

export function Notices() {
  const t = useTexts();
  const all = useObservable(notices);
  return (
    <div role="alert" className="notices">
      {all.map((notice) => (
        <Alert data-color="warning" key={notice.key}>
          <Heading level={2} data-size="2xs">
            {notice.message}
          </Heading>
          {notice.advice && <Paragraph>{notice.advice}</Paragraph>}
          {notice.details && (
            <ul>
              {notice.details.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <div className="actions">
            {notice.actions?.map((action) => (
              <Button
                key={action.label}
                variant="secondary"
                data-size="sm"
                onClick={() => {
                  dismiss(notice.key);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            ))}
            <Button variant="tertiary" data-size="sm" onClick={() => dismiss(notice.key)}>
              {t("notice-close")}
            </Button>
          </div>
        </Alert>
      ))}
    </div>
  );
}

export function LiveRegion() {
  const text = useObservable(announcement);
  return (
    <div role="status" aria-live="polite" className="ds-sr-only">
      {text}
    </div>
  );
}

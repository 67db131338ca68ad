/** How the application goes to the board: answer by answer in the scheme's form, or by e-mail. */
import { Alert, Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { HandoverView } from "../../backend/types/HandoverView";
import { AskedPart } from "../../parts/asked/asked";
import { Copy } from "../../parts/copy/copy";
import { GoButton } from "../../parts/links/links";
import { Recipient } from "../../parts/recipient/recipient";
import { useTexts } from "../../texts";
import "./ways.css";

function Mail({ view }: { view: HandoverView }) {
  const t = useTexts();
  const draft = useDo((backend, id: number) => backend.openMailDraft(id));
  const { letter, bundle } = view;
  if (!bundle) return null;
  const tooLarge = bundle.passing === "too-large";
  return (
    <div className="stack">
      <Paragraph>{t("handover-way-mail-lead")}</Paragraph>
      <Alert data-color="warning" className="narrow handover-contains">
        <Heading level={4} data-size="2xs">
          {t("handover-not-encrypted")}
        </Heading>
        {view.contains.length > 0 && (
          <>
            <Paragraph>{t("handover-contains")}</Paragraph>
            <ul>
              {view.contains.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Alert>
      {bundle.passing_text && (
        <Paragraph id="handover-size" className="narrow">
          {bundle.passing_text}
        </Paragraph>
      )}
      {!tooLarge && <Recipient id="handover-recipient" to={letter.to} />}
      <dl className="handover-letter narrow" lang={view.submission.lang}>
        <dt>{t("handover-to")}</dt>
        <dd>{letter.to ?? <span className="quiet">{t("handover-to-none")}</span>}</dd>
        <dd className="handover-copy">{letter.to && <Copy id="copy-to" text={letter.to} name={t("handover-to")} />}</dd>
        <dt>{t("handover-subject")}</dt>
        <dd>{letter.subject}</dd>
        <dd className="handover-copy">
          <Copy id="copy-subject" text={letter.subject} name={t("handover-subject")} />
        </dd>
        <dt>{t("handover-body")}</dt>
        <dd className="handover-body">{letter.body.trim()}</dd>
        <dd className="handover-copy">
          <Copy id="copy-body" text={letter.body} name={t("handover-body")} />
        </dd>
      </dl>
      {!tooLarge && (
        <div className="stack handover-draft">
          <Button id="handover-draft" variant="secondary" aria-describedby="handover-draft-hint" onClick={() => draft.mutate(view.submission.id)}>
            {t("handover-draft")}
          </Button>
          <Paragraph id="handover-draft-hint" data-size="sm" className="quiet narrow">
            {t("handover-draft-hint")}
          </Paragraph>
        </div>
      )}
    </div>
  );
}

export function Ways({ submission }: { submission: number }) {
  const t = useTexts();
  const view = useAsk(keys.handover(submission), (backend) => backend.handover(submission));
  return (
    <AskedPart query={view}>
      {(view) => (
        <div className="ways">
          {view.bundle?.outdated && <Alert data-color="warning">{t("handover-outdated")}</Alert>}
          <section aria-labelledby="way-form">
            <Heading id="way-form" level={4} data-size="2xs">
              {t("handover-way-form")}
            </Heading>
            <Paragraph>{t("handover-way-form-lead")}</Paragraph>
            <GoButton id="way-form-go" to={`/s/${submission}/form`}>
              {t("handover-way-form-go")}
            </GoButton>
          </section>
          {view.bundle && (
            <Details className="fold way-mail">
              <Details.Summary id="way-mail">{t("handover-way-mail")}</Details.Summary>
              <Details.Content>
                <Mail view={view} />
              </Details.Content>
            </Details>
          )}
        </div>
      )}
    </AskedPart>
  );
}

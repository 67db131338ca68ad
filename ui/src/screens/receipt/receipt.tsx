/** After the export: what was made, by whom it is signed, what the receiver can check, and what comes next. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useLocation } from "wouter";
import { keys, useAsk, useBackend } from "../../backend/context";
import type { ListView } from "../../backend/types/ListView";
import type { Receipt } from "../../backend/types/Receipt";
import { notifyProblem } from "../../notices";
import { Asked } from "../../parts/asked/asked";
import { Fingerprint, Sha256 } from "../../parts/fingerprint/fingerprint";
import { GoButton, GoLink } from "../../parts/links/links";
import { Path } from "../../parts/path/path";
import { Screen } from "../../parts/screen/screen";
import { open } from "../../reception";
import { useTexts } from "../../texts";
import { After } from "./after";
import "./receipt.css";

interface MadeProps {
  receipt: Receipt;
  submission: number;
  sent: boolean;
  approved: boolean;
}

function Made({ receipt, submission, sent, approved }: MadeProps) {
  const t = useTexts();
  const backend = useBackend();
  return (
    <>
      {receipt.incomplete && <Alert data-color="warning">{t("receipt-incomplete")}</Alert>}
      {receipt.warnings.map(({ code, message }) => (
        <Alert key={code} data-color="warning">
          {message}
        </Alert>
      ))}
      <dl className="facts">
        <dt>{t("receipt-file")}</dt>
        <dd>
          <strong>{receipt.file_name}</strong>
          <div className="quiet receipt-path"><Path path={receipt.path} /></div>
        </dd>
        <dt>{t("receipt-size")}</dt>
        <dd>{t("receipt-size-files", { size: receipt.size_text, files: receipt.files })}</dd>
        <dt>{t("receipt-signed")}</dt>
        <dd>
          {receipt.signer.name}, {receipt.signed_text}
        </dd>
        {receipt.proven_text && (
          <>
            <dt>{t("timestamp-heading")}</dt>
            <dd>{receipt.proven_text}</dd>
          </>
        )}
      </dl>
      <Button variant="secondary" onClick={() => void backend.bundleToShow(submission, null).then(backend.showInFolder).catch(notifyProblem)}>
        {t("receipt-show")}
      </Button>
      {!receipt.fee_paid && !approved && (
        <Alert data-color="info" className="receipt-fee">
          <Heading level={2} data-size="2xs">
            {t("receipt-fee-heading")}
          </Heading>
          <Paragraph>
            {t("receipt-fee")}{" "}
            {/* Before it is sent, the payment belongs to the answers. */}
            <GoLink to={sent ? `/deadlines/fee/${submission}` : `/s/${submission}/p/gebyr`}>{t("receipt-fee-link")}</GoLink>
          </Paragraph>
        </Alert>
      )}
    </>
  );
}

/** All that were made, where there is more than the one above. */
function Bundles({ receipt, submission }: { receipt: Receipt; submission: number }) {
  const t = useTexts();
  const backend = useBackend();
  const [, go] = useLocation();
  if (receipt.bundles.length < 2) return null;
  const check = (path: string) => {
    go("/verify");
    void open(backend, [path], t);
  };
  return (
    <section className="section">
      <Heading level={2} data-size="xs">
        {t("receipt-made-heading")}
      </Heading>
      <Paragraph>{t("receipt-made-lead")}</Paragraph>
      <ol reversed className="receipt-bundles">
        {receipt.bundles.map((one) => {
          const named = `bundle-${one.sha256}`;
          const find = (then: (path: string) => unknown) => () => void backend.bundleToShow(submission, one.sha256).then(then).catch(notifyProblem);
          return (
            <li key={one.sha256}>
              <div id={named}>
                <strong>{one.signed_text}</strong>
                <div className="receipt-path">{one.file_name}</div>
              </div>
              <div className="quiet">
                {t("receipt-made-sum", { sum: one.sha256_short })}
                {one.incomplete && ` ${t("receipt-made-incomplete")}`}
              </div>
              <div className="actions">
                <Button variant="secondary" data-size="sm" aria-describedby={named} onClick={find(backend.showInFolder)}>
                  {t("receipt-made-show")}
                </Button>
                <Button variant="tertiary" data-size="sm" aria-describedby={named} onClick={find(check)}>
                  {t("receipt-made-check")}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Check({ receipt }: { receipt: Receipt }) {
  const t = useTexts();
  return (
    <section className="section">
      <Heading level={2} data-size="xs">
        {t("receipt-check-heading")}
      </Heading>
      <Paragraph>{t("receipt-check-lead")}</Paragraph>
      <Heading level={3} data-size="2xs" className="receipt-sub">
        {t("fingerprint-heading")}
      </Heading>
      <Paragraph>{t("fingerprint-explained")}</Paragraph>
      <Fingerprint groups={receipt.signer.fingerprint_groups} />
      <Heading level={3} data-size="2xs" className="receipt-sub">
        {t("receipt-sum")}
      </Heading>
      <Paragraph>{t("receipt-sum-explained")}</Paragraph>
      <Sha256 value={receipt.sha256} />
    </section>
  );
}

function Content({ receipt, list }: { receipt: Receipt | null; list: ListView }) {
  const t = useTexts();
  const { submission } = list;
  const above = <GoLink to={`/s/${submission.id}`}>{t("page-back")}</GoLink>;
  if (!receipt) {
    return (
      <Screen title={t("receipt-none-title")} lead={t("receipt-none")} above={above}>
        <div className="actions">
          <GoButton to={`/s/${submission.id}/review`}>{t("list-review")}</GoButton>
          <GoButton to={`/s/${submission.id}/form`} variant="secondary">
            {t("handover-way-form-go")}
          </GoButton>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={t(submission.sent ? "receipt-title-sent" : "receipt-title")} lead={t(submission.sent ? "receipt-lead-sent" : "receipt-lead")} above={above}>
      <Made receipt={receipt} submission={submission.id} sent={submission.sent !== null} approved={submission.approved !== null} />
      <After submission={submission} letter={receipt.letter} />
      <Check receipt={receipt} />
      <Bundles receipt={receipt} submission={submission.id} />
      <section className="section">
        <Paragraph>
          {t("client-link-lead")} <GoLink to={`/client/${submission.company}`}>{t("client-link")}</GoLink>
        </Paragraph>
      </section>
    </Screen>
  );
}

export default function ReceiptScreen({ id }: { id: number }) {
  const receipt = useAsk(keys.receipt(id), (backend) => backend.receipt(id));
  const list = useAsk(keys.list(id), (backend) => backend.list(id));
  return (
    <Asked query={receipt}>
      {(receipt) => <Asked query={list}>{(list) => <Content receipt={receipt} list={list} />}</Asked>}
    </Asked>
  );
}

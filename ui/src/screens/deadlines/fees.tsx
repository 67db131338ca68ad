/** The processing fee: what is not known to be paid, and what it costs. It is here to be kept in order, and stops nothing. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import type { FeesView } from "../../backend/types/FeesView";
import type { PaidFee } from "../../backend/types/PaidFee";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import type { UnpaidFee } from "../../backend/types/UnpaidFee";
import { toRead } from "../../dates";
import { GoLink } from "../../parts/links/links";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { DayForm } from "./day-form";
import { Letter } from "./letter";
import { Prices } from "./prices";
import { Remove } from "./remove";
import { useTurn } from "../../turn";

function Unpaid({ orgnr, fee }: { orgnr: string; fee: UnpaidFee }) {
  const t = useTexts();
  const { lang } = useSettings();
  const id = `pay-${fee.submission}`;
  const [paying, turn] = useTurn(`${id}-date`, id);
  return (
    <li className="unpaid">
      <div id={`${id}-words`}>
        <strong>{fee.kind_text}</strong>
        <span className="quiet"> · {t("fees-unpaid-sent", { date: toRead(fee.sent, lang) })}</span>
        <div>{fee.text}</div>
      </div>
      {paying ? (
        <DayForm
          id={id}
          place={`submission-${fee.submission}/paid`}
          label={t("fees-paid-date")}
          submit={t("fees-paid-save")}
          file={{ name: "file", label: t("fees-receipt") }}
          record={(backend, date, receipt) => backend.feePaid(orgnr, fee.submission, date, receipt)}
          done={t("fees-paid-saved")}
          after={`fees-${orgnr}`}
          onCancel={() => turn(false)}
        />
      ) : (
        <Button id={id} variant="secondary" data-size="sm" aria-describedby={`${id}-words`} onClick={() => turn(true)}>
          {t("fees-paid")}
        </Button>
      )}
    </li>
  );
}

function Paid({ orgnr, fee }: { orgnr: string; fee: PaidFee }) {
  const t = useTexts();
  const id = `pay-${fee.submission}`;
  return (
    <li className="unpaid paid">
      <div id={`${id}-words`}>
        <strong>{fee.kind_text}</strong>
        <div>{fee.text}</div>
      </div>
      <div className="actions">
        {fee.receipt !== null && (
          <Letter document={fee.receipt} about={`${id}-words`} label={t("fees-receipt-open")} />
        )}
        <Remove
          id={`${id}-remove`}
          about={`${id}-words`}
          label={t("fees-paid-remove")}
          ask={t("fees-paid-remove-ask")}
          yes={t("board-remove-yes")}
          run={(backend) => backend.feePaymentRemove(orgnr, fee.submission)}
          done={t("fees-paid-removed")}
          after={`fees-${orgnr}`}
        />
      </div>
    </li>
  );
}

function Member({ member, preparing }: { member: boolean | null; preparing: SubmissionView | undefined }) {
  const t = useTexts();
  const said = member === null ? "unknown" : member ? "yes" : "no";
  // The follow-ups ask it on a page of their own.
  const asks = preparing?.kind === "initial" || preparing?.kind === "renewal";
  return (
    <Paragraph>
      {t(`fees-member-${said}`)}{" "}
      {member === null && preparing && asks && (
        <GoLink to={`/s/${preparing.id}/p/gebyr`}>{t("fees-member-answer")}</GoLink>
      )}
    </Paragraph>
  );
}

interface Props {
  orgnr: string;
  fees: FeesView;
  preparing: SubmissionView | undefined;
  level: 2 | 3;
}

export function Fees({ orgnr, fees, preparing, level }: Props) {
  const t = useTexts();
  const below = level === 2 ? 3 : 4;
  return (
    <section className="section fees">
      <Heading level={level} data-size="xs" id={`fees-${orgnr}`} tabIndex={-1}>
        {t("fees-heading")}
      </Heading>
      <Paragraph>{t("fees-lead")}</Paragraph>
      {fees.unpaid.length > 0 ? (
        <>
          <Heading level={below} data-size="2xs" className="fees-sub">
            {t("fees-unpaid")}
          </Heading>
          <Paragraph>{t("receipt-fee")}</Paragraph>
          <ul role="list" className="prices">
            {fees.unpaid.map((fee) => (
              <Unpaid key={fee.submission} orgnr={orgnr} fee={fee} />
            ))}
          </ul>
        </>
      ) : (
        <Paragraph>{t("fees-none-unpaid")}</Paragraph>
      )}
      {fees.paid.length > 0 && (
        <>
          <Heading level={below} data-size="2xs" className="fees-sub">
            {t("fees-paid-heading")}
          </Heading>
          <ul role="list" className="prices">
            {fees.paid.map((fee) => (
              <Paid key={fee.submission} orgnr={orgnr} fee={fee} />
            ))}
          </ul>
        </>
      )}
      <Prices orgnr={orgnr} fees={fees} level={below} lead={<Member member={fees.member} preparing={preparing} />} />
    </section>
  );
}

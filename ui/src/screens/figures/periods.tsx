/** What the months come to in each follow-up period. */
import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import type { FigurePeriod } from "../../backend/types/FigurePeriod";
import type { FiguresView } from "../../backend/types/FiguresView";
import { NUMBERS, writtenRate } from "../../figures";
import { GoLink } from "../../parts/links/links";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { NumbersTable } from "./numbers-table";

function Period({ period }: { period: FigurePeriod }) {
  const t = useTexts();
  const { lang } = useSettings();
  const { sums, missing_months: missing } = period;
  const rate = sums.complaints_per_1000_connected;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {t(`kind-${period.kind}`)}
        <div className="calls-span">{period.text}</div>
        {missing.length > 0 && (
          <div className="calls-span">{t("calls-period-missing", { count: missing.length, total: String(period.months.length) })}</div>
        )}
      </Table.HeaderCell>
      {NUMBERS.map((number, index) => (
        <Table.Cell key={number} className={sums[number] === null ? "calls-number quiet" : "calls-number"}>
          {sums[number] === null ? t("calls-sum-none") : sums.texts[index]}
        </Table.Cell>
      ))}
      <Table.Cell className="calls-number">{rate === null ? "–" : writtenRate(rate, lang)}</Table.Cell>
    </Table.Row>
  );
}

export function Periods({ view }: { view: FiguresView }) {
  const t = useTexts();
  const begun = view.periods.filter((period) => period.missing_months.length < period.months.length);
  if (view.months.length === 0) return null;
  return (
    <section className="section">
      <Heading level={2} data-size="xs">
        {t("calls-periods")}
      </Heading>
      {view.periods.length === 0 ? (
        <Paragraph>
          {t("calls-periods-none")} <GoLink to="/deadlines">{t("start-all-due")}</GoLink>
        </Paragraph>
      ) : (
        <Paragraph>{t("calls-periods-lead")}</Paragraph>
      )}
      {begun.length > 0 && (
        <NumbersTable caption={t("calls-periods")} hideCaption heads={[t("calls-period"), ...view.labels, t("calls-rate")]} numbers={NUMBERS.length + 1}>
          {begun.map((period) => (
            <Period key={period.kind} period={period} />
          ))}
        </NumbersTable>
      )}
    </section>
  );
}

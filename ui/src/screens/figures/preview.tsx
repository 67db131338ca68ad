/** What would be taken month by month, what is left out and why, and how it stands to what is here. */
import { Paragraph, Table } from "@digdir/designsystemet-react";
import type { FigurePreview } from "../../backend/types/FigurePreview";
import type { FoundMonth } from "../../backend/types/FoundMonth";
import { NUMBERS } from "../../figures";
import { useTexts } from "../../texts";
import { NumbersTable } from "./numbers-table";

function Row({ month }: { month: FoundMonth }) {
  const t = useTexts();
  const { stands } = month;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className="calls-month">{month.text}</Table.HeaderCell>
      {NUMBERS.map((number, index) => (
        <Table.Cell key={number} className={month[number] === null ? "calls-number quiet" : "calls-number"}>
          {month.texts[index]}
          {stands && stands[number] !== month[number] && (
            <div className="calls-stands">{t("calls-stands-now", { number: stands.texts[index] ?? "" })}</div>
          )}
        </Table.Cell>
      ))}
      <Table.Cell>{t(`calls-collision-${month.collision}`)}</Table.Cell>
    </Table.Row>
  );
}

export function Preview({ preview }: { preview: FigurePreview }) {
  const t = useTexts();
  const { months, left_out: left, missing_months: missing, why_not: why } = preview;
  return (
    <>
      {why !== null && <Paragraph>{why}</Paragraph>}
      {months.length === 0 && preview.questions.length === 0 && <Paragraph>{t("calls-found-none")}</Paragraph>}
      {months.length > 0 && (
        <NumbersTable caption={t("calls-found")} heads={[t("calls-month"), ...preview.labels, t("calls-collision")]} numbers={NUMBERS.length}>
          {months.map((month) => (
            <Row key={month.month} month={month} />
          ))}
        </NumbersTable>
      )}
      {left.length + missing.length > 0 && (
        <ul className="calls-left-out">
          {left.map((one) => (
            <li key={one.reason + one.sheet + one.row}>{one.text}</li>
          ))}
          {missing.length > 0 && (
            <li>{t("calls-found-missing", { months: missing.map((month) => month.text).join(", ") })}</li>
          )}
        </ul>
      )}
    </>
  );
}

/** The months with their numbers: each is changed where it stands, and one that is removed can be brought back. */
import { Button, Paragraph, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useBackend, useDo } from "../../backend/context";
import type { FigureMonth } from "../../backend/types/FigureMonth";
import type { FiguresView } from "../../backend/types/FiguresView";
import type { MonthName } from "../../backend/types/MonthName";
import { NUMBERS, writtenRate } from "../../figures";
import { notifyProblem } from "../../notices";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { MonthForm } from "./month-form";
import { NumbersTable } from "./numbers-table";

/** The months that were removed on this screen. One that still stands, or stands again, is not among them. */
export function useRemovedMonths(view: FiguresView) {
  const [removed, setRemoved] = useState<readonly FigureMonth[]>([]);
  return {
    gone: removed.filter((one) => !view.months.some((month) => month.month === one.month)),
    onRemoved: (month: FigureMonth) => setRemoved((before) => [...before.filter((one) => one.month !== month.month), month]),
  };
}

export type RemovedMonths = ReturnType<typeof useRemovedMonths>;

export function MissingMonths({ months, onAdd }: { months: readonly MonthName[]; onAdd: (month: string) => void }) {
  const t = useTexts();
  if (months.length === 0) return null;
  return (
    <div className="calls-missing">
      <Paragraph>{t("calls-missing", { count: months.length })}</Paragraph>
      <div className="actions">
        {months.map((month) => (
          <Button key={month.month} variant="secondary" data-size="sm" onClick={() => onAdd(month.month)}>
            {t("calls-missing-add", { month: month.text })}
          </Button>
        ))}
      </div>
    </div>
  );
}

const editId = (month: string) => `calls-edit-${month}`;

function Source({ month }: { month: FigureMonth }) {
  const t = useTexts();
  const backend = useBackend();
  const { document, document_title: title } = month;
  if (document === null) return <span className="quiet">{t("calls-source-none")}</span>;
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      className="calls-source"
      onClick={() => void backend.openDocument(document).catch(notifyProblem)}
    >
      {title}
    </Button>
  );
}

function Row({ view, month, onEdit, onRemoved }: { view: FiguresView; month: FigureMonth; onEdit: () => void; onRemoved: () => void }) {
  const t = useTexts();
  const { lang } = useSettings();
  const id = `calls-month-${month.month}`;
  const remove = useDo((backend, one: string) => backend.removeFigures(view.company, one));
  const rate = month.complaints_per_1000_connected;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" id={id} className="calls-month">
        {month.text}
      </Table.HeaderCell>
      {NUMBERS.map((number, index) => (
        <Table.Cell key={number} className={month[number] === null ? "calls-number quiet" : "calls-number"}>
          {month.texts[index]}
        </Table.Cell>
      ))}
      <Table.Cell className="calls-number">{rate === null ? "–" : writtenRate(rate, lang)}</Table.Cell>
      <Table.Cell className="calls-after-numbers">
        <Source month={month} />
      </Table.Cell>
      <Table.Cell>
        <div className="calls-row-actions">
          <Button id={editId(month.month)} variant="tertiary" data-size="sm" aria-describedby={id} onClick={onEdit}>
            {t("calls-edit")}
          </Button>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-describedby={id}
            onClick={() => {
              onRemoved();
              remove.mutate(month.month);
            }}
          >
            {t("document-remove")}
          </Button>
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

function RemovedRow({ view, month, onBack }: { view: FiguresView; month: FigureMonth; onBack: () => void }) {
  const t = useTexts();
  const undo = useDo((backend, one: FigureMonth) => {
    const { answered, connected, complaints, direct, forwarded } = one;
    return backend.addFigures(view.company, one.month, { answered, connected, complaints, direct, forwarded });
  }, { onDone: onBack });
  return (
    <Table.Row>
      <Table.Cell colSpan={NUMBERS.length + 4}>
        <div className="calls-removed">
          <span>{t("calls-removed", { month: month.text })}</span>
          <Button variant="secondary" data-size="sm" autoFocus onClick={() => undo.mutate(month)}>
            {t("undo")}
          </Button>
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

interface Props {
  view: FiguresView;
  removed: RemovedMonths;
  /** The month that is being changed. */
  open: string | null;
  onOpen: (month: string) => void;
  /** Closes what is open and gives the focus to this element. */
  onClose: (focus: string) => void;
}

export function Months({ view, removed, open, onOpen, onClose }: Props) {
  const t = useTexts();
  const rows = [...view.months.map((month) => ({ month, gone: false })), ...removed.gone.map((month) => ({ month, gone: true }))].sort(
    (one, other) => one.month.month.localeCompare(other.month.month),
  );
  const heads = [t("calls-month"), ...view.labels, t("calls-rate"), t("calls-source"), t("calls-change")];
  return (
    <NumbersTable id="calls-months" caption={t("calls-months")} heads={heads} numbers={NUMBERS.length + 1}>
      {rows.map(({ month, gone }) => {
        const edit = editId(month.month);
        if (gone) return <RemovedRow key={month.month} view={view} month={month} onBack={() => onClose(edit)} />;
        if (open === month.month) {
          return (
            <Table.Row key={month.month}>
              <Table.Cell colSpan={heads.length}>
                <div className="calls-here">
                  <MonthForm view={view} month={month} wanted={month.month} onDone={() => onClose(edit)} />
                </div>
              </Table.Cell>
            </Table.Row>
          );
        }
        return (
          <Row
            key={month.month}
            view={view}
            month={month}
            onEdit={() => onOpen(month.month)}
            onRemoved={() => removed.onRemoved(month)}
          />
        );
      })}
    </NumbersTable>
  );
}

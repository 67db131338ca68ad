/** The call figures of a company: its months, what they come to, and the ways to bring in more. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk } from "../../backend/context";
import type { FiguresView } from "../../backend/types/FiguresView";
import { NUMBERS, written } from "../../figures";
import { Asked } from "../../parts/asked/asked";
import { Screen } from "../../parts/screen/screen";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { Chart } from "./chart";
import "./figures.css";
import { useFocusNext } from "../../focus";
import { Import } from "./import";
import { MonthForm } from "./month-form";
import { MissingMonths, Months, useRemovedMonths } from "./months";
import { Periods } from "./periods";

const EXAMPLE = [
  [9, 10200, 6800, 1],
  [10, 11450, 7900, 0],
] as const;

function Teach({ labels }: { labels: readonly string[] }) {
  const t = useTexts();
  const { lang } = useSettings();
  return (
    <section className="section calls-teach" aria-labelledby="calls-teach">
      <Heading level={2} data-size="xs" id="calls-teach">
        {t("calls-teach")}
      </Heading>
      <ul>
        <li>{t("calls-teach-report")}</li>
        <li>{t("calls-teach-columns")}</li>
        <li>{t("calls-teach-complaints")}</li>
      </ul>
      <table className="calls-example">
        <caption>{t("calls-example")}</caption>
        <thead>
          <tr>
            {[t("calls-month"), ...labels.slice(0, 3)].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map(([month, ...values]) => (
            <tr key={month}>
              <th scope="row">{t(`month-${month}`)}</th>
              {values.map((value, index) => (
                <td key={NUMBERS[index]}>{written(value, lang)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Content({ view, name }: { view: FiguresView; name: string }) {
  const t = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const focusNext = useFocusNext();
  const removed = useRemovedMonths(view);
  const empty = view.months.length === 0 && removed.gone.length === 0;
  const [meaning, ...notes] = view.notes;
  const adding = open?.startsWith("new") ? open.slice(4) : null;
  const close = (focus: string) => {
    setOpen(null);
    focusNext(focus);
  };
  return (
    <Screen
      title={t("calls-title")}
      windowTitle={`${name}: ${t("calls-title")}`}
      lead={t(empty ? "calls-lead-empty" : "calls-lead")}
      above={<span className="quiet">{name}</span>}
    >
      {empty && <Teach labels={view.labels} />}
      {!empty && <Months view={view} removed={removed} open={open} onOpen={setOpen} onClose={close} />}
      <MissingMonths months={view.missing_months} onAdd={(month) => setOpen(`new ${month}`)} />
      {adding === null ? (
        <div className="actions calls-add">
          <Button variant="secondary" id="calls-add" onClick={() => setOpen("new ")}>
            {t("calls-add")}
          </Button>
        </div>
      ) : (
        <section className="calls-new" aria-labelledby="calls-new">
          <Heading level={2} data-size="xs" id="calls-new">
            {t("calls-add")}
          </Heading>
          <MonthForm key={adding} view={view} wanted={adding || null} onDone={() => close("calls-add")} />
        </section>
      )}
      <Import view={view} first={empty} onClosed={focusNext} />
      <Chart months={view.months} />
      <Periods view={view} />
      <section className="section" aria-labelledby="calls-notes">
        <Heading level={2} data-size="xs" id="calls-notes">
          {t("calls-notes")}
        </Heading>
        <Paragraph className="calls-meaning">{meaning}</Paragraph>
        {notes.map((note) => (
          <Paragraph key={note} className="quiet">
            {note}
          </Paragraph>
        ))}
      </section>
    </Screen>
  );
}

export default function Figures({ orgnr }: { orgnr: string }) {
  const figures = useAsk(keys.figures(orgnr), (backend) => backend.figures(orgnr));
  const company = useAsk(keys.company(orgnr), (backend) => backend.company(orgnr));
  return (
    <Asked query={company}>
      {({ name }) => <Asked query={figures}>{(view) => <Content view={view} name={name} />}</Asked>}
    </Asked>
  );
}

/** The numbers of one month: of one that stands, or of a new one that is chosen first. */
import { Field, Fieldset, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useDo } from "../../backend/context";
import type { FigureMonth } from "../../backend/types/FigureMonth";
import type { FiguresView } from "../../backend/types/FiguresView";
import type { Numbers } from "../../backend/types/Numbers";
import { count, nextMonth, NUMBERS } from "../../figures";
import { useKept } from "../../kept";
import { announce, wordsOf } from "../../notices";
import { Errors, type Fault } from "../../parts/errors/errors";
import { Form } from "../../parts/form/form";
import { SaveOrCancel } from "../../parts/save-or-cancel/save-or-cancel";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";

interface Props {
  view: FiguresView;
  /** The month that stands and is changed. */
  month?: FigureMonth;
  /** The month to begin with. */
  wanted: string | null;
  onDone: () => void;
}

interface Typed {
  when: [string, string];
  typed: string[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

export function MonthForm({ view, month, wanted, onDone }: Props) {
  const t = useTexts();
  const { lang } = useSettings();
  // Of the month that is wanted, so that what was begun of one does not stand in another.
  const place = `company-${view.company}/figures/${month?.month ?? wanted ?? "new"}`;
  const [{ when, typed }, setForm, forget] = useKept<Typed>(place, {
    when: (wanted ?? nextMonth(view, new Date())).split("-") as [string, string],
    typed: NUMBERS.map((number) => (month?.[number] ?? "").toString()),
  });
  const setWhen = (when: [string, string]) => setForm((before) => ({ ...before, when }));
  const [attempt, setAttempt] = useState(0);
  // Said when the user asks for it, and not while the user types.
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const over = () => {
    forget();
    onDone();
  };
  const save = useDo(
    (backend, numbers: Numbers) => backend.addFigures(view.company, `${when[0].trim()}-${when[1]}`, numbers),
    {
      quiet: true,
      onDone: () => {
        announce(t("calls-saved"));
        over();
      },
    },
  );
  const [year, number] = when;
  const id = (name: string) => `calls-${month ? "change" : "new"}-${name}`;
  const first = id(month ? NUMBERS[0] : "month");
  const start = id(month || wanted ? NUMBERS[0] : "month");
  useEffect(() => document.getElementById(start)?.focus(), [start]);

  const stands = month ? undefined : view.months.find((one) => one.month === `${year.trim()}-${number}`);
  const wrong: Fault[] = [
    ...(/^(19|20)\d{2}$/.test(year.trim()) ? [] : [{ field: id("year"), text: t("calls-year-wrong") }]),
    ...(stands ? [{ field: first, text: t("calls-stands", { month: stands.text }) }] : []),
    ...NUMBERS.flatMap((one, index) =>
      count(typed[index] ?? "", lang) === undefined
        ? [{ field: id(one), text: t("calls-number-wrong", { label: view.labels[index] ?? "" }) }]
        : [],
    ),
  ];
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;

  return (
    <Form
      className="calls-form"
      onSubmit={() => {
        setAttempt((before) => before + 1);
        setFaults(wrong);
        if (wrong.length > 0 || save.isPending) return;
        const values = NUMBERS.map((one, index) => [one, count(typed[index] ?? "", lang) ?? null] as const);
        save.mutate(Object.fromEntries(values) as unknown as Numbers, {
          onError: (error) => setFaults([{ field: id(NUMBERS[0]), text: wordsOf(error) ?? "" }]),
        });
      }}
    >
      <Errors faults={faults} attempt={attempt} />
      {!month && (
        <div className="calls-when">
          <Field>
            <Label>{t("calls-month")}</Label>
            <Select id={id("month")} value={number} onChange={(event) => setWhen([year, event.target.value])}>
              {MONTHS.map((one) => (
                <Select.Option key={one} value={one}>
                  {t(`month-${Number(one)}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            id={id("year")}
            label={t("calls-year")}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            value={year}
            onChange={(event) => setWhen([event.target.value, number])}
            error={errorOf(id("year"))}
          />
        </div>
      )}
      <Fieldset>
        <Fieldset.Legend>{month ? t("calls-of", { month: month.text }) : t("calls-numbers")}</Fieldset.Legend>
        <Fieldset.Description>{t("calls-numbers-hint")}</Fieldset.Description>
        <div className="calls-numbers">
          {NUMBERS.map((one, index) => (
            <Textfield
              key={one}
              id={id(one)}
              label={view.labels[index] ?? one}
              inputMode="numeric"
              autoComplete="off"
              value={typed[index] ?? ""}
              onChange={({ target: { value } }) =>
                setForm((before) => ({ ...before, typed: before.typed.map((text, at) => (at === index ? value : text)) }))
              }
              error={errorOf(id(one))}
            />
          ))}
        </div>
      </Fieldset>
      <SaveOrCancel large busy={save.isPending} onCancel={over} />
    </Form>
  );
}

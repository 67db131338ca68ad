/** The questions that decide what is asked afterwards. Wrong or missing answers are said only when the button is pressed. */
import { Button, Checkbox, Fieldset, Paragraph, Radio, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Backend, TraitChanges } from "../../backend/interface";
import { keys, queryClient, useAsk, useBackend } from "../../backend/context";
import type { CompanyCard } from "../../backend/types/CompanyCard";
import type { CompanyView } from "../../backend/types/CompanyView";
import type { InboxView } from "../../backend/types/InboxView";
import type { Lang } from "../../backend/types/Lang";
import { useKept } from "../../kept";
import { announce, asProblem, notifyProblem } from "../../notices";
import { Asked } from "../../parts/asked/asked";
import { Errors, type Fault } from "../../parts/errors/errors";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { grouped } from "../../orgnr";
import { Form } from "../../parts/form/form";
import { chosen, confirmed, placements } from "../../placing";
import { useSettings } from "../../settings";
import { useTexts, type Texts } from "../../texts";
import "./begin.css";

interface Answers {
  orgnr: string;
  name: string;
  outbound: boolean;
  inbound: boolean;
  b2c: boolean;
  b2b: boolean;
  employees: string;
  lang: Lang;
}

type Flag = "outbound" | "inbound" | "b2c" | "b2b";

function empties(answers: Answers, t: Texts): Fault[] {
  const faults: Fault[] = [];
  if (!answers.orgnr.trim()) faults.push({ field: "begin-orgnr", text: t("begin-orgnr-missing") });
  if (!answers.name.trim()) faults.push({ field: "begin-name", text: t("begin-name-missing") });
  if (!answers.outbound && !answers.inbound) faults.push({ field: "begin-outbound", text: t("begin-calls-missing") });
  if (!answers.b2c && !answers.b2b) faults.push({ field: "begin-b2c", text: t("begin-whom-missing") });
  if (!/^\d{1,6}$/.test(answers.employees.trim())) faults.push({ field: "begin-employees", text: t("begin-employees-missing") });
  return faults;
}

/** The company, whether it is new or there already. */
async function company(backend: Backend, answers: Answers) {
  try {
    return await backend.companyAdd(answers.orgnr, answers.name.trim());
  } catch (error) {
    const problem = asProblem(error);
    if (problem.code === "company-exists") return backend.company(problem.args.orgnr ?? answers.orgnr);
    throw error;
  }
}

async function submissionOf(backend: Backend, orgnr: string, lang: Lang): Promise<number> {
  try {
    return (await backend.submissionStart(orgnr, "initial", lang)).id;
  } catch (error) {
    const problem = asProblem(error);
    if (problem.code === "submission-open" && problem.args.id) return Number(problem.args.id);
    throw error;
  }
}

/** Keeps the answers; gives the company's number. */
async function keep(backend: Backend, answers: Answers): Promise<string> {
  const { orgnr } = await company(backend, answers);
  const { outbound, inbound, b2c, b2b } = answers;
  const traits: TraitChanges = { outbound, inbound, b2c, b2b, employees: Number(answers.employees.trim()) };
  await backend.companySet(orgnr, answers.name.trim(), traits);
  return orgnr;
}

interface PairProps {
  legend: string;
  hint: string;
  pair: readonly [Flag, Flag];
  answers: Answers;
  error: string | undefined;
  set: (changed: Partial<Answers>) => void;
}

function Pair({ legend, hint, pair, answers, error, set }: PairProps) {
  const t = useTexts();
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Fieldset.Description>{hint}</Fieldset.Description>
      {pair.map((flag) => (
        <Checkbox
          key={flag}
          id={`begin-${flag}`}
          label={t(`begin-${flag}`)}
          value={flag}
          checked={answers[flag]}
          aria-invalid={error ? true : undefined}
          onChange={(event) => set({ [flag]: event.target.checked })}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

interface QuestionsProps {
  inbox: InboxView;
  companies: readonly CompanyCard[];
  /** The companies of which something is due. */
  awaited: ReadonlySet<string>;
  /** The company whose answers are changed; `null` for one that begins. */
  known: CompanyView | null;
  /** The company is approved already: it begins no application, but goes on to record that. */
  approved: boolean;
}

const flag = (company: CompanyView | null, name: Flag): boolean => company?.traits[name] === true;

function Questions({ inbox, companies, awaited, known, approved }: QuestionsProps) {
  const t = useTexts();
  const backend = useBackend();
  const [, go] = useLocation();
  const { lang } = useSettings();
  // A company that was added without an application is the one meant, unless it goes on without: approved already.
  const waiting = companies.find((card) => card.submissions.length === 0 && !awaited.has(card.company.orgnr))?.company;
  const told = known ?? (inbox.company ? null : (waiting ?? null));
  const [answers, setAnswers, forget] = useKept<Answers>(known ? `company-${known.orgnr}/begin` : "begin", {
    orgnr: grouped(told?.orgnr ?? inbox.company?.[0] ?? ""),
    name: told?.name ?? inbox.company?.[1] ?? "",
    outbound: flag(told, "outbound"),
    inbound: flag(told, "inbound"),
    b2c: flag(told, "b2c"),
    b2b: flag(told, "b2b"),
    employees: told?.traits.employees === undefined ? "" : String(told.traits.employees),
    lang: lang === "nn" ? "nn" : "nb",
  });
  const card = companies.find((one) => one.company.orgnr === known?.orgnr);
  const open = card?.submissions.find((one) => one.sent === null && one.approved === null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const set = (changed: Partial<Answers>) => setAnswers((before) => ({ ...before, ...changed }));
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.text;

  // What was asked anew goes back to where it was asked, and starts nothing.
  const back = open ? `/s/${open.id}` : "/";

  const start = async (orgnr: string) => {
    if (approved) return `/deadlines/approved/${orgnr}`;
    const submission = await submissionOf(backend, orgnr, answers.lang);
    return place(submission).catch((error: unknown) => {
      notifyProblem(error);
      return "/inbox";
    });
  };

  const place = async (submission: number) => {
    const placed = placements(inbox, chosen.get());
    if (!confirmed.get() || placed.length === 0) return inbox.rows.length > 0 ? "/inbox" : `/s/${submission}`;
    await backend.place(submission, placed);
    confirmed.set(false);
    chosen.set({});
    announce(t("inbox-placed", { count: placed.length }));
    return `/s/${submission}`;
  };

  const submit = async () => {
    if (busy) return;
    setAttempt((before) => before + 1);
    const missing = empties(answers, t);
    if (missing.length > 0) return setFaults(missing);
    setBusy(true);
    try {
      const to = await keep(backend, answers).then((orgnr) => (known ? back : start(orgnr)));
      forget();
      await queryClient.invalidateQueries();
      go(to);
    } catch (error) {
      const problem = asProblem(error);
      const field = problem.code === "company-name-missing" ? "begin-name" : "begin-orgnr";
      const theirs = problem.code.startsWith("orgnr-") || field === "begin-name";
      setFaults(theirs ? [{ field, text: `${problem.message} ${problem.advice}`.trim() }] : []);
      if (!theirs) notifyProblem(error);
      setBusy(false);
    }
  };

  return (
    <Screen
      title={t(known ? "begin-change-title" : "begin-title")}
      lead={t(known ? "begin-change-lead" : approved ? "begin-approved-lead" : "begin-lead")}
      above={open && <GoLink to={`/s/${open.id}`}>{t("page-back")}</GoLink>}
    >
      <Errors faults={faults} attempt={attempt} />
      <Form className="begin" onSubmit={submit}>
        <div className="begin-question">
          {!known && inbox.company && <Paragraph className="begin-read">{t("begin-read")}</Paragraph>}
          <Textfield
            id="begin-orgnr"
            label={t("begin-orgnr")}
            description={t(known ? "begin-orgnr-fixed" : "begin-orgnr-hint")}
            readOnly={known !== null}
            inputMode="numeric"
            autoComplete="off"
            value={answers.orgnr}
            error={faultOf("begin-orgnr")}
            onChange={(event) => set({ orgnr: event.target.value })}
            className="begin-orgnr"
          />
          <Textfield
            id="begin-name"
            label={t("begin-name")}
            description={t("begin-name-hint")}
            autoComplete="organization"
            value={answers.name}
            error={faultOf("begin-name")}
            onChange={(event) => set({ name: event.target.value })}
          />
        </div>
        <Pair
          legend={t("begin-calls")}
          hint={t("begin-several")}
          pair={["outbound", "inbound"]}
          answers={answers}
          error={faultOf("begin-outbound")}
          set={set}
        />
        <Pair
          legend={t("begin-whom")}
          hint={t("begin-several")}
          pair={["b2c", "b2b"]}
          answers={answers}
          error={faultOf("begin-b2c")}
          set={set}
        />
        <Textfield
          id="begin-employees"
          label={t("begin-employees")}
          description={t("begin-employees-hint")}
          inputMode="numeric"
          autoComplete="off"
          value={answers.employees}
          error={faultOf("begin-employees")}
          onChange={(event) => set({ employees: event.target.value })}
          className="begin-employees"
        />
        {!known && !approved && (
          <Fieldset>
            <Fieldset.Legend>{t("begin-lang")}</Fieldset.Legend>
            <Fieldset.Description>{t("begin-lang-hint")}</Fieldset.Description>
            <div className="begin-langs">
              {(["nb", "nn"] as const).map((one) => (
                <Radio
                  key={one}
                  name="begin-lang"
                  id={`begin-lang-${one}`}
                  value={one}
                  label={t(`begin-lang-${one}`)}
                  checked={answers.lang === one}
                  onChange={() => set({ lang: one })}
                />
              ))}
            </div>
          </Fieldset>
        )}
        <div className="stack">
          <Button type="submit" aria-disabled={busy || undefined}>
            {t(known ? "save" : "begin-submit")}
          </Button>
          {!known && (
            <Paragraph data-size="sm" className="quiet">
              {t("begin-later")}
            </Paragraph>
          )}
        </div>
      </Form>
    </Screen>
  );
}

function Known({ orgnr, ...rest }: Omit<QuestionsProps, "known"> & { orgnr: string }) {
  const query = useAsk(keys.company(orgnr), (backend) => backend.company(orgnr));
  return <Asked query={query}>{(known) => <Questions {...rest} known={known} />}</Asked>;
}

export default function Begin({ orgnr, approved = false }: { orgnr?: string; approved?: boolean }) {
  const inbox = useAsk(keys.inbox, (backend) => backend.inbox());
  const start = useAsk(keys.start, (backend) => backend.start());
  return (
    <Asked query={inbox}>
      {(inbox) => (
        <Asked query={start}>
          {({ companies, due }) => {
            const same = { inbox, companies, awaited: new Set(due.map((one) => one.company)) };
            if (orgnr) return <Known orgnr={orgnr} {...same} approved={false} />;
            return <Questions {...same} known={null} approved={approved} />;
          }}
        </Asked>
      )}
    </Asked>
  );
}

/** The certification, the board's acts and the fee, in memory. */
import type { Backend } from "../interface";
import type { CertificationEvent } from "../types/CertificationEvent";
import type { CertificationState } from "../types/CertificationState";
import type { CertificationView } from "../types/CertificationView";
import type { DeadlineView } from "../types/DeadlineView";
import type { FeeKind } from "../types/FeeKind";
import type { FeesView } from "../types/FeesView";
import type { Lang } from "../types/Lang";
import type { State } from "./state";
import { deadlineViews, submissionView } from "./views";
import { longDate, say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Calls =
  | "certification"
  | "boardAct"
  | "questionAnswered"
  | "boardRemove"
  | "fees"
  | "feeSet"
  | "feePaid";

interface Act {
  id: number;
  orgnr: string;
  what: "asked" | "warned" | "withdrawn" | "answered";
  date: string;
  deadline: string | null;
  note: string;
}

/** 10 000 kroner as the language writes it. */
const kroner = (amount: number, lang: Lang): string =>
  lang === "en" ? `NOK ${amount.toLocaleString("en")}` : `${amount.toLocaleString("en").replace(",", "\u00a0")} kroner`;

const isDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

export function boardOf(state: State, lang: () => Lang, refuse: Refuse): Pick<Backend, Calls> {
  let acts: Act[] = [];
  let next = 1;
  const paid = new Set<number>();
  const prices: Record<FeeKind, [number | null, number | null]> = {
    first: [10000, 15000],
    continuation: [5000, 7500],
    renewal: [null, null],
  };

  const events = (orgnr: string): CertificationEvent[] => {
    const own = state.submissions.filter((one) => one.company === orgnr).map((one) => submissionView(state, one, lang()));
    const event = (date: string, what: string, text: string, after: CertificationState): CertificationEvent => ({
      date,
      date_text: shortDate(lang(), date),
      what,
      text,
      note: "",
      state: after,
      state_name: say(lang(), `certification-${after}.name`),
      id: null,
      submission: null,
      letter: null,
    });
    const list: CertificationEvent[] = own.flatMap((one) => {
      const args = { kind: one.kind_text };
      const sent = one.sent ? [event(one.sent, "sent", say(lang(), "event-sent", args), "sent")] : [];
      const approved = one.approved
        ? [event(one.approved, "approved", say(lang(), "event-approved", args), "approved")]
        : [];
      return [...sent, ...approved].map((told) => ({ ...told, submission: one.id }));
    });
    let now: CertificationState = list.at(-1)?.state ?? "preparing";
    for (const act of acts.filter((one) => one.orgnr === orgnr)) {
      if (act.what === "warned" || act.what === "withdrawn") now = act.what;
      const text = act.deadline
        ? say(lang(), "event-asked-by", { date: shortDate(lang(), act.deadline) })
        : say(lang(), `event-${act.what}`);
      list.push({ ...event(act.date, act.what, text, now), note: act.note, id: act.id });
    }
    return list;
  };

  const reply = (orgnr: string, due: string): DeadlineView => ({
    id: `${orgnr}-${due}-reply`,
    company: orgnr,
    company_name: state.companies.find((one) => one.orgnr === orgnr)?.name ?? "",
    kind: "reply",
    title: say(lang(), "deadline-reply"),
    due,
    due_text: longDate(lang(), due),
    send_by: due,
    send_by_text: longDate(lang(), due),
    state: "upcoming",
    distance_text: "",
    reminders: [],
  });

  const certification = (orgnr: string): CertificationView => {
    const history = events(orgnr);
    const last = history.at(-1);
    const now = last?.state ?? "preparing";
    const deadlines = deadlineViews(state, lang()).filter((one) => one.company === orgnr);
    const inForce = now === "approved" || now === "warned";
    const until = inForce ? (deadlines.at(-1)?.due ?? null) : null;
    const since = history.find((one) => one.state === now)?.date ?? null;
    const answered = acts.filter((one) => one.what === "answered").map((one) => one.id);
    return {
      company: orgnr,
      company_name: state.companies.find((one) => one.orgnr === orgnr)?.name ?? "",
      state: now,
      state_name: say(lang(), `certification-${now}.name`),
      state_text: say(lang(), `certification-${now}`, {
        since: since ? shortDate(lang(), since) : "",
        until: until ? shortDate(lang(), until) : "",
      }),
      reading: inForce ? say(lang(), `certification-${now}.reading`) : null,
      since,
      until,
      next: inForce ? (deadlines[0] ?? null) : null,
      history,
      questions: acts
        .filter((one) => one.orgnr === orgnr && one.what === "asked" && !answered.includes(one.id))
        .map((one) => ({
          id: one.id,
          asked: one.date,
          asked_text: shortDate(lang(), one.date),
          text: one.note,
          deadline: one.deadline ? reply(orgnr, one.deadline) : null,
          letter: null,
          submission: null,
        })),
    };
  };

  const fees = (orgnr: string): FeesView => {
    const member = state.companies.find((one) => one.orgnr === orgnr)?.traits["member"];
    const text = (fee: FeeKind): string => {
      const [members, others] = prices[fee];
      const one = member === "none" ? others : members;
      if (members === null || others === null || one === null) return say(lang(), "fee-amount-unknown");
      if (member !== undefined) return say(lang(), "fee-amount", { amount: kroner(one, lang()) });
      return say(lang(), "fee-amounts", { members: kroner(members, lang()), others: kroner(others, lang()) });
    };
    return {
      member: member === undefined ? null : member !== "none",
      rows: (["first", "continuation", "renewal"] as const).map((fee) => ({
        fee,
        title: say(lang(), `fee-${fee}`),
        member: prices[fee][0],
        other: prices[fee][1],
        text: text(fee),
        edited: false,
      })),
      source_text: say(lang(), "fee-source"),
      source_address: "http://www.godkjentcallcenter.no/soek-godkjenning.368713.no.html",
      unpaid: state.submissions
        .filter((one) => one.company === orgnr && one.sent && !one.approved && !paid.has(one.id))
        .map((one) => ({
          submission: one.id,
          kind: "initial",
          kind_text: say(lang(), "kind-initial"),
          sent: one.sent ?? "",
          text: text("first"),
        })),
    };
  };

  return {
    certification: async (orgnr) => certification(orgnr),
    boardAct: async (orgnr, act, date, deadline, note) => {
      if (!isDate(date)) return refuse("date-shape", { given: date });
      acts.push({ id: next, orgnr, what: act, date, deadline, note });
      next += 1;
      return certification(orgnr);
    },
    questionAnswered: async (orgnr, question, date) => {
      if (!isDate(date)) return refuse("date-shape", { given: date });
      acts.push({ id: question, orgnr, what: "answered", date, deadline: null, note: "" });
      return certification(orgnr);
    },
    boardRemove: async (orgnr, event) => {
      acts = acts.filter((one) => one.id !== event);
      return certification(orgnr);
    },
    fees: async (orgnr) => fees(orgnr),
    feeSet: async (orgnr, fee, member, other) => {
      prices[fee] = [member ?? prices[fee][0], other ?? prices[fee][1]];
      return fees(orgnr);
    },
    feePaid: async (orgnr, submission, date) => {
      if (!isDate(date)) return refuse("date-shape", { given: date });
      paid.add(submission);
      return fees(orgnr);
    },
  };
}

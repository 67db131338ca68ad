/** The certification, the board's acts and the fee, in memory. */
import type { Backend } from "../interface";
import type { CertificationEvent } from "../types/CertificationEvent";
import type { CertificationState } from "../types/CertificationState";
import type { CertificationView } from "../types/CertificationView";
import type { FeeKind } from "../types/FeeKind";
import type { FeesView } from "../types/FeesView";
import type { Kind } from "../types/Kind";
import type { Lang } from "../types/Lang";
import { addDocument, type State } from "./state";
import { deadlineViews, submissionView } from "./views";
import { kroner, say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Calls =
  | "boardAct"
  | "questionAnswered"
  | "boardRemove"
  | "questionReopen"
  | "approvalRemove"
  | "approvedBefore"
  | "feeSet"
  | "feePaid"
  | "feePaymentRemove";

type Told = [date: string, what: string, text: string, more?: Partial<CertificationEvent>];

/** The number of the approval of a submission. */
const approvalOf = (submission: number): number => 200 + submission;

const isDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

const feeOf = (kind: Kind): FeeKind => (kind === "initial" ? "first" : kind === "renewal" ? "renewal" : "follow-up");

export function boardOf(state: State, lang: () => Lang, refuse: Refuse) {
  const standard: Record<FeeKind, [number | null, number | null]> = {
    first: [10000, 15000],
    "follow-up": [5000, 7500],
    renewal: [null, null],
  };
  const prices = { ...standard };
  const paper = (path: string | null, submission: number | null): number | null => {
    if (path === null) return null;
    const document = addDocument(state, path.split("/").at(-1) ?? path);
    // No requirement has it: it belongs to what happened.
    Object.assign(document, { submission: submission ?? 0 });
    return document.id;
  };

  const paidFor = (submission: number) => state.paid.find((one) => one.submission === submission);

  const told = (orgnr: string): Told[] => {
    const own = state.submissions.filter((one) => one.company === orgnr).map((one) => submissionView(state, one, lang()));
    const ofSubmissions = own.flatMap((one): Told[] => {
      const args = { kind: one.kind_text };
      const letter = state.submissions.find((row) => row.id === one.id)?.receipt?.letter?.document ?? null;
      return [
        ...(one.sent ? [[one.sent, "sent", say(lang(), "event-sent", args), { submission: one.id }] as Told] : []),
        ...(one.approved
          ? [
              [
                one.approved,
                "approved",
                say(lang(), "event-approved", args),
                { submission: one.id, approval: approvalOf(one.id), letter },
              ] as Told,
            ]
          : []),
      ];
    });
    const before = state.approvals
      .filter((one) => one.orgnr === orgnr)
      .map(({ date, id, letter }): Told => [date, "approved", say(lang(), "event-approved-before"), { approval: id, letter }]);
    const ofBoard = state.acts
      .filter((act) => act.orgnr === orgnr)
      .flatMap((act): Told[] => {
        const asks = act.what === "asked" || (act.what === "warned" && act.deadline);
        const asked = act.deadline
          ? say(lang(), "event-asked-by", { date: shortDate(lang(), act.deadline) })
          : say(lang(), "event-asked");
        const rest = { id: act.id };
        const main = { id: act.id, note: act.note, letter: act.letter };
        return [
          ...(asks ? [[act.date, "asked", asked, act.what === "asked" ? main : rest] as Told] : []),
          ...(act.what === "asked" ? [] : [[act.date, act.what, say(lang(), `event-${act.what}`), main] as Told]),
          ...(act.answered ? [[act.answered, "answered", say(lang(), "event-answered"), rest] as Told] : []),
        ];
      });
    return [...ofSubmissions, ...before, ...ofBoard].sort(([one], [other]) => one.localeCompare(other));
  };

  const events = (orgnr: string): CertificationEvent[] => {
    let now: CertificationState = "preparing";
    return told(orgnr).map(([date, what, text, more]) => {
      if (what === "sent" || what === "approved" || what === "warned" || what === "withdrawn") now = what;
      return {
        date,
        date_text: shortDate(lang(), date),
        what,
        text,
        note: "",
        state: now,
        state_name: say(lang(), `certification-${now}.name`),
        id: null,
        approval: null,
        submission: null,
        letter: null,
        ...more,
      };
    });
  };

  const certification = (orgnr: string): CertificationView => {
    const history = events(orgnr);
    const now = history.at(-1)?.state ?? "preparing";
    const deadlines = deadlineViews(state, lang()).filter((one) => one.company === orgnr);
    const inForce = history.some((one) => one.what === "approved") && (now === "approved" || now === "warned");
    const until = inForce ? (deadlines.at(-1)?.due ?? null) : null;
    const since = history.find((one) => one.state === now)?.date ?? null;
    const reading = say(lang(), `certification-${now}.reading`);
    return {
      company: orgnr,
      company_name: state.companies.find((one) => one.orgnr === orgnr)?.name ?? "",
      state: now,
      state_name: say(lang(), `certification-${now}.name`),
      state_text: say(lang(), `certification-${now}`, {
        since: since ? shortDate(lang(), since) : "",
        until: until ? shortDate(lang(), until) : "",
      }),
      reading: reading.startsWith("certification-") ? null : reading,
      since,
      until,
      next: deadlines[0] ?? null,
      history,
      questions: state.acts
        .filter((one) => one.orgnr === orgnr && !one.answered && (one.what === "asked" || one.deadline))
        .map((one) => ({
          id: one.id,
          asked: one.date,
          asked_text: shortDate(lang(), one.date),
          text: one.note,
          deadline: deadlines.find((deadline) => deadline.id.endsWith(`-reply-${one.id}`)) ?? null,
          letter: one.letter,
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
      rows: (["first", "follow-up", "renewal"] as const).map((fee) => ({
        fee,
        title: say(lang(), `fee-${fee}`),
        member: prices[fee][0],
        other: prices[fee][1],
        text: text(fee),
        edited: prices[fee].join() !== standard[fee].join(),
      })),
      source_text: say(lang(), "fee-source"),
      source_address: "http://www.godkjentcallcenter.no/soek-godkjenning.368713.no.html",
      unpaid: state.submissions
        .filter((one) => one.company === orgnr && one.sent && !one.approved && one.kind !== "reply" && !paidFor(one.id))
        .map((one) => ({
          submission: one.id,
          kind: one.kind ?? "initial",
          kind_text: say(lang(), `kind-${one.kind ?? "initial"}`),
          sent: one.sent ?? "",
          text: text(feeOf(one.kind ?? "initial")),
        })),
      paid: state.submissions
        .filter((one) => one.company === orgnr)
        .flatMap((one) => {
          const paid = paidFor(one.id);
          if (!paid) return [];
          const text = say(lang(), "fee-paid-on", { date: shortDate(lang(), paid.date) });
          return [{ submission: one.id, kind_text: say(lang(), `kind-${one.kind}`), text, receipt: paid.receipt }];
        }),
    };
  };

  const likely = (date: string): void => {
    if (!isDate(date)) refuse("date-shape", { given: date });
  };

  const calls: Pick<Backend, Calls> = {
    boardAct: async (orgnr, act, date, deadline, note, letter) => {
      if (deadline) likely(deadline);
      likely(date);
      const id = 100 + state.next;
      state.next += 1;
      state.acts.push({ id, orgnr, what: act, date, deadline, note, letter: paper(letter, null), answered: null });
      return certification(orgnr);
    },
    questionAnswered: async (orgnr, question, date) => {
      likely(date);
      const act = state.acts.find((one) => one.id === question) ?? refuse("board-event-unknown", { id: String(question) });
      act.answered = date;
      return certification(orgnr);
    },
    boardRemove: async (orgnr, event) => {
      state.acts = state.acts.filter((one) => one.id !== event);
      return certification(orgnr);
    },
    questionReopen: async (orgnr, question) => {
      const act = state.acts.find((one) => one.id === question) ?? refuse("board-event-unknown", { id: String(question) });
      act.answered = null;
      return certification(orgnr);
    },
    approvalRemove: async (orgnr, approval) => {
      state.approvals = state.approvals.filter((one) => one.id !== approval);
      const submission = state.submissions.find((one) => approvalOf(one.id) === approval);
      if (submission) Object.assign(submission, { approved: null, state: submission.sent ? "sent" : "exported" });
      if (submission?.receipt) submission.receipt.letter = null;
      return certification(orgnr);
    },
    approvedBefore: async (orgnr, date, letter) => {
      likely(date);
      const id = 300 + state.next;
      state.next += 1;
      state.approvals.push({ id, orgnr, date, letter: paper(letter, null) });
      return certification(orgnr);
    },
    feeSet: async (orgnr, fee, member, other) => {
      prices[fee] = [member, other];
      return fees(orgnr);
    },
    feePaid: async (orgnr, submission, date, receipt) => {
      likely(date);
      state.paid.push({ submission, date, receipt: paper(receipt, submission) });
      const kept = state.submissions.find((one) => one.id === submission)?.receipt;
      if (kept) kept.fee_paid = true;
      return fees(orgnr);
    },
    feePaymentRemove: async (orgnr, submission) => {
      state.paid = state.paid.filter((one) => one.submission !== submission);
      const kept = state.submissions.find((one) => one.id === submission)?.receipt;
      if (kept) kept.fee_paid = false;
      return fees(orgnr);
    },
  };
  return { calls, certificationOf: certification, feesOf: fees };
}

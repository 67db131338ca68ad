/** Where each company stands: its certification, its deadlines, the board's questions, what happened, and the fee. */
import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { keys, useAsk } from "../../backend/context";
import type { CompanyStanding } from "../../backend/types/CompanyStanding";
import type { DeadlineView } from "../../backend/types/DeadlineView";
import type { RemindersView } from "../../backend/types/RemindersView";
import { Asked } from "../../parts/asked/asked";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { GoButton, GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useRest } from "../../rest";
import { useTexts } from "../../texts";
import { Before } from "./before";
import { Fees } from "./fees";
import { History } from "./history";
import { Monthly } from "./monthly";
import { Papers } from "./papers";
import { Picture } from "./picture";
import { Questions } from "./questions";
import { Standing } from "./standing";
import { Work } from "./work";
import "./deadlines.css";

interface Props extends CompanyStanding {
  deadlines: readonly DeadlineView[];
  reminders: RemindersView;
  /** Came to record an approval from before. */
  before: boolean;
  level: 2 | 3;
}

function Company({ company, submissions, certification: view, fees, deadlines, reminders, before, level }: Props) {
  const t = useTexts();
  const { orgnr } = company;
  const [newest] = submissions;
  // The fee is waited for, by no day; what runs out is not sent.
  const dated = deadlines.some((deadline) => !["fee", "expiry", "key"].includes(deadline.kind));
  const preparing = submissions.find((one) => one.kind !== "reply" && one.state === "preparing");
  const waiting = submissions.find((one) => one.kind !== "reply" && one.state === "sent");
  const reply = submissions.find((one) => one.kind === "reply" && one.sent === null);
  return (
    <>
      <Standing view={view} deadlines={deadlines} preparing={preparing} waiting={waiting} level={level} />
      {!view.history.some((event) => event.what === "approved") && (
        <Before orgnr={orgnr} opened={before} waiting={waiting !== undefined} />
      )}
      <Questions questions={view.questions} orgnr={orgnr} reply={reply} lang={newest?.lang ?? "nb"} level={level} />
      <section className="section">
        <Heading level={level} data-size="xs">
          {t("deadlines-heading")}
        </Heading>
        {deadlines.length === 0 && <Paragraph>{t("deadlines-none")}</Paragraph>}
        {dated && <Paragraph>{t("deadlines-lead")}</Paragraph>}
        <Picture deadlines={deadlines} />
        {deadlines.length > 0 && (
          <DeadlineList
            deadlines={deadlines}
            more={(deadline) => {
              const row = reminders.rows.find((one) => one.deadline === deadline.id);
              return row && <Work key={`${row.said_done}`} deadline={deadline} row={row} />;
            }}
          />
        )}
        {dated && (
          <Paragraph data-size="sm" className="quiet">
            {t("deadlines-send-by")}
          </Paragraph>
        )}
      </section>
      <Monthly tasks={reminders.monthly.filter((one) => one.company === orgnr)} level={level} />
      {deadlines.length > 0 && <Papers orgnr={orgnr} level={level} />}
      <History view={view} waiting={waiting} level={level} />
      <Fees orgnr={orgnr} fees={fees} preparing={preparing} level={level} />
    </>
  );
}

/** What the user came for, when it is something on this screen. */
export interface Wanted {
  /** The fee of a submission. */
  pay?: number;
  /** A company's approval from before Ringperm. */
  before?: string;
  /** What the fees cost. */
  prices?: boolean;
  /** A deadline, by its id: the one that a notification was about. */
  deadline?: string;
}

interface ContentProps {
  companies: readonly CompanyStanding[];
  deadlines: readonly DeadlineView[];
  reminders: RemindersView;
  wanted: Wanted;
}

function Content({ companies: known, deadlines, reminders, wanted: { pay, before, prices, deadline } }: ContentProps) {
  const t = useTexts();
  const rest = useRest();
  if (known.length === 0) {
    return (
      <Screen title={t("deadlines-title")} lead={t("deadlines-empty")}>
        <GoButton to="/begin">{t("start-begin")}</GoButton>
      </Screen>
    );
  }
  const several = known.length > 1;
  const companies = known.map((one) => {
    const { orgnr, name } = one.company;
    const own = deadlines.filter((deadline) => deadline.company === orgnr);
    if (!several) return <Company key={orgnr} {...one} deadlines={own} reminders={reminders} before={before === orgnr} level={2} />;
    return (
      <section key={orgnr} className="section deadlines-company" aria-labelledby={`company-${orgnr}`}>
        <Heading level={2} data-size="sm" id={`company-${orgnr}`}>
          {name}
        </Heading>
        <Company {...one} deadlines={own} reminders={reminders} before={before === orgnr} level={3} />
      </section>
    );
  });
  // A signing key may belong to no company.
  const loose = deadlines.filter((deadline) => !known.some(({ company }) => company.orgnr === deadline.company));
  const focus = [
    ...(pay === undefined ? [] : [`pay-${pay}`]),
    ...(deadline === undefined ? [] : [`at-${deadline}`]),
    ...(before === undefined ? [] : [`before-${before}-date`]),
    ...(prices ? known.map(({ company }) => `fees-${company.orgnr}`) : []),
  ];
  return (
    <Screen title={t("deadlines-title")} focus={focus}>
      {rest || focus.length > 0 ? companies : companies.slice(0, 1)}
      {loose.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("deadlines-keys")}
          </Heading>
          <DeadlineList deadlines={loose} />
        </section>
      )}
      {reminders.history.length > 0 && (
        <Details className="section fold" data-size="sm">
          <Details.Summary>{t("reminders-history")}</Details.Summary>
          <Details.Content>
            <ul role="list" className="told">
              {reminders.history.map(({ date_text, text }, index) => (
                <li key={`${index} ${text}`}>
                  <span className="quiet">{date_text}</span> {text}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
      <Paragraph className="section">
        {reminders.daily.last_text} <GoLink to="/settings">{t("reminders-settings")}</GoLink>
      </Paragraph>
    </Screen>
  );
}

export default function Deadlines(wanted: Wanted) {
  const query = useAsk(keys.standing, (backend) => backend.standing());
  return <Asked query={query}>{(all) => <Content {...all} wanted={wanted} />}</Asked>;
}

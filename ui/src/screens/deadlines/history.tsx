/** What happened, oldest first, and what the user can record or take away of it. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useDo } from "../../backend/context";
import type { CertificationEvent } from "../../backend/types/CertificationEvent";
import type { CertificationView } from "../../backend/types/CertificationView";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import { isAct, isAnswer } from "./acts";
import { Letter } from "./letter";
import { Record } from "./record";
import { Remove } from "./remove";
import { focusOn } from "../../turn";

/** Of an approval it is said that its deadlines go with it. */
function RemoveEvent({ orgnr, event, about }: { orgnr: string; event: CertificationEvent; about: string }) {
  const t = useTexts();
  const same = { about, label: t("board-remove"), yes: t("board-remove-yes"), after: `history-${orgnr}` };
  const { id, approval } = event;
  if (approval !== null) {
    return (
      <Remove
        {...same}
        id={`approval-${approval}-remove`}
        ask={t("approval-remove-ask")}
        run={(backend) => backend.approvalRemove(orgnr, approval)}
        done={t("approval-removed")}
      />
    );
  }
  if (id === null) return null;
  return (
    <Remove
      {...same}
      id={`event-${id}-remove`}
      ask={t("board-remove-ask")}
      run={(backend) => backend.boardRemove(orgnr, id)}
      done={t("board-removed")}
    />
  );
}

/** The question then stands among the open ones again, right below where the company stands. */
function Reopen({ orgnr, question, about }: { orgnr: string; question: number; about: string }) {
  const t = useTexts();
  const reopen = useDo((backend) => backend.questionReopen(orgnr, question), {
    onDone: () => {
      focusOn(`standing-${orgnr}`);
      announce(t("board-reopened"));
    },
  });
  return (
    <Button
      id={`event-${question}-reopen`}
      variant="tertiary"
      data-size="sm"
      aria-describedby={about}
      aria-disabled={reopen.isPending}
      onClick={() => reopen.mutate(undefined)}
    >
      {t("board-reopen")}
    </Button>
  );
}

interface LineProps {
  orgnr: string;
  event: CertificationEvent;
  /** Of a line that is the user's own to take away. */
  removable: boolean;
  /** The state changed here. */
  turned: boolean;
  id: string;
}

function Line({ orgnr, event, removable, turned, id }: LineProps) {
  const t = useTexts();
  const answers = isAnswer(event);
  return (
    <li className="event" data-what={event.what}>
      <div className="event-date quiet">{event.date_text}</div>
      <div>
        <div id={id} className="event-what">
          {event.text}
        </div>
        {event.note && <p className="board-words">{event.note}</p>}
        {turned && <div className="quiet event-state">{t("board-history-state", { state: event.state_name })}</div>}
        {(event.letter !== null || removable || answers) && (
          <div className="actions">
            {event.letter !== null && <Letter document={event.letter} about={id} />}
            {removable && <RemoveEvent orgnr={orgnr} event={event} about={id} />}
            {answers && <Reopen orgnr={orgnr} question={event.id} about={id} />}
          </div>
        )}
      </div>
    </li>
  );
}

interface Props {
  view: CertificationView;
  /** What was sent, and is not approved yet. */
  waiting: SubmissionView | undefined;
  level: 2 | 3;
}

export function History({ view, waiting, level }: Props) {
  const t = useTexts();
  const { company, history } = view;
  return (
    <section className="section">
      <Heading level={level} data-size="xs" id={`history-${company}`} tabIndex={-1}>
        {t("board-history")}
      </Heading>
      {history.length === 0 && <Paragraph>{t("board-history-none")}</Paragraph>}
      <ol role="list" className="events">
        {history.map((event, index) => (
          <Line
            key={`${event.date} ${event.what} ${event.id ?? ""} ${event.approval ?? ""} ${event.submission ?? ""}`}
            orgnr={company}
            event={event}
            removable={isAct(event, history)}
            turned={event.state !== (history[index - 1]?.state ?? "preparing")}
            id={`event-${company}-${index}`}
          />
        ))}
      </ol>
      <Record orgnr={company} waiting={waiting} />
    </section>
  );
}

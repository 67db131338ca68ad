/** What happened, oldest first, and what the user can record or take away of it. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useDo } from "../../backend/context";
import type { CertificationEvent } from "../../backend/types/CertificationEvent";
import type { CertificationView } from "../../backend/types/CertificationView";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import { isAct } from "./acts";
import { Letter } from "./letter";
import { Record } from "./record";
import { focusOn, useTurn } from "./turn";

interface RemoveProps {
  orgnr: string;
  event: number;
  about: string;
}

/** Asks first, in the place of the button. */
function Remove({ orgnr, event, about }: RemoveProps) {
  const t = useTexts();
  const id = `event-${event}-remove`;
  const [asking, turn] = useTurn(`${id}-yes`, id);
  const remove = useDo((backend) => backend.boardRemove(orgnr, event), {
    onDone: () => {
      focusOn(`history-${orgnr}`);
      announce(t("board-removed"));
    },
  });
  if (!asking) {
    return (
      <Button id={id} variant="tertiary" data-size="sm" aria-describedby={about} onClick={() => turn(true)}>
        {t("board-remove")}
      </Button>
    );
  }
  return (
    <div className="event-remove">
      <p id={`${id}-ask`}>{t("board-remove-ask")}</p>
      <div className="actions">
        <Button
          id={`${id}-yes`}
          data-color="danger"
          data-size="sm"
          aria-describedby={`${id}-ask`}
          aria-disabled={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          {t("board-remove-yes")}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => turn(false)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
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
  return (
    <li className="event" data-what={event.what}>
      <div className="event-date quiet">{event.date_text}</div>
      <div>
        <div id={id} className="event-what">
          {event.text}
        </div>
        {event.note && <p className="board-words">{event.note}</p>}
        {turned && <div className="quiet event-state">{t("board-history-state", { state: event.state_name })}</div>}
        {(event.letter !== null || removable) && (
          <div className="actions">
            {event.letter !== null && <Letter document={event.letter} about={id} />}
            {removable && event.id !== null && <Remove orgnr={orgnr} event={event.id} about={id} />}
          </div>
        )}
      </div>
    </li>
  );
}

export function History({ view, level }: { view: CertificationView; level: 2 | 3 }) {
  const t = useTexts();
  const { company, history } = view;
  return (
    <section className="section">
      <Heading level={level} data-size="xs" id={`history-${company}`} tabIndex={-1}>
        {t("board-history")}
      </Heading>
      {history.length === 0 && <Paragraph>{t("board-history-none")}</Paragraph>}
      <ol className="events">
        {history.map((event, index) => (
          <Line
            key={`${event.date} ${event.what} ${event.id ?? ""} ${event.submission ?? ""}`}
            orgnr={company}
            event={event}
            removable={isAct(event, history)}
            turned={event.state !== (history[index - 1]?.state ?? "preparing")}
            id={`event-${company}-${index}`}
          />
        ))}
      </ol>
      <Record orgnr={company} />
    </section>
  );
}

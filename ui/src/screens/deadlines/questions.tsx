/** The board's questions that are not answered, each with the ways to answer it. Nothing here waits for anything else. */
import { Button, Heading } from "@digdir/designsystemet-react";
import { useLocation } from "wouter";
import { useDo } from "../../backend/context";
import type { Lang } from "../../backend/types/Lang";
import type { QuestionView } from "../../backend/types/QuestionView";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { isProblem, notifyProblem } from "../../notices";
import { GoButton } from "../../parts/links/links";
import { useTexts } from "../../texts";
import { DayForm } from "./day-form";
import { Letter } from "./letter";
import { useTurn } from "../../turn";

interface Props {
  orgnr: string;
  /** The answer that is under way, if there is one. */
  reply: SubmissionView | undefined;
  /** In which the answer is written. */
  lang: Lang;
}

function Reply({ orgnr, reply, lang, about }: Props & { about: string }) {
  const t = useTexts();
  const [, go] = useLocation();
  const start = useDo((backend) => backend.submissionStart(orgnr, "reply", lang), { quiet: true });
  if (reply) {
    return (
      <GoButton to={`/s/${reply.id}`} aria-describedby={about}>
        {t("board-reply-continue")}
      </GoButton>
    );
  }
  const begin = () =>
    start.mutate(undefined, {
      onSuccess: ({ id }) => go(`/s/${id}`),
      // Another window was first.
      onError: (error) =>
        isProblem(error) && error.code === "submission-open" ? go(`/s/${error.args["id"]}`) : notifyProblem(error),
    });
  return (
    <Button aria-describedby={about} aria-disabled={start.isPending} onClick={begin}>
      {t("board-reply")}
    </Button>
  );
}

function Question({ question, ...props }: Props & { question: QuestionView }) {
  const t = useTexts();
  const id = `question-${question.id}`;
  const [answering, turn] = useTurn(`${id}-date`, `${id}-answered`);
  return (
    <li className="question">
      <div id={id}>
        <div className="quiet">{t("board-question-asked", { date: question.asked_text })}</div>
        <p className="board-words">{question.text || t("board-question-no-words")}</p>
        {question.deadline && (
          <div className="question-due" data-state={question.deadline.state}>
            {t("board-question-due", { date: question.deadline.send_by_text, distance: question.deadline.distance_text })}
          </div>
        )}
      </div>
      {answering ? (
        <DayForm
          id={id}
          place={`company-${props.orgnr}/question-${question.id}`}
          label={t("board-answered-date")}
          submit={t("board-answered-save")}
          record={(backend, date) => backend.questionAnswered(props.orgnr, question.id, date)}
          done={t("board-answered-saved")}
          after={`standing-${props.orgnr}`}
          onCancel={() => turn(false)}
        />
      ) : (
        <div className="actions">
          <Reply {...props} about={id} />
          <Button id={`${id}-answered`} variant="secondary" aria-describedby={id} onClick={() => turn(true)}>
            {t("board-answered")}
          </Button>
          {question.letter !== null && <Letter document={question.letter} about={id} />}
        </div>
      )}
    </li>
  );
}

export function Questions({ questions, level, ...props }: Props & { questions: readonly QuestionView[]; level: 2 | 3 }) {
  const t = useTexts();
  if (questions.length === 0) return null;
  return (
    <section className="section">
      <Heading level={level} data-size="xs">
        {t("board-questions")}
      </Heading>
      <ul role="list" className="questions">
        {questions.map((question) => (
          <Question key={question.id} question={question} {...props} />
        ))}
      </ul>
    </section>
  );
}

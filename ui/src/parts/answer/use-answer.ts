/** The answer as it stands on the screen: what is saved, and over it what has been typed since. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { merge } from "../../autosave";
import { keys, useBackend } from "../../backend/context";
import type { AnswerChange } from "../../backend/types/AnswerChange";
import type { AnswerView } from "../../backend/types/AnswerView";
import type { PageView } from "../../backend/types/PageView";
import type { RequirementView } from "../../backend/types/RequirementView";
import { asProblem, notify } from "../../notices";
import { useObservable } from "../../observable";
import { entryFor, noticeKey } from "../../savers";
import { useTexts } from "../../texts";

function laidOver(answer: AnswerView, typed: AnswerChange | null): AnswerView {
  if (!typed) return answer;
  return { ...answer, ...typed, fields: { ...answer.fields, ...typed.fields } };
}

export type Answering = ReturnType<typeof useAnswer>;

export function useAnswer(page: PageView, requirement: RequirementView) {
  const t = useTexts();
  const backend = useBackend();
  const client = useQueryClient();
  const submission = page.submission.id;
  const { answer } = requirement;
  const entry = entryFor(backend, submission, page.id, requirement.id, answer);
  const [typed, setTyped] = useState<AnswerChange | null>(() => entry.saver.unsaved());
  const state = useObservable(entry.state);

  // Somebody else saved: theirs is shown, unless something of ours is still on its way.
  useEffect(() => {
    if (answer.revision <= entry.own || entry.saver.unsaved()) return;
    entry.own = answer.revision;
    entry.saver.rebase(answer.revision);
    setTyped(null);
  }, [answer.revision, entry]);

  useEffect(() => {
    const reload = () => client.fetchQuery({ queryKey: keys.page(submission, page.id), queryFn: () => backend.page(submission, page.id) });
    const keepMine = async () => {
      const fresh = (await reload()).requirements.find((one) => one.id === requirement.id);
      if (fresh) entry.saver.rebase(fresh.answer.revision);
      await entry.saver.flush();
    };
    const takeTheirs = async () => {
      entry.saver.discard();
      setTyped(null);
      await reload();
    };
    entry.onFailed = (error) => {
      const problem = asProblem(error);
      const changed = problem.code === "answer-changed";
      notify({
        key: noticeKey(requirement.id),
        message: t("save-failed", { title: requirement.title }),
        advice: `${problem.message} ${problem.advice}`.trim(),
        actions: changed
          ? [
              { label: t("save-keep-mine"), run: () => void keepMine() },
              { label: t("save-take-theirs"), run: () => void takeTheirs() },
            ]
          : [{ label: t("save-retry"), run: () => void entry.saver.flush() }],
      });
    };
  }, [backend, client, entry, page.id, requirement.id, requirement.title, submission, t]);

  // Leaving the page saves at once; a failure is said by a notice that outlives it.
  useEffect(() => () => void entry.saver.flush(), [entry]);

  return {
    answer: laidOver(answer, typed),
    state,
    change: (change: AnswerChange) => {
      setTyped((before) => merge(before, change));
      entry.saver.change(change);
    },
    flush: () => {
      if (entry.saver.unsaved()) void entry.saver.flush();
    },
  };
}

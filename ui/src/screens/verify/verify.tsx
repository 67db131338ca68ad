/** A bundle from somebody else: first the verdict in one sentence, then who, when and what. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useBackend } from "../../backend/context";
import type { ProblemView } from "../../backend/types/ProblemView";
import { notifyProblem } from "../../notices";
import { useObservable } from "../../observable";
import { useWindowDrop } from "../../parts/drops/drops";
import { ProgressLine } from "../../parts/progress/progress";
import { Screen } from "../../parts/screen/screen";
import { amend, isUnread, markRead, open, reception } from "../../reception";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { focusOn } from "../../turn";
import { Received } from "./received";
import { Several } from "./several";
import { OUTCOME } from "./verdict";
import "./verify.css";

/** What has come of it takes the focus once: also when it came before the screen was there. */
function useOutcome() {
  const state = useObservable(reception);
  const [waiting] = useState(isUnread);
  const shown = useRef(false);
  useEffect(() => {
    if (markRead() && shown.current) focusOn(OUTCOME);
    shown.current = true;
  }, [state]);
  return { state, focus: waiting ? [OUTCOME] : undefined };
}

/** The backend's sentences are in one language: in another, they are asked for anew. */
function useOwnLanguage(path: string | undefined) {
  const backend = useBackend();
  const { lang } = useSettings();
  const said = useRef(lang);
  useEffect(() => {
    if (said.current === lang) return;
    said.current = lang;
    if (path !== undefined) void backend.receive(path, () => undefined).then((view) => amend(path, () => view), notifyProblem);
  }, [backend, lang, path]);
}

function NotOpened({ problem }: { problem: ProblemView }) {
  return (
    <Alert data-color="warning" className="verdict" id={OUTCOME} tabIndex={-1} role="group" aria-labelledby="verify-problem">
      <Heading level={2} data-size="xs" id="verify-problem">
        {problem.message}
      </Heading>
      {problem.advice && <Paragraph>{problem.advice}</Paragraph>}
    </Alert>
  );
}

export default function Verify() {
  const t = useTexts();
  const backend = useBackend();
  const { state, focus } = useOutcome();
  const { rows, view, problem, running } = state;
  useOwnLanguage(state.forgotten ? undefined : view?.check.path);
  const take = (paths: string[]) => void open(backend, paths, t);
  const over = useWindowDrop(take);
  const choose = () => backend.chooseBundles().then(take, notifyProblem);
  const begun = rows !== null || view !== null;
  return (
    <Screen title={t("verify-title")} lead={t("verify-lead")} focus={focus}>
      <div className="drop-area" data-over={over || undefined} data-small={begun || undefined}>
        <Button id="verify-choose" variant={begun ? "secondary" : "primary"} onClick={() => void choose()}>
          {t(begun ? "verify-another" : "verify-choose")}
        </Button>
        <span className="drop-area-words">{t("verify-drop")}</span>
      </div>
      {running && <ProgressLine progress={running.progress} label={t("verify-running")} />}
      {!running && problem && <NotOpened problem={problem} />}
      {!running && rows && <Several rows={rows} opened={view !== null || problem !== null} />}
      {!running && view && <Received view={view} />}
    </Screen>
  );
}

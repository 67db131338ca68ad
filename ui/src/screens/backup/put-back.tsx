/** Putting a backup back: what it holds, what is here now and would not be in it, and only then the button. */
import { Alert, Button, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { queryClient, settled, useBackend } from "../../backend/context";
import type { BackupView } from "../../backend/types/BackupView";
import type { PresentStore } from "../../backend/types/PresentStore";
import type { Progress } from "../../backend/types/Progress";
import { announce, asProblem, notify, notifyProblem } from "../../notices";
import { Errors, type Fault } from "../../parts/errors/errors";
import { Form } from "../../parts/form/form";
import { Path } from "../../parts/path/path";
import { ProgressLine } from "../../parts/progress/progress";
import { useTexts } from "../../texts";

/** The newest of the changes that the backup lacks. */
function Lost({ present }: { present: PresentStore }) {
  const t = useTexts();
  const rest = present.changes_since - present.newest.length;
  if (present.newest.length === 0) return null;
  return (
    <ul id="backup-lost">
      {present.newest.map((line) => (
        <li key={line.id}>
          <time dateTime={line.at}>
            {line.day_text}, {line.time_text}
          </time>
          : {line.text}
          {line.about && ` (${line.about})`}
        </li>
      ))}
      {rest > 0 && <li>{t("backup-since-rest", { count: String(rest) })}</li>}
    </ul>
  );
}

function Holds({ view }: { view: BackupView }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [view]);
  const { present } = view;
  return (
    <>
      <Heading ref={heading} tabIndex={-1} level={3} data-size="2xs" id="backup-holds">
        {t("backup-from", { made: view.made_text })}
      </Heading>
      <ul>
        {view.companies.map((name) => (
          <li key={name}>{name}</li>
        ))}
        <li>{t("backup-submissions", { count: view.submissions })}</li>
        <li>{t("backup-documents", { count: view.documents })}</li>
        <li>{t("backup-bundles", { count: view.bundles })}</li>
        <li>{t("backup-key-count", { count: view.keys })}</li>
      </ul>
      {present && (
        <Alert data-color={present.changes_since > 0 ? "warning" : "info"}>
          <Paragraph>{t("backup-present", { companies: present.companies.join(", ") })}</Paragraph>
          <Paragraph>{t("backup-since", { count: present.changes_since, last: present.last_change })}</Paragraph>
          <Lost present={present} />
          <Paragraph>{t("backup-aside")}</Paragraph>
        </Alert>
      )}
    </>
  );
}

export function PutBack() {
  const t = useTexts();
  const backend = useBackend();
  const [, go] = useLocation();
  const [path, setPath] = useState<string | null>(null);
  const [locked, setLocked] = useState(false);
  const [words, setWords] = useState("");
  const [view, setView] = useState<BackupView | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);

  const look = async (file: string, passphrase: string | null) => {
    try {
      setView(await backend.lookAtBackup(file, passphrase));
      setFaults([]);
    } catch (error) {
      const problem = asProblem(error);
      setView(null);
      if (problem.code !== "backup-passphrase") return notifyProblem(error);
      setLocked(true);
      if (passphrase === null) return;
      setFaults([{ field: "backup-open", text: t("backup-open-wrong") }]);
      setAttempt((before) => before + 1);
    }
  };
  const choose = async () => {
    const chosen = await backend.chooseFile().catch(notifyProblem);
    if (!chosen) return;
    setPath(chosen);
    setLocked(false);
    setWords("");
    setFaults([]);
    await look(chosen, null);
  };
  const open = () => {
    if (path) void look(path, words);
  };
  const restore = async () => {
    if (!path || running) return;
    setRunning(true);
    setProgress(null);
    try {
      await settled();
      const restored = await backend.restore(path, locked ? words : null, setProgress);
      setWords("");
      await queryClient.invalidateQueries();
      go("/");
      announce(t("backup-restored"));
      const { replaced, faults } = restored;
      if (replaced) notify({ key: "restored", message: t("backup-restored"), advice: t("backup-replaced", { folder: replaced }) });
      if (faults.length > 0) notify({ key: "faulty", message: t("backup-faulty"), advice: t("backup-faulty-advice"), details: faults });
    } catch (error) {
      setRunning(false);
      if (asProblem(error).code === "cancelled") announce(t("backup-back-cancelled"));
      else notifyProblem(error);
    }
  };

  return (
    <div className="stack">
      <Paragraph>{t("backup-back-lead")}</Paragraph>
      <div className="actions">
        <Button id="backup-choose" variant="secondary" onClick={() => void choose()}>
          {t(path ? "backup-choose-other" : "backup-choose")}
        </Button>
      </div>
      {path && <p className="backup-path"><Path path={path} /></p>}
      {locked && !view && (
        <Form className="stack" onSubmit={open}>
          <Errors faults={faults} attempt={attempt} />
          <Textfield
            id="backup-open"
            type="password"
            autoComplete="off"
            className="narrow"
            label={t("backup-open")}
            value={words}
            error={faults[0]?.text}
            onChange={(event) => setWords(event.target.value)}
          />
          <div className="actions">
            <Button id="backup-open-submit" type="submit" variant="secondary">
              {t("backup-open-button")}
            </Button>
          </div>
        </Form>
      )}
      {view && (
        <section className="stack backup-view" aria-labelledby="backup-holds">
          <Holds view={view} />
          {running && <ProgressLine progress={progress} label={t("backup-back-running")} words={progress?.name ?? ""} />}
          <div className="actions">
            <Button
              id="backup-restore"
              {...(view.present && { "data-color": "danger" as const })}
              aria-disabled={running || undefined}
              onClick={() => void restore()}
            >
              {t(view.present ? "backup-replace" : "backup-put-back")}
            </Button>
            <Button id="backup-leave" variant="tertiary" onClick={() => setView(null)}>
              {t("cancel")}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

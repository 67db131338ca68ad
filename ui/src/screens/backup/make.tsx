/** Making a backup: with a passphrase or without, to a place that the user chooses. The passphrase is handed on once and never kept. */
import { Button, Checkbox, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, queryClient, useBackend } from "../../backend/context";
import type { BackupMade } from "../../backend/types/BackupMade";
import type { Progress } from "../../backend/types/Progress";
import { announce, asProblem, notifyProblem } from "../../notices";
import { Errors, type Fault } from "../../parts/errors/errors";
import { Form } from "../../parts/form/form";
import { ProgressLine } from "../../parts/progress/progress";
import { Said, type Words } from "../../parts/said/said";
import { useTexts } from "../../texts";

export function Make() {
  const t = useTexts();
  const backend = useBackend();
  const [encrypted, setEncrypted] = useState(false);
  const [words, setWords] = useState("");
  const [again, setAgain] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [made, setMade] = useState<BackupMade | null>(null);
  const [said, setSaid] = useState<Words | null>(null);
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;
  const fail = (found: readonly Fault[]) => {
    setFaults(found);
    setAttempt((before) => before + 1);
  };

  const submit = async () => {
    if (running) return;
    if (encrypted && !words) return fail([{ field: "backup-words", text: t("backup-words-missing") }]);
    if (encrypted && words !== again) return fail([{ field: "backup-again", text: t("backup-again-differs") }]);
    setFaults([]);
    const path = await backend.chooseBackupPath().catch(notifyProblem);
    if (!path) return;
    setRunning(true);
    setProgress(null);
    try {
      const result = await backend.backUp(path, encrypted ? words : null, setProgress);
      setWords("");
      setAgain("");
      setMade(result);
      setSaid({ text: t("backup-made", { path: result.path, size: result.size_text }) });
      await queryClient.invalidateQueries({ queryKey: keys.backup });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === "cancelled") announce(t("backup-cancelled"));
      else if (problem.code === "passphrase-short") fail([{ field: "backup-words", text: problem.message }]);
      else notifyProblem(error);
    } finally {
      setRunning(false);
    }
  };

  return (
    <Form className="stack backup-form" onSubmit={submit}>
      <Errors faults={faults} attempt={attempt} />
      <Checkbox
        id="backup-encrypt"
        label={t("backup-encrypt")}
        description={t("backup-encrypt-hint")}
        checked={encrypted}
        onChange={(event) => {
          setEncrypted(event.target.checked);
          setFaults([]);
        }}
      />
      {encrypted && (
        <>
          <Textfield
            id="backup-words"
            type="password"
            autoComplete="new-password"
            className="narrow"
            label={t("backup-words")}
            description={t("backup-words-hint")}
            value={words}
            error={errorOf("backup-words")}
            onChange={(event) => setWords(event.target.value)}
          />
          <Textfield
            id="backup-again"
            type="password"
            autoComplete="new-password"
            className="narrow"
            label={t("backup-again")}
            value={again}
            error={errorOf("backup-again")}
            onChange={(event) => setAgain(event.target.value)}
          />
        </>
      )}
      {running && <ProgressLine progress={progress} label={t("backup-running")} words={progress?.name ?? ""} />}
      <Said words={said} />
      <div className="actions">
        <Button id="backup-make" type="submit" variant="secondary" aria-disabled={running || undefined}>
          {t("backup-make-button")}
        </Button>
        {made && (
          <Button
            id="backup-show"
            variant="tertiary"
            onClick={() => void backend.showInFolder(made.path).catch(notifyProblem)}
          >
            {t("receipt-show")}
          </Button>
        )}
      </div>
      <Paragraph data-size="sm" className="quiet">
        {t("backup-keys")}
      </Paragraph>
    </Form>
  );
}

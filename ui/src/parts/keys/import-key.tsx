/** A company certificate from a file. The passphrase is handed on once and never kept. */
import { Button, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState, type FormEvent } from "react";
import { keys, queryClient, useBackend } from "../../backend/context";
import { announce, asProblem } from "../../notices";
import { useTexts } from "../../texts";
import { Errors, type Fault } from "../errors/errors";
import { FileField } from "../field/file-field";
import { Strength } from "./strength";
import "./keys.css";

interface Props {
  done: (name: string) => void;
  cancel: () => void;
}

export function ImportKey({ done, cancel }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [path, setPath] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState("");
  /** Only asked for when the file has no password of its own. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setAttempt((before) => before + 1);
    if (!path) return setFaults([{ field: "key-file", text: t("key-file-missing") }]);
    setBusy(true);
    try {
      const made = await backend.identityImport(path, passphrase, chosen);
      setPassphrase("");
      setChosen(null);
      await queryClient.invalidateQueries({ queryKey: keys.identities });
      announce(t("key-imported", { name: made.name }));
      done(made.name);
    } catch (error) {
      const problem = asProblem(error);
      const text = `${problem.message} ${problem.advice}`.trim();
      if (problem.code === "passphrase-needed") setChosen((before) => before ?? "");
      const ofChosen = problem.code === "passphrase-needed" || problem.code === "passphrase-short";
      const field = ofChosen ? "key-new-passphrase" : problem.code.startsWith("passphrase") ? "key-file-passphrase" : "key-file";
      if (problem.code === "passphrase-wrong") setPassphrase("");
      setFaults([{ field, text }]);
      setBusy(false);
    }
  };

  return (
    <form className="stack identity-new" onSubmit={(event) => void submit(event)} noValidate>
      <Errors faults={faults} attempt={attempt} />
      <Paragraph>{t("key-import-lead")}</Paragraph>
      <div>
        <FileField id="key-file" label={t("key-file")} path={path} none={t("key-file-none")} onChoose={setPath} />
        {errorOf("key-file") && <p className="ds-validation-message">{errorOf("key-file")}</p>}
      </div>
      <Textfield
        id="key-file-passphrase"
        type="password"
        label={t("key-file-passphrase")}
        description={t("key-file-passphrase-hint")}
        autoComplete="off"
        value={passphrase}
        error={errorOf("key-file-passphrase")}
        onChange={(event) => setPassphrase(event.target.value)}
        className="narrow"
      />
      {chosen !== null && (
        <>
          <Textfield
            id="key-new-passphrase"
            type="password"
            label={t("key-new-passphrase")}
            description={t("identity-passphrase-hint")}
            autoComplete="new-password"
            value={chosen}
            error={errorOf("key-new-passphrase")}
            onChange={(event) => setChosen(event.target.value)}
            className="narrow"
          />
          <Strength passphrase={chosen} />
        </>
      )}
      <div className="actions">
        <Button id="key-import-submit" type="submit" variant="secondary" aria-disabled={busy || undefined}>
          {t("key-import-submit")}
        </Button>
        <Button variant="tertiary" onClick={cancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

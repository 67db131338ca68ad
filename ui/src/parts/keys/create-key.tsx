/** A new signing key. The passphrase is handed on once and never kept. */
import { Button, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState, type FormEvent } from "react";
import { keys, queryClient, useBackend } from "../../backend/context";
import { announce, asProblem } from "../../notices";
import { grouped } from "../../orgnr";
import { useTexts } from "../../texts";
import { Errors, type Fault } from "../errors/errors";
import { Strength } from "./strength";
import "./keys.css";

interface Props {
  /** The applicant's organisation number, written into a new key; empty when it is not known. */
  company: string;
  done: (name: string) => void;
  cancel: (() => void) | null;
}

export function CreateKey({ company, done, cancel }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [name, setName] = useState("");
  const [orgnr, setOrgnr] = useState(() => (company ? grouped(company) : ""));
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setAttempt((before) => before + 1);
    if (passphrase !== again) return setFaults([{ field: "identity-again", text: t("identity-again-differs") }]);
    setBusy(true);
    try {
      const made = await backend.identityCreate(name.trim(), orgnr.trim() || null, passphrase);
      setPassphrase("");
      setAgain("");
      await queryClient.invalidateQueries({ queryKey: keys.identities });
      announce(t("identity-made", { name: made.name }));
      done(made.name);
    } catch (error) {
      const problem = asProblem(error);
      const text = `${problem.message} ${problem.advice}`.trim();
      const field = problem.code.startsWith("passphrase")
        ? "identity-passphrase"
        : problem.code.startsWith("orgnr")
          ? "identity-orgnr"
          : "identity-name";
      setFaults([{ field, text }]);
      setBusy(false);
    }
  };

  return (
    <form className="stack identity-new" onSubmit={(event) => void submit(event)} noValidate>
      <Errors faults={faults} attempt={attempt} />
      <Paragraph>{t("identity-lead")}</Paragraph>
      <Textfield
        id="identity-name"
        label={t("identity-name")}
        description={t("identity-name-hint")}
        autoComplete="name"
        value={name}
        error={errorOf("identity-name")}
        onChange={(event) => setName(event.target.value)}
        className="narrow"
      />
      <Textfield
        id="identity-orgnr"
        label={t("identity-orgnr")}
        inputMode="numeric"
        value={orgnr}
        error={errorOf("identity-orgnr")}
        onChange={(event) => setOrgnr(event.target.value)}
        className="identity-orgnr"
      />
      <Textfield
        id="identity-passphrase"
        type="password"
        label={t("identity-passphrase")}
        description={t("identity-passphrase-hint")}
        autoComplete="new-password"
        value={passphrase}
        error={errorOf("identity-passphrase")}
        onChange={(event) => setPassphrase(event.target.value)}
        className="narrow"
      />
      <Strength passphrase={passphrase} />
      <Textfield
        id="identity-again"
        type="password"
        label={t("identity-again")}
        autoComplete="new-password"
        value={again}
        error={errorOf("identity-again")}
        onChange={(event) => setAgain(event.target.value)}
        className="narrow"
      />
      <div className="actions">
        <Button type="submit" variant="secondary" aria-disabled={busy || undefined}>
          {t("identity-create")}
        </Button>
        {cancel && (
          <Button variant="tertiary" onClick={cancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}

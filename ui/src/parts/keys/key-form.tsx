/** What a new key and one from a file have in common: a try, its faults, and whether the passphrase is to be remembered. */
import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useState, type ReactNode } from "react";
import { keys, queryClient } from "../../backend/context";
import type { IdentityView } from "../../backend/types/IdentityView";
import type { ProblemView } from "../../backend/types/ProblemView";
import { announce, asProblem, notify, wordsOf } from "../../notices";
import { useTexts } from "../../texts";
import { Form } from "../form/form";
import { Errors, type Fault } from "../errors/errors";
import { RememberBox } from "./passphrase";
import "./keys.css";

/** What whoever shows the form wants of it. */
export interface KeyFormOptions {
  done: (name: string) => void;
  cancel: (() => void) | null;
}

interface Props extends KeyFormOptions {
  id: string;
  lead: string;
  submit: string;
  /** Says that the key is there, about its name. */
  made: string;
  /** What is wrong before anything is tried. */
  missing: () => Fault | null;
  make: (remember: boolean) => Promise<IdentityView>;
  /** The field that a problem is about. */
  fieldOf: (problem: ProblemView) => string;
  children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

export function KeyForm({ id, lead, submit: label, made: said, missing, make, fieldOf, done, cancel, children }: Props) {
  const t = useTexts();
  const [remember, setRemember] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (busy) return;
    setAttempt((before) => before + 1);
    const fault = missing();
    if (fault) return setFaults([fault]);
    setBusy(true);
    try {
      const made = await make(remember);
      await queryClient.invalidateQueries({ queryKey: keys.identities });
      if (remember && !made.remembered) {
        notify({ key: "not-remembered", message: t("key-not-remembered", { name: made.name }), advice: "" });
      }
      announce(t(said, { name: made.name }));
      done(made.name);
    } catch (error) {
      setFaults([{ field: fieldOf(asProblem(error)), text: wordsOf(error) ?? "" }]);
      setBusy(false);
    }
  };

  return (
    <Form className="stack identity-new" onSubmit={submit}>
      <Errors faults={faults} attempt={attempt} />
      <Paragraph>{lead}</Paragraph>
      {children((field) => faults.find((fault) => fault.field === field)?.text)}
      <RememberBox id={`${id}-remember`} checked={remember} tick={setRemember} />
      <div className="actions">
        <Button id={`${id}-submit`} type="submit" aria-disabled={busy || undefined}>
          {label}
        </Button>
        {cancel && (
          <Button variant="tertiary" onClick={cancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </Form>
  );
}

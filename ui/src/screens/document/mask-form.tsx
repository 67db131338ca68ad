/** The end of masking: a description for those who cannot see the pages, what becomes of the original, and the copy. */
import { Button, Checkbox, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { queryClient, settled, useBackend } from "../../backend/context";
import type { MaskMark } from "../../backend/types/MaskMark";
import type { ProblemView } from "../../backend/types/ProblemView";
import type { Progress } from "../../backend/types/Progress";
import { useKept } from "../../kept";
import { announce, asProblem, wordsOf } from "../../notices";
import { Errors, type Fault } from "../../parts/errors/errors";
import { Form } from "../../parts/form/form";
import { ProgressLine } from "../../parts/progress/progress";
import { useTexts } from "../../texts";
import { addressOf, type From } from "./address";
import { masked } from "./masked";
import { useKeptMarks } from "./use-marking";

const DESCRIPTION = "masking-description";
const SUBMIT = "masking-submit";
/** Where something is marked without a pointer. */
const WORD = "masking-word";

function faultOf(problem: ProblemView): Fault {
  const text = wordsOf(problem) ?? "";
  if (problem.code.startsWith("mask-description")) return { field: DESCRIPTION, text };
  return { field: problem.code === "mask-nothing-marked" ? WORD : SUBMIT, text };
}

interface Props {
  document: number;
  from: From;
  marks: readonly MaskMark[];
}

export function MaskForm({ document, from, marks }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [, go] = useLocation();
  const [description, setDescription, forget] = useKept(`document-${document}/mask`, "");
  const [, , forgetMarks] = useKeptMarks(document);
  const [keep, setKeep] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [masking, setMasking] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const missing = (): Fault[] => [
    ...(marks.length === 0 ? [{ field: WORD, text: t("masking-nothing") }] : []),
    ...(description.trim() === "" ? [{ field: DESCRIPTION, text: t("masking-description-missing") }] : []),
  ];
  const submit = async () => {
    if (masking) return;
    setAttempt((before) => before + 1);
    const found = missing();
    setFaults(found);
    if (found.length > 0) return;
    setMasking(true);
    setProgress(null);
    const here = window.location.hash;
    try {
      await settled();
      const copy = await backend.mask(document, [...marks], description, keep, setProgress);
      forget();
      forgetMarks();
      masked.set({ copy: copy.id, original: document, kept: keep });
      // Who has gone elsewhere meanwhile stays there. The address tells: this form goes as soon as the page has heard that
      // the original is in the trash.
      if (window.location.hash === here) go(addressOf(copy.id, from), { replace: true });
      await queryClient.invalidateQueries();
      announce(t("masking-done"));
    } catch (error) {
      const problem = asProblem(error);
      setMasking(false);
      if (problem.code === "cancelled") {
        announce(t("masking-cancelled"));
        return window.document.getElementById(SUBMIT)?.focus();
      }
      setFaults([faultOf(problem)]);
      setAttempt((before) => before + 1);
    }
  };
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;
  const pages = progress && {
    page: String(Math.min(progress.done + 1, progress.total)),
    pages: String(progress.total),
  };
  return (
    <Form className="stack masking-form" data-unsaved onSubmit={submit}>
      <Errors faults={faults} attempt={attempt} />
      <Textfield
        id={DESCRIPTION}
        label={t("masking-description")}
        description={t("masking-description-hint")}
        multiline
        rows={3}
        maxLength={500}
        value={description}
        error={errorOf(DESCRIPTION)}
        onChange={(event) => {
          setDescription(event.target.value);
          setFaults((before) => before.filter((fault) => fault.field !== DESCRIPTION));
        }}
      />
      <Checkbox
        id="masking-keep"
        value="keep"
        label={t("masking-keep")}
        description={t("masking-keep-hint")}
        checked={keep}
        onChange={(event) => setKeep(event.target.checked)}
      />
      {masking && (
        <ProgressLine progress={progress} label={t("masking-running")} words={pages ? t("masking-progress", pages) : ""} />
      )}
      <Button id={SUBMIT} type="submit" aria-disabled={masking || undefined}>
        {t("masking-submit")}
      </Button>
    </Form>
  );
}

/** Bringing months in from a spreadsheet: a file or pasted cells, read and shown first, and taken only then. */
import { Button, Checkbox, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useBackend, useDo } from "../../backend/context";
import type { FigureChoice } from "../../backend/types/FigureChoice";
import type { FigurePreview } from "../../backend/types/FigurePreview";
import type { FigureSource } from "../../backend/types/FigureSource";
import type { FiguresView } from "../../backend/types/FiguresView";
import { useKept } from "../../kept";
import { announce, notifyProblem } from "../../notices";
import { useDrop } from "../../parts/drops/drops";
import { Errors } from "../../parts/errors/errors";
import { Form } from "../../parts/form/form";
import { useTexts } from "../../texts";
import { ColumnsForm } from "./columns-form";
import { Preview } from "./preview";

const NO_CHOICE: FigureChoice = { sheet: null, year: null, columns: {} };

/** What was read, from where and how. */
export interface Read {
  source: FigureSource;
  choice: FigureChoice;
  preview: FigurePreview;
}

/** Where pasted cells are kept until their months are taken. */
const pastedAt = (company: string): string => `company-${company}/figures/pasted`;

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

function Sources({ company, first, onRead }: { company: string; first: boolean; onRead: (read: Read) => void }) {
  const t = useTexts();
  const backend = useBackend();
  const [pasted, setPasted] = useKept(pastedAt(company), "");
  const [attempt, setAttempt] = useState(0);
  const read = useDo((backend, source: FigureSource) => backend.previewFigures(company, source, NO_CHOICE), {
    onDone: (preview, source) => onRead({ source, choice: NO_CHOICE, preview }),
  });
  const take = ([path]: readonly string[]) => {
    if (path) read.mutate({ from: "file", path });
  };
  const over = useDrop("figures", take);
  const missing = attempt > 0 && !pasted.trim() ? t("calls-paste-missing") : undefined;
  return (
    <>
      <div className="drop-area" data-drop="figures" data-over={over || undefined} data-small>
        <Button
          id="calls-file"
          variant={first ? "primary" : "secondary"}
          aria-describedby="calls-file-words"
          onClick={() => void backend.chooseFile().then((path) => take(path ? [path] : []), notifyProblem)}
        >
          {t("calls-file")}
        </Button>
        <span className="drop-area-words" id="calls-file-words">
          {t("calls-file-words")}
        </span>
      </div>
      <Form
        className="calls-paste"
        onSubmit={() => {
          setAttempt((before) => before + 1);
          if (pasted.trim()) read.mutate({ from: "pasted", text: pasted });
        }}
      >
        <Errors faults={missing ? [{ field: "calls-paste", text: missing }] : []} attempt={attempt} />
        <Textfield
          id="calls-paste"
          label={t("calls-paste")}
          description={t("calls-paste-hint")}
          multiline
          rows={4}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          error={missing}
        />
        <Button type="submit" variant="secondary" aria-disabled={read.isPending}>
          {t("calls-paste-read")}
        </Button>
      </Form>
    </>
  );
}

interface ShownProps {
  company: string;
  read: Read;
  onRead: (read: Read) => void;
  onDone: (focus: string) => void;
}

function Shown({ company, read, onRead, onDone }: ShownProps) {
  const t = useTexts();
  const { source, choice, preview } = read;
  const [replace, setReplace] = useState(false);
  const [, , forget] = useKept(pastedAt(company), "");
  const [attempt, setAttempt] = useState(0);
  const differs = preview.months.filter((month) => month.collision === "differs");
  // Those that stand here already with the same numbers stay as they are.
  const taken = preview.months.filter((month) => month.collision !== "same").length;
  const again = useDo((backend, choice: FigureChoice) => backend.previewFigures(company, source, choice), {
    onDone: (preview, choice) => onRead({ source, choice, preview }),
  });
  const take = useDo((backend) => backend.takeFigures(company, source, choice, replace, () => undefined), {
    onDone: (taken) => {
      forget();
      announce(t("calls-taken", { count: taken.months.length }));
      onDone("calls-months");
    },
  });
  const asks = preview.questions.length > 0;
  const may = !asks && preview.why_not === null && preview.months.length > 0;
  const missing = attempt > 0 && differs.length > 0 && !replace ? t("calls-replace-missing") : undefined;

  useEffect(() => document.getElementById("calls-preview")?.focus(), [preview]);
  return (
    <div className="calls-read">
      <Heading level={3} data-size="2xs" id="calls-preview" tabIndex={-1}>
        {source.from === "file" ? t("calls-preview-file", { name: nameOf(source.path) }) : t("calls-preview-pasted")}
      </Heading>
      {asks && (
        <div>
          <Paragraph>{t("calls-questions")}</Paragraph>
          <ul>
            {preview.questions.map((question) => (
              <li key={question.code + question.sheet + question.column}>
                {question.text}
                {question.sheet && ` (${question.sheet})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ColumnsForm key={JSON.stringify(choice)} read={read} open={asks} onChoice={(choice) => again.mutate(choice)} />
      <Preview preview={preview} />
      {may && differs.length > 0 && (
        <>
          <Errors faults={missing ? [{ field: "calls-replace", text: missing }] : []} attempt={attempt} />
          <Checkbox
            id="calls-replace"
            label={t("calls-replace")}
            description={t("calls-replace-hint", { months: differs.map((month) => month.text).join(", ") })}
            checked={replace}
            onChange={(event) => setReplace(event.target.checked)}
            error={missing}
            aria-invalid={missing ? true : undefined}
          />
        </>
      )}
      <div className="actions">
        {may && (
          <Button
            id="calls-take"
            loading={take.isPending}
            onClick={() => {
              setAttempt((before) => before + 1);
              if (differs.length === 0 || replace) take.mutate(undefined);
            }}
          >
            {t("calls-take", { count: taken || preview.months.length })}
          </Button>
        )}
        <Button variant="tertiary" onClick={() => onDone("calls-file")}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

interface Props {
  view: FiguresView;
  /** Whether there are no months yet. */
  first: boolean;
  /** Says which element takes the focus. */
  onClosed: (focus: string) => void;
}

export function Import({ view, first, onClosed }: Props) {
  const t = useTexts();
  const [read, setRead] = useState<Read | null>(null);
  const done = (focus: string) => {
    setRead(null);
    onClosed(focus);
  };
  return (
    <section className="section calls-import" aria-labelledby="calls-import">
      <Heading level={2} data-size="xs" id="calls-import">
        {t("calls-import")}
      </Heading>
      {read ? (
        <Shown company={view.company} read={read} onRead={setRead} onDone={done} />
      ) : (
        <Sources company={view.company} first={first} onRead={setRead} />
      )}
    </section>
  );
}

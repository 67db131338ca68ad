/** What can be done about a damaged store: a backup first, and without one what can still be read, after a confirmation. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { queryClient, useBackend } from "../../backend/context";
import type { RebuiltView } from "../../backend/types/RebuiltView";
import { notifyProblem } from "../../notices";
import { useTexts } from "../../texts";
import { GoLink } from "../links/links";
import "./rebuild.css";

/** The problems that it is offered for. */
export const DAMAGED: readonly string[] = ["store-damaged", "store-lost"];

function Done({ view }: { view: RebuiltView }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack rebuild" aria-labelledby="rebuild-done">
      <Heading ref={heading} tabIndex={-1} level={2} data-size="xs" id="rebuild-done">
        {t("rebuild-done")}
      </Heading>
      <ul>
        {view.back.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {view.lost.length === 0 ? (
        <Paragraph>{t("rebuild-whole")}</Paragraph>
      ) : (
        <Alert data-color="warning">
          <Paragraph>{t("rebuild-lost")}</Paragraph>
          <ul>
            {view.lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Alert>
      )}
      {view.aside && <Paragraph>{t("rebuild-aside", { folder: view.aside })}</Paragraph>}
      <div className="actions">
        <Button id="rebuild-go-on" onClick={() => void queryClient.invalidateQueries()}>
          {t("rebuild-go-on")}
        </Button>
      </div>
    </section>
  );
}

export function Rebuild() {
  const t = useTexts();
  const backend = useBackend();
  const [asked, setAsked] = useState(false);
  const [running, setRunning] = useState(false);
  const [view, setView] = useState<RebuiltView | null>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  const rebuild = async () => {
    if (running) return;
    setRunning(true);
    try {
      setView(await backend.rebuild());
    } catch (error) {
      notifyProblem(error);
    } finally {
      setRunning(false);
    }
  };
  if (view) return <Done view={view} />;
  return (
    <div className="stack rebuild">
      <Paragraph>
        <GoLink to="/backup">{t("rebuild-backup")}</GoLink>
      </Paragraph>
      {!asked && (
        <div className="actions">
          <Button id="rebuild-ask" variant="secondary" onClick={() => setAsked(true)}>
            {t("rebuild-ask")}
          </Button>
        </div>
      )}
      {asked && (
        <>
          <Paragraph ref={question} tabIndex={-1}>
            {t("rebuild-explained")}
          </Paragraph>
          <div className="actions">
            <Button id="rebuild-start" aria-disabled={running || undefined} onClick={() => void rebuild()}>
              {t(running ? "rebuild-running" : "rebuild-start")}
            </Button>
            <Button id="rebuild-leave" variant="tertiary" onClick={() => setAsked(false)}>
              {t("cancel")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** What can be done about a damaged store: a backup first, and without one what can still be read, after a confirmation. */
import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useState, type ReactNode } from "react";
import { queryClient, useBackend } from "../../backend/context";
import type { RebuiltView } from "../../backend/types/RebuiltView";
import { useFocusNext } from "../../focus";
import { announce, notifyProblem } from "../../notices";
import { useTexts } from "../../texts";
import { GoButton } from "../links/links";
import { Screen } from "../screen/screen";
import "./rebuild.css";

/** The problems that it is offered for. */
export const DAMAGED: readonly string[] = ["store-damaged", "store-lost"];

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** What came of it: a screen in place of the one that said what was wrong, until the user goes on. */
export function Rebuilt({ view }: { view: RebuiltView }) {
  const t = useTexts();
  return (
    <Screen title={t("rebuild-done")}>
      <div className="stack rebuild">
        <div>
          <Paragraph>{t("rebuild-back")}</Paragraph>
          <Lines lines={view.back} />
        </div>
        {view.lost.length === 0 ? (
          <Paragraph>{t("rebuild-whole")}</Paragraph>
        ) : (
          <Alert data-color="warning">
            <Paragraph>{t("rebuild-lost")}</Paragraph>
            <Lines lines={view.lost} />
          </Alert>
        )}
        {view.aside && <Paragraph>{t("rebuild-aside", { folder: view.aside })}</Paragraph>}
        <Button id="rebuild-go-on" onClick={() => void queryClient.invalidateQueries()}>
          {t("rebuild-go-on")}
        </Button>
      </div>
    </Screen>
  );
}

interface Props {
  /** What else can be done. */
  children: ReactNode;
  onDone: (view: RebuiltView) => void;
}

export function Rebuild({ children, onDone }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [asked, setAsked] = useState(false);
  const [running, setRunning] = useState(false);
  const focusNext = useFocusNext();
  const ask = (asked: boolean) => {
    setAsked(asked);
    focusNext(asked ? "rebuild-explained" : "rebuild-ask");
  };
  const rebuild = async () => {
    if (running) return;
    setRunning(true);
    announce(t("rebuild-running"));
    try {
      onDone(await backend.rebuild());
    } catch (error) {
      notifyProblem(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <div className="stack rebuild">
      <div className="actions">
        <GoButton to="/backup" variant={asked ? "secondary" : "primary"}>
          {t("rebuild-backup")}
        </GoButton>
        {!asked && (
          <Button id="rebuild-ask" variant="secondary" onClick={() => ask(true)}>
            {t("rebuild-ask")}
          </Button>
        )}
        {children}
      </div>
      {asked && (
        <>
          <Paragraph id="rebuild-explained" tabIndex={-1}>
            {t("rebuild-explained")}
          </Paragraph>
          <div className="actions">
            <Button id="rebuild-start" aria-disabled={running || undefined} onClick={() => void rebuild()}>
              {t(running ? "rebuild-running" : "rebuild-start")}
            </Button>
            <Button id="rebuild-leave" variant="tertiary" aria-disabled={running || undefined} onClick={() => !running && ask(false)}>
              {t("cancel")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

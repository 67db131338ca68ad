/** Deadlines to take along: the calendar file and the year on one page. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useBackend, useDo } from "../../backend/context";
import type { DeadlinePaper } from "../../backend/types/DeadlinePaper";
import { announce, notifyProblem } from "../../notices";
import { useTexts } from "../../texts";

export function Papers({ orgnr, level }: { orgnr: string; level: 2 | 3 }) {
  const t = useTexts();
  const backend = useBackend();
  const [kept, setKept] = useState<{ paper: DeadlinePaper; path: string } | null>(null);
  const make = useDo((backend, paper: DeadlinePaper) => backend.deadlinePaper(orgnr, paper), {
    onDone: (path, paper) => {
      setKept({ paper, path });
      announce(t("deadlines-paper-kept", { path }));
    },
  });
  const button = (paper: DeadlinePaper) => (
    <Button
      id={`paper-${paper}-${orgnr}`}
      variant="secondary"
      data-size="sm"
      aria-disabled={make.isPending}
      onClick={() => make.mutate(paper)}
    >
      {t(`deadlines-${paper}`)}
    </Button>
  );
  return (
    <section className="section">
      <Heading level={level} data-size="xs">
        {t("deadlines-papers")}
      </Heading>
      <div className="actions">
        {button("calendar")}
        {button("year")}
      </div>
      {kept && (
        <>
          <Paragraph className="source-address">{t("deadlines-paper-kept", { path: kept.path })}</Paragraph>
          {kept.paper === "calendar" && <Paragraph>{t("deadlines-calendar-share")}</Paragraph>}
          <div className="actions">
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => void backend.showInFolder(kept.path).catch(notifyProblem)}
            >
              {t("deadlines-show")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

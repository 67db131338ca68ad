/** What the backend was asked: the answer when it is there, a calm wait, or the problem with what can be done. */
import { Button, Heading, Paragraph, Spinner } from "@digdir/designsystemet-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { queryClient } from "../../backend/context";
import type { ProblemView } from "../../backend/types/ProblemView";
import type { RebuiltView } from "../../backend/types/RebuiltView";
import { asProblem } from "../../notices";
import { useTexts } from "../../texts";
import { DAMAGED, Rebuild, Rebuilt } from "../rebuild/rebuild";
import { Screen } from "../screen/screen";
import "./asked.css";

export function Trouble({ problem, retry }: { problem: ProblemView; retry: () => void }) {
  const t = useTexts();
  const [rebuilt, setRebuilt] = useState<RebuiltView | null>(null);
  if (rebuilt) return <Rebuilt view={rebuilt} />;
  const damaged = DAMAGED.includes(problem.code);
  const again = (
    <Button variant={damaged ? "tertiary" : "secondary"} onClick={retry}>
      {t("trouble-retry")}
    </Button>
  );
  return (
    <Screen title={damaged ? t("rebuild-title") : problem.message} {...(damaged && { lead: problem.message })}>
      {problem.advice && <Paragraph>{problem.advice}</Paragraph>}
      <Paragraph data-size="sm" className="quiet">
        {t("trouble-kept")}
      </Paragraph>
      {damaged ? <Rebuild onDone={setRebuilt}>{again}</Rebuild> : again}
    </Screen>
  );
}

export function Wait() {
  const t = useTexts();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <div className="wait">{shown && <Spinner aria-label={t("wait")} />}</div>;
}

export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  // Whatever stood in the way may have stood in the way of more: language and colours are asked for anew too.
  if (query.isError) return <Trouble problem={asProblem(query.error)} retry={() => void queryClient.invalidateQueries()} />;
  return <Wait />;
}

/** The same for a part of a screen. */
export function AskedPart<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useTexts();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) return <Wait />;
  const problem = asProblem(query.error);
  return (
    <div>
      <Heading level={2} data-size="xs">
        {problem.message}
      </Heading>
      <Paragraph>{problem.advice}</Paragraph>
      <Button variant="secondary" onClick={() => void query.refetch()}>
        {t("trouble-retry")}
      </Button>
    </div>
  );
}

/** The summary of what is missing or wrong: only after the user pressed the button, and each line leads to its field. */
import { ErrorSummary } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useTexts } from "../../texts";

export interface Fault {
  /** The id of the field. */
  field: string;
  text: string;
}

/** `attempt` counts the tries: each new one takes the focus here. */
export function Errors({ faults, attempt }: { faults: readonly Fault[]; attempt: number }) {
  const t = useTexts();
  const summary = useRef<HTMLDivElement>(null);
  const some = faults.length > 0;

  useEffect(() => {
    if (some) summary.current?.focus();
  }, [some, attempt]);

  if (!some) return null;
  return (
    <ErrorSummary ref={summary as never} tabIndex={-1} className="errors">
      <ErrorSummary.Heading>{t("errors-heading")}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {faults.map((fault) => (
          <ErrorSummary.Item key={fault.field + fault.text}>
            <ErrorSummary.Link
              href={`#${fault.field}`}
              onClick={(event) => {
                // The address after # belongs to the router.
                event.preventDefault();
                document.getElementById(fault.field)?.focus();
              }}
            >
              {fault.text}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

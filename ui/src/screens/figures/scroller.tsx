/** Room for a wide table: it scrolls by itself, also by keyboard, and the page does not. */
import type { ReactNode } from "react";

export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="calls-scroller" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** Room for a wide table: it scrolls by itself, also by keyboard, and the page does not. */
import type { ReactNode } from "react";
import { useTexts } from "../../texts";

export function Scroller({ label, id, children }: { label: string; id?: string; children: ReactNode }) {
  const t = useTexts();
  return (
    <>
      <div className="calls-scroller" role="region" aria-label={label} tabIndex={0} id={id}>
        {children}
      </div>
      <p className="calls-scroll-hint quiet">{t("calls-scroll")}</p>
    </>
  );
}

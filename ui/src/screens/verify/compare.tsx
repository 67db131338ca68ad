/** What differs between this bundle and another that the user chooses. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { settled, useBackend } from "../../backend/context";
import type { ComparisonView } from "../../backend/types/ComparisonView";
import { notifyProblem } from "../../notices";
import { Wait } from "../../parts/asked/asked";
import { ChangeList } from "../../parts/changes/changes";
import { useTexts } from "../../texts";
import { Theirs } from "./theirs";

function Comparison({ view }: { view: ComparisonView }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [view]);
  return (
    <>
      <Heading level={3} data-size="2xs" ref={heading} tabIndex={-1} className="verify-focus verify-compared">
        {t("verify-compared", { count: view.changes.length })}
      </Heading>
      <dl className="facts">
        <dt>{t("review-changes-before")}</dt>
        <dd>
          <Theirs>{view.old}</Theirs>
        </dd>
        <dt>{t("review-changes-after")}</dt>
        <dd>
          <Theirs>{view.new}</Theirs>
        </dd>
      </dl>
      {!view.same_company && <Paragraph className="verify-differs">{t("verify-compare-companies")}</Paragraph>}
      {view.changes.length > 0 && <ChangeList changes={view.changes} level={4} />}
    </>
  );
}

export function Compare({ path }: { path: string }) {
  const t = useTexts();
  const backend = useBackend();
  const [pair, setPair] = useState<[older: string, newer: string] | null>(null);
  const [view, setView] = useState<ComparisonView | null>(null);
  const [busy, setBusy] = useState(false);
  const compare = async (older: string, newer: string) => {
    setBusy(true);
    try {
      await settled();
      setView(await backend.compareReceived(older, newer));
      setPair([older, newer]);
    } catch (error) {
      notifyProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const choose = async () => {
    if (busy) return;
    const other = await backend.chooseBundle().catch(notifyProblem);
    if (other) await compare(other, path);
  };
  return (
    <section className="section" aria-labelledby="compare-heading">
      <Heading level={2} data-size="xs" id="compare-heading">
        {t("verify-compare-heading")}
      </Heading>
      <Paragraph>{t("verify-compare-lead")}</Paragraph>
      <div className="actions verify-actions">
        <Button id="compare-choose" variant="secondary" data-size="sm" aria-disabled={busy || undefined} onClick={() => void choose()}>
          {t("verify-compare")}
        </Button>
        {pair && view && (
          <Button id="compare-swap" variant="tertiary" data-size="sm" aria-disabled={busy || undefined} onClick={() => void compare(pair[1], pair[0])}>
            {t("verify-compare-swap")}
          </Button>
        )}
      </div>
      {busy && <Wait />}
      {view && !busy && <Comparison view={view} />}
    </section>
  );
}

/** What differs between two applications: each answer before and now, and the documents that have come or are gone. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ChangeView } from "../../backend/types/ChangeView";
import type { Lang } from "../../backend/types/Lang";
import { useTexts } from "../../texts";
import "./changes.css";

/** Whether the words differ, or the documents alone. */
const differs = ({ before, after }: ChangeView): boolean => JSON.stringify(before) !== JSON.stringify(after);

/** A stranger may have written the words: they keep their direction to themselves. */
function Side({ heading, lines, lang }: { heading: string; lines: readonly string[]; lang?: Lang | null }) {
  const t = useTexts();
  return (
    <div className="change-side">
      <dt>{heading}</dt>
      {lines.map((line, index) => (
        <dd key={index}>
          <bdi lang={lang ?? undefined}>{line}</bdi>
        </dd>
      ))}
      {lines.length === 0 && <dd className="quiet">{t("review-changes-nothing")}</dd>}
    </div>
  );
}

function Change({ change, level, lang }: { change: ChangeView; level: 3 | 4; lang: Lang | null }) {
  const t = useTexts();
  const { added, removed } = change;
  return (
    <div className="change">
      <Heading level={level} data-size="2xs">
        <bdi lang={lang ?? undefined}>{change.title}</bdi>
      </Heading>
      <dl>
        {differs(change) && <Side heading={t("review-changes-before")} lines={change.before ?? []} />}
        {differs(change) && <Side heading={t("review-changes-after")} lines={change.after ?? []} lang={lang} />}
        {removed.length > 0 && <Side heading={t("review-changes-removed")} lines={removed} />}
        {added.length > 0 && <Side heading={t("review-changes-added")} lines={added} lang={lang} />}
      </dl>
    </div>
  );
}

/** `level` is that of the headings, one for each requirement; `lang` that of the newer one, when it may not be the screen's. */
export function ChangeList({ changes, level = 3, lang = null }: { changes: readonly ChangeView[]; level?: 3 | 4; lang?: Lang | null }) {
  const t = useTexts();
  if (changes.length === 0) return <Paragraph>{t("review-changes-none")}</Paragraph>;
  return changes.map((change) => <Change key={change.requirement} change={change} level={level} lang={lang} />);
}

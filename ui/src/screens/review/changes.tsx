/** «Changed since last time»: each answer before and now, and the documents that have come or are gone. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ChangesView } from "../../backend/types/ChangesView";
import type { ChangeView } from "../../backend/types/ChangeView";
import { useTexts } from "../../texts";

/** Whether the words differ, or the documents alone. */
const differs = ({ before, after }: ChangeView): boolean => JSON.stringify(before) !== JSON.stringify(after);

function Said({ heading, lines }: { heading: string; lines: readonly string[] | null }) {
  const t = useTexts();
  return (
    <div className="change-side">
      <dt>{heading}</dt>
      {(lines ?? []).map((line, index) => (
        <dd key={index}>{line}</dd>
      ))}
      {!lines?.length && <dd className="quiet">{t("review-changes-nothing")}</dd>}
    </div>
  );
}

function Titles({ heading, titles }: { heading: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <div className="change-side">
      <dt>{heading}</dt>
      {titles.map((title, index) => (
        <dd key={index}>{title}</dd>
      ))}
    </div>
  );
}

export function Changes({ changes }: { changes: ChangesView | null }) {
  const t = useTexts();
  if (!changes) return null;
  return (
    <section className="section" aria-labelledby="changes-heading" id="changes">
      <Heading level={2} data-size="xs" id="changes-heading">
        {t("review-changes-heading")}
      </Heading>
      <Paragraph className="quiet">{changes.since_text}</Paragraph>
      {changes.changes.length === 0 && <Paragraph>{t("review-changes-none")}</Paragraph>}
      {changes.changes.map((change) => (
        <div key={change.requirement} className="change">
          <Heading level={3} data-size="2xs">
            {change.title}
          </Heading>
          <dl>
            {differs(change) && <Said heading={t("review-changes-before")} lines={change.before} />}
            {differs(change) && <Said heading={t("review-changes-after")} lines={change.after} />}
            <Titles heading={t("review-changes-added")} titles={change.added} />
            <Titles heading={t("review-changes-removed")} titles={change.removed} />
          </dl>
        </div>
      ))}
    </section>
  );
}

/** «Changed since last time». */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ChangesView } from "../../backend/types/ChangesView";
import { ChangeList } from "../../parts/changes/changes";
import { useTexts } from "../../texts";

export function Changes({ changes }: { changes: ChangesView | null }) {
  const t = useTexts();
  if (!changes) return null;
  return (
    <section className="section" aria-labelledby="changes-heading" id="changes">
      <Heading level={2} data-size="xs" id="changes-heading">
        {t("review-changes-heading")}
      </Heading>
      <Paragraph className="quiet">{changes.since_text}</Paragraph>
      <ChangeList changes={changes.changes} />
    </section>
  );
}

/** Where the certification stands, and what comes next. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { CertificationView } from "../../backend/types/CertificationView";
import type { DeadlineView } from "../../backend/types/DeadlineView";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { toRead } from "../../dates";
import { onOneLine } from "../../one-line";
import { GoLink } from "../../parts/links/links";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";

interface Props {
  view: CertificationView;
  /** The company's. */
  deadlines: readonly DeadlineView[];
  /** Of which nothing is sent yet, if there is one. */
  preparing: SubmissionView | undefined;
  /** Which was sent and has no answer yet, if there is one. */
  waiting: SubmissionView | undefined;
  level: 2 | 3;
}

export function Standing({ view, deadlines, preparing, waiting, level }: Props) {
  const t = useTexts();
  const { lang } = useSettings();
  const { next, until } = view;
  const last = deadlines.find((deadline) => deadline.due === until)?.due_text ?? (until && toRead(until, lang));
  return (
    <section className="standing" data-state={view.state}>
      <Heading level={level} data-size="2xs" id={`standing-${view.company}`} tabIndex={-1} className="standing-label">
        {t("standing-heading")}
      </Heading>
      <p className="standing-state" data-testid="standing">
        {view.state_name}
      </p>
      <Paragraph>
        {view.state_text}
        {/* The sentence about a warning is about the warning alone. */}
        {view.state === "warned" && last && ` ${t("standing-until", { date: last })}`}
      </Paragraph>
      {view.state === "preparing" && (
        <Paragraph>
          {t("standing-preparing")}{" "}
          {preparing && <GoLink to={`/s/${preparing.id}`}>{t("standing-to-submission")}</GoLink>}
        </Paragraph>
      )}
      {waiting && (
        <Paragraph>
          {t("standing-waiting")} <GoLink to={`/s/${waiting.id}/receipt`}>{t("list-receipt")}</GoLink>
        </Paragraph>
      )}
      {next && (
        <Paragraph>
          <strong>{t("standing-next")}</strong> {onOneLine(next.title)}
          {next.kind !== "fee" && `. ${t("standing-next-due", { date: next.due_text, distance: next.distance_text })}`}.
        </Paragraph>
      )}
      {view.reading && (
        <Paragraph data-size="sm" className="quiet">
          {view.reading}
        </Paragraph>
      )}
    </section>
  );
}

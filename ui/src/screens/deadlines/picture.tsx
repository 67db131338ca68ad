/** The coming three years as a line: today, and each deadline where it falls. What it shows stands in the list too. */
import type { DeadlineView } from "../../backend/types/DeadlineView";
import { useTexts } from "../../texts";

const YEARS = 3;
const DAY = 86_400_000;

interface Props {
  deadlines: readonly DeadlineView[];
}

export function Picture({ deadlines }: Props) {
  const t = useTexts();
  const dated = deadlines.filter((one) => one.kind !== "fee" && one.state !== "done");
  const [first] = dated;
  if (!first) return null;
  // From the new year before whatever comes first, so that the years stand still while the days go by.
  const today = new Date();
  const year = Math.min(today.getFullYear(), Number(first.due.slice(0, 4)));
  const start = Date.UTC(year, 0, 1);
  const last = Math.max(year + YEARS, ...dated.map((one) => Number(one.due.slice(0, 4))));
  const span = Date.UTC(last + 1, 0, 1) - start;
  const at = (day: number): string => `${Math.min(100, Math.max(0, ((day - start) / span) * 100))}%`;
  const years = Array.from({ length: last + 1 - year }, (_, index) => year + index);
  const list = dated.map((one) => `${one.title}, ${one.due_text}`).join("; ");
  return (
    <div className="picture" role="img" aria-label={t("deadlines-picture", { list })}>
      <div className="picture-line" />
      {years.map((one) => (
        <div key={one} className="picture-year" style={{ insetInlineStart: at(Date.UTC(one, 0, 1)) }}>
          {one}
        </div>
      ))}
      <div className="picture-today" style={{ insetInlineStart: at(Math.floor(today.getTime() / DAY) * DAY) }}>
        <span>{t("deadlines-today")}</span>
      </div>
      {dated.map((one) => (
        <div
          key={one.id}
          className="picture-deadline"
          data-state={one.state}
          style={{ insetInlineStart: at(Date.parse(one.due)) }}
        />
      ))}
    </div>
  );
}

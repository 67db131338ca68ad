/** Two small charts over the same months: connected calls, and complaints for every 1,000 of them. The table is the accessible form. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { FigureMonth } from "../../backend/types/FigureMonth";
import { gaps, topOf, written, writtenRate } from "../../figures";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";

/** In CSS pixels: across, everything is in per cent, so that texts keep their size at every width. */
const [ABOVE, HEIGHT, BELOW] = [22, 110, 22];
const FLOOR = ABOVE + HEIGHT;

interface Plot {
  title: string;
  top: string;
  months: readonly FigureMonth[];
  children: ReactNode;
}

function Plot({ title, top, months, children }: Plot) {
  const [first, last] = [months[0], months.at(-1)];
  return (
    <figure className="chart" aria-hidden="true">
      <figcaption>{title}</figcaption>
      <svg width="100%" height={FLOOR + BELOW}>
        <text x="0" y={ABOVE - 7}>
          {top}
        </text>
        <line className="chart-grid" x1="0" x2="100%" y1={ABOVE} y2={ABOVE} />
        {children}
        <line className="chart-floor" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
        <text x="0" y={FLOOR + 17}>
          {first?.text}
        </text>
        <text x="100%" y={FLOOR + 17} textAnchor="end">
          {last?.text}
        </text>
      </svg>
    </figure>
  );
}

export function Chart({ months }: { months: readonly FigureMonth[] }) {
  const t = useTexts();
  const { lang } = useSettings();
  const slots = gaps(months);
  const most = Math.max(0, ...months.map((month) => month.connected ?? 0));
  if (months.length < 2 || most === 0) return null;
  const width = 100 / slots.length;
  const middle = (index: number) => `${(index + 0.5) * width}%`;
  const top = topOf(most);
  const high = Math.max(0, ...months.map((month) => month.complaints_per_1000_connected ?? 0));
  const rateTop = high > 0 ? topOf(high) : 1;
  const height = (rate: number) => FLOOR - (rate / rateTop) * HEIGHT;
  const points = slots.map((month, index) => {
    const rate = month?.complaints_per_1000_connected ?? null;
    return rate === null ? null : { x: middle(index), y: height(rate), text: `${month?.text}: ${writtenRate(rate, lang)}` };
  });
  return (
    <section className="section" aria-labelledby="calls-chart">
      <Heading level={2} data-size="xs" id="calls-chart">
        {t("calls-chart")}
      </Heading>
      <Paragraph className="quiet">{t("calls-chart-lead")}</Paragraph>
      <Plot title={t("calls-chart-connected")} top={written(top, lang)} months={months}>
        {slots.map((month, index) => {
          const tall = ((month?.connected ?? 0) / top) * HEIGHT;
          if (!month || tall === 0) return null;
          return (
            <rect
              key={month.month}
              className="chart-bar"
              x={`${(index + 0.14) * width}%`}
              width={`${width * 0.72}%`}
              y={FLOOR - tall}
              height={tall}
            >
              <title>{`${month.text}: ${written(month.connected ?? 0, lang)}`}</title>
            </rect>
          );
        })}
      </Plot>
      {points.some((point) => point) && (
        <Plot title={t("calls-rate")} top={writtenRate(rateTop, lang)} months={months}>
          {points.map((point, index) => {
            const next = points[index + 1];
            return point && next && <line key={point.x} className="chart-line" x1={point.x} y1={point.y} x2={next.x} y2={next.y} />;
          })}
          {points.map(
            (point) =>
              point && (
                <circle key={point.x} className="chart-dot" cx={point.x} cy={point.y} r="4.5">
                  <title>{point.text}</title>
                </circle>
              ),
          )}
        </Plot>
      )}
    </section>
  );
}

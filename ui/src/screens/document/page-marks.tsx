/**
 * The marks over the picture of a page, and the drawing of more.
 *
 * Everything here can be done in the list too, which needs no pointer and no eyes.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Area } from "../../backend/types/Area";
import type { PageSize } from "../../backend/types/PageSize";
import { useTexts } from "../../texts";
import { between, moved, onPage, resized, shownAt, toPoint, type Spot } from "./geometry";
import { areasOf, type Drawn, type Found, type OfPage } from "./marks";

export interface MarkActs {
  toggle: (key: string, on: boolean) => void;
  draw: (page: number, area: Area) => void;
  redraw: (key: string, area: Area) => void;
  remove: (key: string) => void;
}

export const HINT = "masking-keys";
export const onPicture = (key: string): string => `picture-${key}`;
export const inList = (key: string): string => `masking-${key}`;

/** How far an arrow key goes, in points. */
const STEP = 2;

const ARROWS: Record<string, Spot> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

const spotOf = (event: PointerEvent): Spot => ({ x: event.clientX, y: event.clientY });

function FoundMark({ found, size, acts }: { found: Found; size: PageSize; acts: MarkActs }) {
  const t = useTexts();
  const [first, ...rest] = areasOf(found).flatMap((area) => onPage(area, size) ?? []);
  if (!first) return null;
  const { find, on } = found;
  const toggle = () => acts.toggle(found.key, !on);
  return (
    <>
      <button
        type="button"
        id={onPicture(found.key)}
        className="mark"
        data-on={on || undefined}
        aria-pressed={on}
        aria-label={t("masking-mark-found", { what: `${find.kind_text} ${find.masked}`.trim(), page: String(find.page) })}
        style={shownAt(first, size)}
        onClick={toggle}
      />
      {rest.map((area, index) => (
        <span
          key={index}
          className="mark"
          data-on={on || undefined}
          aria-hidden="true"
          style={shownAt(area, size)}
          onClick={toggle}
        />
      ))}
    </>
  );
}

function DrawnMark({ drawn, size, acts }: { drawn: Drawn; size: PageSize; acts: MarkActs }) {
  const t = useTexts();
  const held = useRef<{ from: Spot; area: Area } | null>(null);
  const { key, area } = drawn;

  const onKeyDown = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (by) acts.redraw(key, (event.shiftKey ? resized : moved)(area, by, size));
    else if (event.key === "Delete" || event.key === "Backspace") acts.remove(key);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { from: spotOf(event), area };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const page = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!held.current || !page) return;
    const { from, area } = held.current;
    const by = {
      x: ((event.clientX - from.x) / page.width) * size.width,
      y: ((event.clientY - from.y) / page.height) * size.height,
    };
    acts.redraw(key, moved(area, by, size));
  };
  const letGo = () => {
    held.current = null;
  };
  return (
    <button
      type="button"
      id={onPicture(key)}
      className="mark mark-drawn"
      data-on
      aria-label={t("masking-mark-drawn", { number: String(drawn.number), page: String(drawn.page) })}
      aria-describedby={HINT}
      style={shownAt(area, size)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onClick={(event) => {
        // By key, not by pointer: on to its line in the list.
        if (event.detail === 0) document.getElementById(inList(key))?.focus();
      }}
    />
  );
}

export function PageMarks({ page, size, marks, acts }: { page: number; size: PageSize; marks: OfPage | undefined; acts: MarkActs }) {
  const [from, setFrom] = useState<Spot | null>(null);
  const [to, setTo] = useState<Spot | null>(null);
  const pointOf = (event: PointerEvent<HTMLElement>) => toPoint(spotOf(event), event.currentTarget.getBoundingClientRect(), size);
  const growing = from && to ? between(from, to) : null;
  const stop = () => {
    setFrom(null);
    setTo(null);
  };
  return (
    <div
      className="marks"
      data-marks={page}
      onPointerDown={(event) => {
        // A finger scrolls; what it would draw, the list and its button do.
        if (event.target !== event.currentTarget || event.button !== 0 || event.pointerType === "touch") return;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        setFrom(pointOf(event));
      }}
      onPointerMove={(event) => {
        if (from) setTo(pointOf(event));
      }}
      onPointerUp={(event) => {
        const area = from && between(from, pointOf(event));
        if (area) acts.draw(page, area);
        stop();
      }}
      onPointerCancel={stop}
    >
      {marks?.found.map((found) => <FoundMark key={found.key} found={found} size={size} acts={acts} />)}
      {marks?.drawn.map((drawn) => <DrawnMark key={drawn.key} drawn={drawn} size={size} acts={acts} />)}
      {growing && <span className="mark mark-growing" aria-hidden="true" style={shownAt(growing, size)} />}
    </div>
  );
}

/** The pages of a document as pictures, one under the other, with how large they are shown and which is seen. */
import { Button, Input } from "@digdir/designsystemet-react";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { PageSize } from "../../backend/types/PageSize";
import { wordsOf } from "../../notices";
import { useTexts } from "../../texts";
import { usePicture } from "./picture";

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export const pageId = (page: number): string => `document-page-${page}`;

/** Shows a page in the part that scrolls, and leaves the rest of the window where it is. */
export function scrollToPage(page: number): void {
  const element = document.getElementById(pageId(page));
  const pages = element?.closest(".preview-pages");
  if (element && pages) pages.scrollTop = element.offsetTop;
}

/** Shows an element on a page, unless it is seen already; what is not drawn is shown with its page. */
export function scrollToElement(id: string, page: number): void {
  const element = document.getElementById(id);
  const pages = element?.closest(".preview-pages");
  if (!element || !pages) return scrollToPage(page);
  const [seen, wanted] = [pages.getBoundingClientRect(), element.getBoundingClientRect()];
  if (wanted.top >= seen.top && wanted.bottom <= seen.bottom) return;
  pages.scrollTop += wanted.top - seen.top - seen.height / 3;
}

interface PictureProps {
  document: number;
  title: string;
  page: number;
  pages: number;
  size: PageSize;
  zoom: number;
  children: ReactNode;
}

function PagePicture({ document, title, page, pages, size, zoom, children }: PictureProps) {
  const t = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { url, error, retry } = usePicture({ document, page, points: size.width, zoom }, frame);
  const number = String(page);
  return (
    <div
      ref={frame}
      id={pageId(page)}
      className="preview-page"
      data-page={page}
      style={{ width: `${zoom * 100}%`, aspectRatio: `${size.width} / ${size.height}` }}
    >
      {url !== null && <img src={url} alt={t("preview-alt", { page: number, pages: String(pages), title })} draggable={false} />}
      {url === null && error === null && <p className="preview-wait">{t("preview-loading", { page: number })}</p>}
      {url === null && error !== null && (
        <div className="preview-wait">
          <p>{t("preview-failed", { page: number })}</p>
          <p>{wordsOf(error)}</p>
          <Button variant="secondary" data-size="sm" onClick={retry}>
            {t("trouble-retry")}
          </Button>
        </div>
      )}
      {error === null && children}
    </div>
  );
}

function PageField({ page, pages }: { page: number; pages: number }) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const wanted = Number.parseInt(typed ?? "", 10);
    if (Number.isFinite(wanted)) scrollToPage(Math.min(Math.max(wanted, 1), pages));
    setTyped(null);
  };
  return (
    <form
      className="preview-at"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label htmlFor="preview-at">{t("preview-page")}</label>
      <Input
        id="preview-at"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={go}
      />
      <span>{t("preview-of", { pages: String(pages) })}</span>
    </form>
  );
}

interface Props {
  document: number;
  title: string;
  pages: readonly PageSize[];
  at: number;
  onAt: (page: number) => void;
  /** What lies over the picture of a page. */
  over: (page: number, size: PageSize) => ReactNode;
  /** Beside the zoom. */
  tools: ReactNode;
}

export function Preview({ document, title, pages, at, onAt, over, tools }: Props) {
  const t = useTexts();
  const [step, setStep] = useState(ZOOMS.indexOf(1));
  const zoom = ZOOMS[step] ?? 1;
  const zoomBy = (by: number) => setStep((before) => Math.min(Math.max(before + by, 0), ZOOMS.length - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+") zoomBy(1);
    else if (event.key === "-") zoomBy(-1);
    else if (event.key === "0") setStep(ZOOMS.indexOf(1));
  };
  const onScroll = (scroller: HTMLElement) => {
    const middle = scroller.scrollTop + scroller.clientHeight / 2;
    const shown = [...scroller.querySelectorAll<HTMLElement>("[data-page]")].findLast((page) => page.offsetTop <= middle);
    onAt(Number(shown?.dataset.page ?? 1));
  };
  return (
    <div className="preview">
      <div className="preview-tools" role="group" aria-label={t("preview-tools")}>
        <PageField page={at} pages={pages.length} />
        <div className="preview-zoom">
          <Button id="preview-smaller" variant="tertiary" data-size="sm" icon aria-label={t("preview-smaller")} aria-disabled={step === 0} onClick={() => zoomBy(-1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10" /></svg>
          </Button>
          <span className="preview-percent" role="status">
            {t("preview-percent", { percent: String(zoom * 100) })}
          </span>
          <Button id="preview-larger" variant="tertiary" data-size="sm" icon aria-label={t("preview-larger")} aria-disabled={step === ZOOMS.length - 1} onClick={() => zoomBy(1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10M8 3v10" /></svg>
          </Button>
        </div>
        {tools}
      </div>
      <div
        className="preview-pages"
        role="region"
        aria-label={t("preview-region")}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onScroll={(event) => onScroll(event.currentTarget)}
      >
        {pages.map((size, index) => (
          <PagePicture
            key={index}
            document={document}
            title={title}
            page={index + 1}
            pages={pages.length}
            size={size}
            zoom={zoom}
          >
            {over(index + 1, size)}
          </PagePicture>
        ))}
      </div>
    </div>
  );
}

/** What every screen begins with: its heading, which takes the focus and names the window. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, type ReactNode } from "react";
import "./screen.css";

interface Props {
  title: string;
  /** The window's title where it should say more than the heading. */
  windowTitle?: string;
  /** Above the heading: where this belongs, and the way back. */
  above?: ReactNode;
  lead?: string;
  /** An element that takes the focus in the heading's place. */
  focus?: string | undefined;
  children: ReactNode;
}

/** The first screen leaves the focus where a window opens. */
let navigated = false;
window.addEventListener("hashchange", () => {
  navigated = true;
});

function takeFocus(heading: HTMLElement | null, id: string | undefined) {
  const target = id ? document.getElementById(id) : null;
  const element = target ?? heading;
  element?.focus({ preventScroll: !target });
  if (target) target.scrollIntoView({ block: "start" });
  else window.scrollTo(0, 0);
}

export function Screen({ title, windowTitle, above, lead, focus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (navigated || focus) takeFocus(heading.current, focus);
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.ready = "true";
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [focus]);

  useEffect(() => {
    document.title = `${windowTitle ?? title} – Ringperm`;
  }, [title, windowTitle]);

  return (
    <div className="screen">
      {above && <div className="screen-above">{above}</div>}
      <Heading level={1} data-size="md" ref={heading} tabIndex={-1} className="screen-title">
        {title}
      </Heading>
      {lead && <Paragraph className="screen-lead">{lead}</Paragraph>}
      {children}
    </div>
  );
}

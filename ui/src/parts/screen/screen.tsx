/** What every screen begins with: its heading, which takes the focus and names the window. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, type ReactNode } from "react";
import { useExample } from "../../example";
import { useTexts } from "../../texts";
import "./screen.css";

interface Props {
  title: string;
  /** The window's title where it should say more than the heading. */
  windowTitle?: string;
  /** Above the heading: where this belongs, and the way back. */
  above?: ReactNode;
  lead?: string;
  /** Elements that take the focus in the heading's place: the first that is there. */
  focus?: readonly string[] | undefined;
  children: ReactNode;
}

/** The first screen leaves the focus where a window opens. */
let first = true;

function takeFocus(heading: HTMLElement | null, ids: readonly string[]) {
  const [target] = ids.flatMap((id) => document.getElementById(id) ?? []);
  const element = target ?? heading;
  element?.focus({ preventScroll: true });
  // A field is shown with its label above it.
  if (target) target.scrollIntoView({ block: target.matches("input, textarea") ? "center" : "start" });
  else window.scrollTo(0, 0);
}

/** What says that something is to be put right: a summary, or a field by itself. */
const WRONG = ".errors, .review-summary, [aria-invalid=true]";

/** The window's title, which begins with «Error» as long as something on the screen is said to be wrong, whoever says it. */
function useTitle(title: string) {
  const t = useTexts();
  const example = useExample() ? ` – ${t("example-mark")}` : "";
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const screen = root.current;
    if (!screen) return;
    const name = () => {
      const named = `${screen.querySelector(WRONG) ? `${t("error-title")} ` : ""}${title}${example} – Ringperm`;
      if (document.title !== named) document.title = named;
    };
    name();
    const changes = new MutationObserver(name);
    changes.observe(screen, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-invalid"] });
    return () => changes.disconnect();
  }, [title, example, t]);
  return root;
}

export function Screen({ title, windowTitle, above, lead, focus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useTitle(windowTitle ?? title);
  const wanted = focus?.join(" ") ?? "";

  useEffect(() => {
    if (!first || wanted) takeFocus(heading.current, wanted ? wanted.split(" ") : []);
    first = false;
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.ready = "true";
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [wanted]);

  return (
    <div className="screen" ref={root}>
      {above && <div className="screen-above">{above}</div>}
      <Heading level={1} data-size="md" ref={heading} tabIndex={-1} className="screen-title">
        {title}
      </Heading>
      {lead && <Paragraph className="screen-lead">{lead}</Paragraph>}
      {children}
    </div>
  );
}

/** Name, version and licences. The long texts are fetched when somebody opens them. */
import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState, type ReactNode } from "react";
import { version } from "../../../package.json";
import { Wait } from "../../parts/asked/asked";
import { blocks } from "./notices";
import { useHelpTexts } from "./texts";

type Load = () => Promise<{ default: string }>;

const MIT: Load = () => import("../../../../LICENSE-MIT?raw");
const APACHE: Load = () => import("../../../../LICENSE-APACHE?raw");
const NOTICES: Load = () => import("../../../../THIRD-PARTY-NOTICES.md?raw");
const TEXTS: Load = () => import("../../../../THIRD-PARTY-LICENSES.txt?raw");

function Notices({ text }: { text: string }) {
  return blocks(text).map((block, index) => {
    if (block.heading > 0) {
      return (
        <Heading key={index} level={block.heading === 2 ? 3 : 4} data-size="2xs">
          {block.lines}
        </Heading>
      );
    }
    if (!block.items) return <pre key={index}>{block.lines}</pre>;
    return (
      <ul key={index}>
        {block.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  });
}

function Fetched({ title, load, children }: { title: string; load: Load; children: (text: string) => ReactNode }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <Details className="fold" onToggle={() => text === null && void load().then((module) => setText(module.default))}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        {text === null ? (
          <Wait />
        ) : (
          <div className="help-notices" role="region" aria-label={title} tabIndex={0} lang="en">
            {children(text)}
          </div>
        )}
      </Details.Content>
    </Details>
  );
}

export function About() {
  const t = useHelpTexts();
  return (
    <>
      <dl className="facts">
        <dt>{t("help-about-version")}</dt>
        <dd>Ringperm {version}</dd>
        <dt>{t("help-about-licence")}</dt>
        <dd>{t("help-about-licence-which")}</dd>
      </dl>
      <Fetched title={t("help-about-mit")} load={MIT}>
        {(text) => <pre>{text}</pre>}
      </Fetched>
      <Fetched title={t("help-about-apache")} load={APACHE}>
        {(text) => <pre>{text}</pre>}
      </Fetched>
      <Paragraph className="section">{t("help-about-others-lead")}</Paragraph>
      <Fetched title={t("help-about-others")} load={NOTICES}>
        {(text) => <Notices text={text} />}
      </Fetched>
      <Fetched title={t("help-about-texts")} load={TEXTS}>
        {(text) => <pre>{text}</pre>}
      </Fetched>
    </>
  );
}

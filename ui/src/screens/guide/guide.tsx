/** The user's guide. It is written in bokmål and says so in the other languages; the page around it speaks the user's. */
import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { Fragment, type ReactNode } from "react";
import guide, { pictures } from "../../../../docs/brukerveiledning.md";
import { onOneLine } from "../../one-line";
import { Words } from "../../parts/command/command-words";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { addressOf } from "./address";
import type { Node, Part } from "./markdown";
import "./guide.css";

/** The section of the file that lists the others; here the list is made of them. */
const CONTENTS = "innhold";

const inner = (nodes: readonly Node[]): ReactNode => nodes.map((node, at) => <Fragment key={at}>{typeof node === "string" ? onOneLine(node) : shown(node)}</Fragment>);

function shown({ tag, id, to = "", src = "", alt = "", width, height, children }: Part): ReactNode {
  switch (tag) {
    case "p":
      return <Paragraph>{inner(children)}</Paragraph>;
    case "h3":
      return (
        <Heading level={3} data-size="2xs" id={id} tabIndex={-1}>
          {inner(children)}
        </Heading>
      );
    case "a":
      return <GoLink to={addressOf(to)}>{inner(children)}</GoLink>;
    case "img":
      return <img className="guide-picture" src={pictures[src]} alt={alt} width={width} height={height} />;
    case "table":
      return (
        <Table className="guide-table" data-size="sm">
          {inner(children)}
        </Table>
      );
    case "thead":
      return <Table.Head>{inner(children)}</Table.Head>;
    case "tbody":
      return <Table.Body>{inner(children)}</Table.Body>;
    case "tr":
      return <Table.Row>{inner(children)}</Table.Row>;
    case "th":
      return <Table.HeaderCell scope="col">{inner(children)}</Table.HeaderCell>;
    case "td":
      return <Table.Cell>{inner(children)}</Table.Cell>;
    case "aside":
      return <div className="guide-advice">{inner(children)}</div>;
    // To be copied as it stands.
    case "pre":
      return <pre>{children.map((node) => (typeof node === "string" ? <Words key={node} text={node} /> : shown(node)))}</pre>;
    case "code":
      return <code>{children.map((node) => (typeof node === "string" ? node : shown(node)))}</code>;
    default: {
      const Tag = tag;
      return <Tag>{inner(children)}</Tag>;
    }
  }
}

/** `section` is the heading that takes the focus. */
export default function Guide({ section }: { section?: string }) {
  const t = useTexts();
  const { lang } = useSettings();
  const sections = guide.sections.filter(({ id }) => id !== CONTENTS);
  return (
    <Screen title={t("guide-title")} lead={t("guide-lead")} above={<GoLink to="/hjelp">{t("guide-back")}</GoLink>} focus={section ? [section] : undefined}>
      <div className="guide" lang="nb">
        <nav aria-labelledby={CONTENTS}>
          <Heading level={2} data-size="xs" id={CONTENTS} tabIndex={-1} lang={lang}>
            {t("guide-contents")}
          </Heading>
          <ul className="guide-contents">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <GoLink to={addressOf(`#${id}`)}>{title}</GoLink>
              </li>
            ))}
          </ul>
        </nav>
        {inner(guide.lead)}
        {sections.map(({ id, title, children }) => (
          <section key={id} className="section" aria-labelledby={id}>
            <Heading level={2} data-size="sm" id={id} tabIndex={-1}>
              {title}
            </Heading>
            {inner(children)}
            <p className="guide-up" lang={lang}>
              <GoLink to={addressOf(`#${CONTENTS}`)}>{t("guide-up")}</GoLink>
            </p>
          </section>
        ))}
      </div>
    </Screen>
  );
}

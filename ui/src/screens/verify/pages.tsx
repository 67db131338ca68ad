/** The pages of an application: a list to jump from, and each with its requirements, answers and documents. */
import { Heading, Tag } from "@digdir/designsystemet-react";
import type { ReceivedDocument } from "../../backend/types/ReceivedDocument";
import type { ReceivedPage } from "../../backend/types/ReceivedPage";
import type { ReceivedRequirement } from "../../backend/types/ReceivedRequirement";
import { useTexts } from "../../texts";
import { ReceivedDocuments } from "./documents";
import { Lines } from "./lines";
import { Theirs } from "./theirs";

interface Numbered {
  page: ReceivedPage;
  /** From 1, in the application. */
  number: number;
}

const headingOf = (number: number): string => `received-page-${number}`;

/** All of them, or only what is among `wanted`. */
export function shownPages(pages: readonly ReceivedPage[], wanted: ReadonlySet<string> | null): Numbered[] {
  const numbered = pages.map((page, index) => ({ page, number: index + 1 }));
  if (!wanted) return numbered;
  return numbered.flatMap(({ page, number }) => {
    const requirements = page.requirements.filter((one) => wanted.has(one.id));
    return requirements.length > 0 ? [{ page: { ...page, requirements }, number }] : [];
  });
}

function ChangedTag() {
  const t = useTexts();
  return (
    <Tag data-color="info" data-size="sm">
      {t("verify-changed-tag")}
    </Tag>
  );
}

export function Contents({ pages, changed }: { pages: readonly Numbered[]; changed: ReadonlySet<string> }) {
  const t = useTexts();
  if (pages.length === 0) return <p className="quiet">{t("verify-only-none")}</p>;
  return (
    <nav aria-labelledby="received-contents">
      <ol className="received-contents">
        {pages.map(({ page, number }) => (
          <li key={number} value={number}>
            <a
              className="ds-link"
              href={`#${headingOf(number)}`}
              onClick={(event) => {
                // The address after # belongs to the router.
                event.preventDefault();
                const heading = document.getElementById(headingOf(number));
                heading?.focus({ preventScroll: true });
                heading?.scrollIntoView({ block: "start" });
              }}
            >
              <Theirs>{page.title}</Theirs>
            </a>
            {page.requirements.some((one) => changed.has(one.id)) && <ChangedTag />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface ListProps {
  documents: readonly ReceivedDocument[];
  changed: ReadonlySet<string>;
  path: string;
}

function Requirement({ requirement, documents, changed, path }: { requirement: ReceivedRequirement } & ListProps) {
  const t = useTexts();
  const own = documents.filter((one) => requirement.documents.includes(one.number));
  return (
    <section className="received-requirement">
      <div className="received-head">
        <Heading level={4} data-size="2xs">
          <Theirs>{requirement.title}</Theirs>
        </Heading>
        {changed.has(requirement.id) && <ChangedTag />}
        {requirement.state_text && <span className="received-state">{requirement.state_text}</span>}
      </div>
      <Lines lines={requirement.lines} />
      {own.length > 0 && <ReceivedDocuments documents={own} path={path} label={`${t("verify-documents")}: ${requirement.title}`} />}
    </section>
  );
}

export function Pages({ pages, ...rest }: { pages: readonly Numbered[] } & ListProps) {
  return pages.map(({ page, number }) => (
    <section key={number} className="received-part" aria-labelledby={headingOf(number)}>
      <Heading level={3} data-size="xs" id={headingOf(number)} tabIndex={-1} className="verify-focus">
        <Theirs>{page.title}</Theirs>
      </Heading>
      {page.requirements.map((requirement, index) => (
        <Requirement key={index} requirement={requirement} {...rest} />
      ))}
    </section>
  ));
}

/** The application as a reader wants it: whose and when, what to mind first, what is new, and then page by page. */
import { Alert, Checkbox, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { ReceivedApplication } from "../../backend/types/ReceivedApplication";
import type { ReceivedSince } from "../../backend/types/ReceivedSince";
import { grouped } from "../../orgnr";
import { ChangeList } from "../../parts/changes/changes";
import { useTexts } from "../../texts";
import { Contents, Pages, shownPages } from "./pages";
import { ReceivedDocuments } from "./documents";
import { Lines } from "./lines";
import { SaveOut } from "./save-out";
import { Theirs, WrittenIn } from "./theirs";

/** Said beside the verdict: nothing that is intact is complete for that. */
export function Incomplete() {
  const t = useTexts();
  return (
    <Alert data-color="warning" className="received-incomplete">
      <Heading level={2} data-size="2xs">
        {t("verify-incomplete")}
      </Heading>
      <Paragraph>{t("verify-incomplete-lead")}</Paragraph>
    </Alert>
  );
}

interface Props {
  application: ReceivedApplication;
  since: ReceivedSince | null;
  path: string;
}

export function Application({ application, since, path }: Props) {
  const t = useTexts();
  const [only, setOnly] = useState(false);
  const { documents } = application;
  const changed = new Set(since?.changes.map((change) => change.requirement));
  const narrowed = only && since !== null;
  const pages = shownPages(application.pages, narrowed ? changed : null);
  const placed = new Set(application.pages.flatMap((page) => page.requirements.flatMap((one) => one.documents)));
  const unplaced = narrowed ? [] : documents.filter((one) => !placed.has(one.number));
  return (
    <section className="section received" aria-labelledby="received-company">
      <Heading level={2} data-size="sm" id="received-company">
        <Theirs>{application.company}</Theirs>
      </Heading>
      <p className="received-what">
        {application.kind_text}, {application.date_text}
        <span className="quiet">
          {t("verify-orgnr")} <Theirs>{grouped(application.orgnr)}</Theirs>
        </span>
      </p>
      <div className="received-save">
        {documents.length > 0 && (
          <SaveOut id="save-documents" path={path} numbers={documents.map((one) => one.number)} label={t("verify-save-all", { count: documents.length })} />
        )}
        <SaveOut id="save-whole" path={path} numbers={null} label={t("verify-save-whole")} />
      </div>
      {application.not_in_place.length > 0 && (
        <section className="received-part" aria-labelledby="received-remarks">
          <Heading level={3} data-size="xs" id="received-remarks">
            {t("review-explained-heading")}
          </Heading>
          <Lines lines={application.not_in_place} />
        </section>
      )}
      {since && (
        <section className="received-part" aria-labelledby="received-since">
          <Heading level={3} data-size="xs" id="received-since">
            {t("review-changes-heading")}
          </Heading>
          <Paragraph className="quiet">
            {t("verify-since")}{" "}
            <WrittenIn lang={null}>
              <Theirs>{since.earlier}</Theirs>
            </WrittenIn>
          </Paragraph>
          <ChangeList changes={since.changes} level={4} lang={application.lang} />
        </section>
      )}
      <section className="received-part" aria-labelledby="received-contents">
        <Heading level={3} data-size="xs" id="received-contents">
          {t("verify-contents")}
        </Heading>
        {since && since.changes.length > 0 && (
          <Checkbox id="received-only" value="only" label={t("verify-only-changed")} checked={only} onChange={(event) => setOnly(event.target.checked)} />
        )}
        <Contents pages={pages} changed={changed} />
      </section>
      <Pages pages={pages} documents={documents} changed={changed} path={path} />
      {unplaced.length > 0 && (
        <section className="received-part" aria-labelledby="received-other">
          <Heading level={3} data-size="xs" id="received-other">
            {t("verify-other-documents")}
          </Heading>
          <ReceivedDocuments documents={unplaced} path={path} label={t("verify-other-documents")} />
        </section>
      )}
    </section>
  );
}

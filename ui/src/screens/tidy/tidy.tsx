/** Once a year: what nothing needs any more, one by one or all at once into the trash. Nothing goes by itself. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAskOn, useDo } from "../../backend/context";
import type { OutlivedDocument } from "../../backend/types/OutlivedDocument";
import type { TidyAnswer } from "../../backend/types/TidyAnswer";
import type { TidyView } from "../../backend/types/TidyView";
import { Asked } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { More, Sought, usePart } from "../../parts/more/more";
import { Said, type Words } from "../../parts/said/said";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import "../../parts/documents/documents.css";
import "./tidy.css";

function Row({ row, away }: { row: OutlivedDocument; away: (row: OutlivedDocument) => void }) {
  const t = useTexts();
  const { document, place, why } = row;
  const heading = `tidy-${document.id}`;
  return (
    <li className="document tidy-row">
      <Heading level={2} data-size="2xs" id={heading} className="document-title">
        {document.title}
      </Heading>
      <p className="document-line quiet">
        {document.type_text} · {place}
      </p>
      <p className="document-line">{why}</p>
      <div className="document-actions">
        <Button id={`${heading}-away`} variant="tertiary" data-size="sm" aria-describedby={heading} onClick={() => away(row)}>
          {t("tidy-away")}
        </Button>
      </div>
    </li>
  );
}

function Content({ view, part }: { view: TidyView; part: ReturnType<typeof usePart> }) {
  const t = useTexts();
  const [said, setSaid] = useState<Words | null>(null);
  const { documents, others } = view;
  const rows = { list: "tidy-rows", part, shown: documents.length, others: others.length };
  const some = documents.length > 0;
  const answer = useDo((backend, { given }: { given: TidyAnswer; words: string }) => backend.tidy(given, part.search, part.limit), {
    onDone: (_, { words }) => setSaid({ text: words }),
  });
  const give = (away: number[], keep: boolean, words: string) => {
    if (!answer.isPending) answer.mutate({ given: { away, keep }, words });
  };
  return (
    <Screen
      title={t("tidy-title")}
      lead={t(some || part.typed !== "" ? "tidy-lead" : "tidy-empty")}
      above={<GoLink to="/settings">{t("trash-back")}</GoLink>}
    >
      <Said words={said} />
      {some && <Paragraph>{t("tidy-bundles")}</Paragraph>}
      <Sought {...rows} />
      {some && (
        <>
          <ul role="list" id="tidy-rows" className="documents tidy-rows">
            {documents.map((row) => (
              <Row
                key={row.document.id}
                row={row}
                away={({ document }) => give([document.id], false, t("tidy-gone", { title: document.title }))}
              />
            ))}
          </ul>
          <More {...rows} />
          <div className="actions">
            <Button
              id="tidy-all"
              variant="secondary"
              onClick={() => give([...documents.map((row) => row.document.id), ...others], false, t("tidy-all-gone"))}
            >
              {t("tidy-all", { count: documents.length + others.length })}
            </Button>
            {view.ask && (
              <Button id="tidy-keep" variant="secondary" onClick={() => give([], true, t("tidy-kept"))}>
                {t("tidy-keep")}
              </Button>
            )}
          </div>
        </>
      )}
      {view.answered_text && <Paragraph className="quiet">{t("tidy-answered", { date: view.answered_text })}</Paragraph>}
      <Paragraph>
        <GoLink to="/trash">{t("tidy-trash")}</GoLink>
      </Paragraph>
    </Screen>
  );
}

export default function Tidy() {
  const part = usePart();
  const { search, limit } = part;
  const query = useAskOn([...keys.tidy, search, limit], (backend) => backend.tidy({ away: [], keep: false }, search, limit));
  return <Asked query={query}>{(view) => <Content view={view} part={part} />}</Asked>;
}

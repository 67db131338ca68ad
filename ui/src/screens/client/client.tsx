/** What a client or a tender may be told: lines and documents, each chosen with its words before the eyes. */
import { Button, Checkbox, Fieldset, Heading, Paragraph, Radio } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { ClientFile } from "../../backend/types/ClientFile";
import type { ClientLine } from "../../backend/types/ClientLine";
import type { ClientSheetView } from "../../backend/types/ClientSheetView";
import type { Lang } from "../../backend/types/Lang";
import { announce } from "../../notices";
import { onOneLine } from "../../one-line";
import { Asked } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useRest } from "../../rest";
import { useSettings } from "../../settings";
import { LANG_NAMES, LANGS, useTexts } from "../../texts";
import "./client.css";

function Line({ line, company, chosen, onChange }: { line: ClientLine; company: string; chosen: boolean; onChange: (chosen: boolean) => void }) {
  const t = useTexts();
  const shows = `line-${line.id}-shows`;
  const answered = line.shows.length > 0;
  return (
    <li className="client-line" data-chosen={chosen}>
      {answered ? (
        <Checkbox
          id={`line-${line.id}`}
          label={onOneLine(line.title)}
          value={line.id}
          aria-describedby={shows}
          checked={chosen}
          onChange={(event) => onChange(event.target.checked)}
        />
      ) : (
        <div className="client-open">
          <span>{onOneLine(line.title)}</span>
          <span className="quiet">{t(line.answered_at ? "client-unanswered" : "client-unrecorded")}</span>
          {line.id === "approval" && <GoLink to="/deadlines">{t("nav-deadlines")}</GoLink>}
          {line.id === "complaints" && <GoLink to={`/figures/${company}`}>{t("client-figures")}</GoLink>}
          {line.answered_at && (
            <GoLink to={`/s/${line.answered_at[0]}/p/${line.answered_at[1]}/at/${line.id}`} aria-describedby={`line-${line.id}-name`}>
              {t("client-answer-it")}
              <span id={`line-${line.id}-name`} hidden>
                {onOneLine(line.title)}
              </span>
            </GoLink>
          )}
        </div>
      )}
      {answered && (
        <div id={shows} className="client-shows">
          {line.shows.map(([label, value], index) => (
            <div key={index}>
              {label && <span className="quiet">{/[?:]$/.test(label) ? label : `${label}:`}</span>} <span className="client-value">{value}</span>
            </div>
          ))}
          {line.as_of && <div className="quiet client-small">{line.as_of}</div>}
        </div>
      )}
    </li>
  );
}

function FileLine({ file, chosen, onChange }: { file: ClientFile; chosen: boolean; onChange: (chosen: boolean) => void }) {
  return (
    <li className="client-line" data-chosen={chosen}>
      <Checkbox
        id={`file-${file.document}`}
        label={file.title}
        value={String(file.document)}
        aria-describedby={`file-${file.document}-about`}
        checked={chosen}
        disabled={!file.allowed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div id={`file-${file.document}-about`} className="client-shows">
        <span className="quiet">
          {file.type_text}, {file.size_text}
        </span>
        {file.note && <div className={file.allowed ? "client-note" : "client-blocked"}>{file.note}</div>}
      </div>
    </li>
  );
}

/** The set with `one` in it, or without. */
const toggled = <T,>(set: ReadonlySet<T>, one: T, within: boolean): ReadonlySet<T> => {
  const next = new Set(set);
  if (within) next.add(one);
  else next.delete(one);
  return next;
};

interface ContentProps {
  view: ClientSheetView;
  lang: Lang;
  onLang: (lang: Lang) => void;
}

function Content({ view, lang, onLang }: ContentProps) {
  const t = useTexts();
  const rest = useRest();
  const all = view.groups.flatMap((group) => group.lines);
  const [lines, setLines] = useState<ReadonlySet<string>>(
    () => new Set(all.filter((line) => line.public && line.shows.length > 0).map((line) => line.id)),
  );
  const [files, setFiles] = useState<ReadonlySet<number>>(new Set());
  const [saved, setSaved] = useState<string | null>(null);
  const save = useDo(
    (backend) => backend.saveClientSheet(view.company, { lines: [...lines], documents: [...files], lang }),
    {
      onDone: (path) => {
        setSaved(path);
        if (path) announce(t("client-saved", { path }));
      },
    },
  );
  return (
    <Screen title={t("client-screen-title")} lead={t("client-screen-lead")} above={view.company_name}>
      <Paragraph>{t("client-screen-by")}</Paragraph>
      <Fieldset className="client-language">
        <Fieldset.Legend>{t("client-language")}</Fieldset.Legend>
        <Fieldset.Description>{t("client-language-note")}</Fieldset.Description>
        {LANGS.map((one) => (
          <Radio key={one} id={`client-lang-${one}`} name="client-lang" value={one} label={<span lang={one}>{LANG_NAMES[one]}</span>} checked={one === lang} onChange={() => onLang(one)} />
        ))}
      </Fieldset>
      <section className="section" lang={lang}>
        <Heading level={2} data-size="xs">
          {t("client-lines")}
        </Heading>
        {view.groups.map((group) => (
          <Fieldset key={group.id} className="client-group">
            <Fieldset.Legend>{onOneLine(group.title)}</Fieldset.Legend>
            <ul role="list" className="client-list">
              {group.lines.map((line) => (
                <Line key={line.id} line={line} company={view.company} chosen={lines.has(line.id)} onChange={(within) => setLines(toggled(lines, line.id, within))} />
              ))}
            </ul>
          </Fieldset>
        ))}
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("client-documents")}
        </Heading>
        <Paragraph>{t(view.files.length > 0 ? "client-documents-lead" : "client-documents-none")}</Paragraph>
        <ul role="list" className="client-list">
          {rest && view.files.map((file) => (
            <FileLine key={file.document} file={file} chosen={files.has(file.document)} onChange={(within) => setFiles(toggled(files, file.document, within))} />
          ))}
        </ul>
      </section>
      <div className="section stack">
        <Button id="client-save" aria-disabled={save.isPending} onClick={() => save.mutate(undefined)}>
          {t(files.size > 0 ? "client-save-zip" : "client-save")}
        </Button>
        {saved && <Paragraph className="client-saved">{t("client-saved", { path: saved })}</Paragraph>}
      </div>
    </Screen>
  );
}

export default function ClientScreen({ orgnr }: { orgnr: string }) {
  const { lang: screen } = useSettings();
  const [lang, setLang] = useState<Lang>(screen);
  const view = useAsk(keys.client(orgnr, lang), (backend) => backend.clientSheet(orgnr, lang));
  return <Asked query={view}>{(view) => <Content view={view} lang={lang} onLang={setLang} />}</Asked>;
}

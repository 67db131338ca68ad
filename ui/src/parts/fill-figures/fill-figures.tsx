/** Filling in the numbers of a follow-up from the call figures: what was filled in, what differs and was left, what is lacking. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useDo } from "../../backend/context";
import type { FilledField } from "../../backend/types/FilledField";
import type { FilledFigures } from "../../backend/types/FilledFigures";
import type { Lang } from "../../backend/types/Lang";
import type { PageView } from "../../backend/types/PageView";
import { toTyped } from "../../dates";
import { written } from "../../figures";
import { useSettings } from "../../settings";
import { useTexts, type Texts } from "../../texts";
import { GoLink } from "../links/links";
import "./fill-figures.css";

const KINDS = new Set(["year-1", "year-2"]);
const PAGES = new Set(["klager", "tall"]);

/** The pages that ask for what the call figures hold. */
export const takesFigures = (page: PageView): boolean => KINDS.has(page.submission.kind) && PAGES.has(page.id);

function shown(value: string, lang: Lang, t: Texts): string {
  if (value === "yes" || value === "no") return t(value);
  return /^\d+$/.test(value) ? written(Number(value), lang) : toTyped(value);
}

interface LinesProps {
  heading: string;
  fields: readonly FilledField[];
  page: PageView;
  words: (field: FilledField) => string;
  children?: ReactNode;
}

/** The fields on this page by name, and how many there are on the other one. */
function Lines({ heading, fields, page, words, children }: LinesProps) {
  const t = useTexts();
  if (fields.length === 0) return null;
  const titleOf = (field: FilledField) => page.requirements.find((one) => one.id === field.requirement)?.title;
  const here = fields.filter(titleOf);
  const several = page.requirements.length > 1;
  return (
    <>
      <Heading level={3} data-size="2xs">
        {heading}
      </Heading>
      <ul>
        {here.map((field) => (
          <li key={field.requirement + field.field}>
            {several && `${titleOf(field)}. `}
            {words(field)}
          </li>
        ))}
        {here.length < fields.length && <li>{t("fill-elsewhere", { count: fields.length - here.length })}</li>}
      </ul>
      {children}
    </>
  );
}

function Result({ result, page, overwrite }: { result: FilledFigures; page: PageView; overwrite: () => void }) {
  const t = useTexts();
  const { lang } = useSettings();
  const { filled, differs, lacking, documents } = result;
  return (
    <>
      <Paragraph>{t("fill-period", { period: result.period.text })}</Paragraph>
      <Lines
        heading={t("fill-filled")}
        fields={filled}
        page={page}
        words={(field) => t("fill-filled-line", { label: field.label, value: shown(field.value, lang, t) })}
      />
      <Lines
        heading={t("fill-differs")}
        fields={differs}
        page={page}
        words={(field) =>
          t("fill-differs-line", { label: field.label, typed: shown(field.typed, lang, t), value: shown(field.value, lang, t) })
        }
      >
        <Button variant="secondary" data-size="sm" id="fill-overwrite" onClick={overwrite}>
          {t("fill-overwrite")}
        </Button>
      </Lines>
      <Lines
        heading={t("fill-lacking")}
        fields={lacking}
        page={page}
        words={(field) =>
          t("fill-lacking-line", { label: field.label, months: field.missing_months.map((month) => month.text).join(", ") })
        }
      />
      {documents.length > 0 && (
        <Paragraph>{t("fill-documents", { titles: documents.map((one) => one.title).join(", ") })}</Paragraph>
      )}
    </>
  );
}

export function FillFigures({ page }: { page: PageView }) {
  const t = useTexts();
  const { id, company } = page.submission;
  const fill = useDo((backend, overwrite: boolean) => backend.fillFromFigures(id, overwrite));
  return (
    <section className="fill" aria-labelledby="fill-heading">
      <Heading level={2} data-size="xs" id="fill-heading">
        {t("fill-heading")}
      </Heading>
      <Paragraph>{t("fill-lead")}</Paragraph>
      <div className="actions">
        <Button id="fill-figures" variant="secondary" loading={fill.isPending} onClick={() => fill.mutate(false)}>
          {t("fill-button")}
        </Button>
        <GoLink to={`/figures/${company}`}>{t("fill-see")}</GoLink>
      </div>
      <div role="status">
        {fill.data && (
          <Result
            result={fill.data}
            page={page}
            overwrite={() => {
              document.getElementById("fill-figures")?.focus();
              fill.mutate(true);
            }}
          />
        )}
      </div>
    </section>
  );
}

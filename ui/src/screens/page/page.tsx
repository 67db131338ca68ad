/** One page: its questions about the company first, then its requirements. Everything saves itself. */
import { Fieldset, Paragraph, Radio } from "@digdir/designsystemet-react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { PageView } from "../../backend/types/PageView";
import type { TraitQuestion } from "../../backend/types/TraitQuestion";
import { onOneLine } from "../../one-line";
import { ConfirmPage } from "../../parts/answer/carried";
import { Requirement } from "../../parts/answer/requirement";
import { Asked } from "../../parts/asked/asked";
import { fieldId } from "../../parts/field/field";
import { FillFigures, takesFigures } from "../../parts/fill-figures/fill-figures";
import { GoButton, GoLink } from "../../parts/links/links";
import { Register } from "../../parts/register/register";
import { Screen } from "../../parts/screen/screen";
import { StatusText } from "../../parts/status/status";
import { useAskedReady } from "../../ready";
import { useTexts } from "../../texts";
import "./page.css";

const OPTIONS = [
  { value: true, key: "yes" },
  { value: false, key: "no" },
  { value: null, key: "unknown" },
] as const;

function Trait({ question, orgnr, closed }: { question: TraitQuestion; orgnr: string; closed: boolean }) {
  const t = useTexts();
  const set = useDo((backend, value: boolean | null) => backend.companySet(orgnr, null, { [question.name]: value }));
  const value = set.isPending ? set.variables : question.value;
  return (
    <Fieldset className="trait" disabled={closed}>
      <Fieldset.Legend>{onOneLine(question.question)}</Fieldset.Legend>
      <div className="trait-options">
        {OPTIONS.map((option) => (
          <Radio
            key={option.key}
            id={`trait-${question.name}-${option.key}`}
            name={`trait-${question.name}`}
            value={option.key}
            label={t(option.key)}
            checked={value === option.value}
            onChange={() => set.mutate(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface Props {
  id: number;
  page: string;
  /** The requirement that takes the focus. */
  requirement?: string | undefined;
  /** The field of it that takes the focus instead. */
  field?: string | undefined;
  /** Came from the review, and goes straight back there: from a field to its top, from a change to the row it came from. */
  fromReview?: boolean;
}

function Ways({ page, review }: { page: PageView; review: string | null }) {
  const t = useTexts();
  const base = `/s/${page.submission.id}`;
  if (review !== null) {
    return (
      <nav className="actions page-ways" aria-label={t("page-ways")}>
        <GoButton to={review}>{t("page-back-review")}</GoButton>
      </nav>
    );
  }
  return (
    <nav className="actions page-ways" aria-label={t("page-ways")}>
      {page.next ? (
        <GoButton to={`${base}/p/${page.next}`}>{t("page-next")}</GoButton>
      ) : (
        <GoButton to={`${base}/review`}>{t("list-review")}</GoButton>
      )}
      {page.previous && (
        <GoButton to={`${base}/p/${page.previous}`} variant="secondary">
          {t("page-previous")}
        </GoButton>
      )}
      <GoLink to={base}>{t("page-back")}</GoLink>
    </nav>
  );
}

function Content({ page, requirement, field, fromReview = false }: Omit<Props, "page"> & { page: PageView }) {
  const t = useTexts();
  const base = `/s/${page.submission.id}`;
  const closed = page.submission.state === "sent" || page.submission.state === "approved";
  const { id } = page.submission;
  const reviewed = useAskedReady(id);
  const review = useAsk(keys.review(id), (backend) => backend.review(id), reviewed).data;
  const back = fromReview ? `${base}/review${requirement && !field ? `/at/${requirement}` : ""}` : null;
  // The list knows to which part a page belongs.
  const cards = useAsk(keys.list(id), (backend) => backend.list(id)).data?.pages;
  const own = cards?.find((card) => card.id === page.id)?.part === "egenkontroll";
  return (
    <Screen
      title={onOneLine(page.title)}
      windowTitle={`${page.title} – ${page.submission.company_name}`}
      lead={onOneLine(page.lead)}
      focus={requirement ? [...(field ? [fieldId(requirement, field)] : []), `r-${requirement}`] : undefined}
      above={<GoLink to={back ?? base}>{t(fromReview ? "page-back-review" : "page-back")}</GoLink>}
    >
      <div className="page-status">
        <StatusText status={page.status} text={page.status_text} />
        <span className="quiet">{t(closed ? "page-closed" : "page-autosave")}</span>
      </div>
      {page.traits.length > 0 && (
        <div className="traits">
          {page.traits.map((question) => (
            <Trait key={question.name} question={question} orgnr={page.submission.company} closed={closed} />
          ))}
        </div>
      )}
      {page.requirements.some((one) => one.register) && <Register submission={page.submission} closed={closed} />}
      {takesFigures(page) && !closed && <FillFigures page={page} />}
      <ConfirmPage page={page} closed={closed} />
      {page.requirements.map((one) => (
        <Requirement key={one.id} page={page} requirement={one} review={reviewed ? review : undefined} closed={closed} own={own} />
      ))}
      {page.requirements.length === 0 && <Paragraph>{t("page-nothing")}</Paragraph>}
      <Ways page={page} review={back} />
    </Screen>
  );
}

export default function Page({ id, page, ...rest }: Props) {
  const query = useAsk(keys.page(id, page), (backend) => backend.page(id, page));
  return <Asked query={query}>{(page) => <Content id={id} page={page} {...rest} />}</Asked>;
}

/** What a document says: each fact with who says so and where it stands, in a list or on the document's own screen. */
import { Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import type { DocumentView } from "../../backend/types/DocumentView";
import type { FactView } from "../../backend/types/FactView";
import type { WhereView } from "../../backend/types/WhereView";
import { useFocusNext } from "../../focus";
import { useKept } from "../../kept";
import { announce, asProblem, wordsOf } from "../../notices";
import { onOneLine } from "../../one-line";
import { useTexts } from "../../texts";
import { Field, fieldId } from "../field/field";
import { SaveOrCancel } from "../save-or-cancel/save-or-cancel";
import "./documents.css";

/** In a list: what is known, in few words. */
export function FactList({ facts }: { facts: readonly FactView[] }) {
  const known = facts.filter((fact) => fact.value);
  if (known.length === 0) return null;
  return (
    <dl className="document-facts">
      {known.map((fact) => (
        <div key={fact.field.id}>
          <dt>{fact.field.label}:</dt> <dd>{onOneLine(fact.value)}</dd>
          <dd className="fact-origin">{[fact.origin, !fact.typed && fact.places[0]?.place].filter(Boolean).join(" · ")}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where something stands: the page, to go there, and the line. */
export function Where({ at, onPage }: { at: WhereView; onPage?: ((page: number) => void) | undefined }) {
  const t = useTexts();
  const { page } = at;
  return (
    <span className="fact-where">
      {page !== null && onPage ? (
        <button type="button" className="fact-page" aria-label={t("facts-go", { place: at.place })} onClick={() => onPage(page)}>
          {onOneLine(at.place)}
        </button>
      ) : (
        onOneLine(at.place)
      )}
      {at.words && " "}
      {at.words && <q>{onOneLine(at.words)}</q>}
    </span>
  );
}

const rowId = (document: number, fact: FactView) => `fact-${document}-${fact.field.id}`;

function Correct({ document, fact, done }: { document: number; fact: FactView; done: () => void }) {
  const t = useTexts();
  const [value, setValue, forget] = useKept(`document-${document}/fact-${fact.field.id}`, fact.kept);
  const over = () => {
    forget();
    done();
  };
  const label = fact.field.label;
  const save = useDo((backend, typed: string) => backend.correctFacts(document, [[fact.field.id, typed]], []), {
    quiet: true,
    onDone: () => {
      announce(t("facts-saved", { label }));
      over();
    },
  });
  const problem = save.isError ? asProblem(save.error) : null;
  const wrong = problem?.code === "field-value" ? t("facts-wrong", { given: value.trim() }) : problem ? wordsOf(problem) : undefined;
  return (
    <form
      className="fact-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(value.trim());
      }}
    >
      <Field
        requirement={rowId(document, fact)}
        field={fact.field}
        value={value}
        onChange={setValue}
        onBlur={() => undefined}
        error={wrong}
      />
      <SaveOrCancel busy={save.isPending} onCancel={over} />
    </form>
  );
}

function Fact({ document, fact, closed, onPage }: { document: number; fact: FactView; closed: boolean; onPage?: ((page: number) => void) | undefined }) {
  const t = useTexts();
  const [correcting, setCorrecting] = useState(false);
  const focusNext = useFocusNext();
  const id = rowId(document, fact);
  const label = fact.field.label;
  const back = useDo((backend, name: string) => backend.correctFacts(document, [], [name]), {
    onDone: () => {
      announce(t("facts-taken-back", { label }));
      focusNext(`${id}-correct`);
    },
  });
  const done = () => {
    setCorrecting(false);
    focusNext(`${id}-correct`);
  };
  if (correcting) return <li className="fact"><Correct document={document} fact={fact} done={done} /></li>;
  return (
    <li className="fact">
      <div id={id}>
        <span className="fact-label">{label}:</span> {onOneLine(fact.value) || <span className="quiet">{t("fact-unknown")}</span>}
      </div>
      {fact.typed && (
        <div className="fact-said">
          {fact.origin}
          {". "}
          {fact.was_read ? t("facts-was-read", { value: fact.was_read }) : t("facts-nothing-read")}
        </div>
      )}
      {fact.places.length > 0 ? (
        fact.places.map((at, index) => (
          <div className="fact-said" key={index}>
            {index === 0 && !fact.typed && <>{fact.origin} · </>}
            <Where at={at} onPage={onPage} />
          </div>
        ))
      ) : (
        !fact.typed && fact.origin && <div className="fact-said">{fact.origin}</div>
      )}
      {!closed && (
        <div className="fact-actions">
          <Button
            id={`${id}-correct`}
            variant="tertiary"
            data-size="sm"
            aria-describedby={id}
            onClick={() => {
              setCorrecting(true);
              focusNext(fieldId(id, fact.field.id));
            }}
          >
            {t(fact.value ? "facts-correct" : "facts-type")}
          </Button>
          {fact.typed && (
            <Button variant="tertiary" data-size="sm" aria-describedby={id} onClick={() => back.mutate(fact.field.id)}>
              {t(fact.was_read ? "facts-as-read" : "facts-clear")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface Props {
  document: DocumentView;
  /** It has been sent or removed. */
  closed: boolean;
  /** Shows a page; not where pages cannot be shown. */
  onPage?: ((page: number) => void) | undefined;
}

export function Facts({ document, closed, onPage }: Props) {
  const t = useTexts();
  if (document.facts.length === 0) return null;
  return (
    <section className="facts-of-document" aria-labelledby="facts-heading">
      <Heading level={3} data-size="2xs" id="facts-heading">
        {t("facts-heading")}
      </Heading>
      <ul role="list" className="fact-list">
        {document.facts.map((fact) => (
          <Fact key={fact.field.id} document={document.id} fact={fact} closed={closed} onPage={onPage} />
        ))}
      </ul>
    </section>
  );
}

/** What an employment contract must say, and whether words of it were found: a hint. */
export function Items({ document, onPage }: { document: DocumentView; onPage?: ((page: number) => void) | undefined }) {
  const t = useTexts();
  const { items } = document;
  if (items.length === 0) return null;
  const found = items.filter((item) => item.state === "found" || item.state === "by-reference").length;
  return (
    <section className="items-of-contract" aria-labelledby="items-heading">
      <Heading level={3} data-size="2xs" id="items-heading">
        {t("items-heading")}
      </Heading>
      <Paragraph data-size="sm">
        <strong>{t("items-blank")}</strong> {t("items-hint")}
      </Paragraph>
      {document.items_older && <Paragraph data-size="sm">{document.items_older}</Paragraph>}
      <Details className="fold">
        <Details.Summary>{t("items-count", { found: String(found), all: String(items.length) })}</Details.Summary>
        <Details.Content>
        <ul role="list" className="fact-list">
          {items.map((item) => (
            <li key={item.id} className="fact" data-state={item.state}>
              <div>
                <span className="fact-label">{item.label}:</span> {item.state_text}
              </div>
              {item.since_text && <div className="fact-said">{item.since_text}</div>}
              {item.place && (
                <div className="fact-said">
                  <Where at={item.place} onPage={onPage} />
                </div>
              )}
            </li>
          ))}
        </ul>
        </Details.Content>
      </Details>
    </section>
  );
}

/** Everything that can be blacked out, page by page: the way that needs no pointer. */
import { Button, Checkbox, Heading, Paragraph } from "@digdir/designsystemet-react";
import { onOneLine } from "../../one-line";
import { useTexts } from "../../texts";
import { byPage, hasPlace, needsPlace, type Drawn, type Found, type Marks } from "./marks";
import { inList, onPicture } from "./page-marks";
import { scrollToElement } from "./preview";

export interface ListActs {
  toggle: (key: string, on: boolean) => void;
  line: (key: string, line: boolean) => void;
  add: (page: number) => void;
  whole: (page: number) => void;
  remove: (key: string) => void;
}

function Said({ found: { find } }: { found: Found }) {
  return (
    <>
      {find.context && <span className="find-context">{onOneLine(find.context)}</span>}
      {find.hidden_text && <span className="find-hidden">{find.hidden_text}</span>}
    </>
  );
}

function FoundRow({ found, acts }: { found: Found; acts: ListActs }) {
  const t = useTexts();
  const { find, key } = found;
  const name = onOneLine(`${find.kind_text} ${find.masked}`.trim());
  return (
    <li className="find" onFocus={() => scrollToElement(onPicture(key), find.page)}>
      <Checkbox
        id={inList(key)}
        value={key}
        label={name}
        description={<Said found={found} />}
        checked={found.on}
        onChange={(event) => acts.toggle(key, event.target.checked)}
      />
      {find.line.length > 0 && (
        <Checkbox
          id={`${inList(key)}-line`}
          data-size="sm"
          className="find-line"
          value={key}
          label={
            <>
              {t("masking-line")}
              <span className="ds-sr-only">: {name}</span>
            </>
          }
          disabled={!found.on}
          checked={found.line}
          onChange={(event) => acts.line(key, event.target.checked)}
        />
      )}
    </li>
  );
}

/** A number that is there, but nobody knows where: the user shows the place, or the whole page goes. */
function PlacelessRow({ found, acts }: { found: Found; acts: ListActs }) {
  const t = useTexts();
  const { find, key } = found;
  const page = String(find.page);
  return (
    <li className="find" id={inList(key)}>
      <div>{onOneLine(`${find.kind_text} ${find.masked}`.trim())}</div>
      <div className="find-said">
        <Said found={found} />
      </div>
      {needsPlace(found) && (
        <>
          <Paragraph data-size="sm">{t("masking-place-unknown")}</Paragraph>
          <div className="actions">
            <Button variant="secondary" data-size="sm" onClick={() => acts.add(find.page)}>
              {t("masking-add", { page })}
            </Button>
            <Button variant="secondary" data-size="sm" onClick={() => acts.whole(find.page)}>
              {t("masking-whole", { page })}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

function DrawnRow({ drawn, acts }: { drawn: Drawn; acts: ListActs }) {
  const t = useTexts();
  const id = inList(drawn.key);
  return (
    <li className="find find-drawn">
      <span id={`${id}-name`}>{t("masking-drawn", { number: String(drawn.number) })}</span>
      <span className="actions">
        <Button
          variant="tertiary"
          data-size="sm"
          aria-describedby={`${id}-name`}
          onClick={() => {
            scrollToElement(onPicture(drawn.key), drawn.page);
            document.getElementById(onPicture(drawn.key))?.focus();
          }}
        >
          {t("masking-move")}
        </Button>
        <Button id={id} variant="tertiary" data-size="sm" aria-describedby={`${id}-name`} onClick={() => acts.remove(drawn.key)}>
          {t("masking-remove")}
        </Button>
      </span>
    </li>
  );
}

export function FindList({ marks, acts }: { marks: Marks; acts: ListActs }) {
  const t = useTexts();
  return (
    <>
      {byPage(marks).map(({ page, found, drawn }) => (
        <section key={page} className="finds" aria-labelledby={`masking-page-${page}`}>
          <Heading level={3} data-size="2xs" id={`masking-page-${page}`}>
            {t("masking-page", { page: String(page) })}
          </Heading>
          <ul role="list">
            {found.map((one) => {
              const Row = hasPlace(one) ? FoundRow : PlacelessRow;
              return <Row key={one.key} found={one} acts={acts} />;
            })}
            {drawn.map((one) => (
              <DrawnRow key={one.key} drawn={one} acts={acts} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

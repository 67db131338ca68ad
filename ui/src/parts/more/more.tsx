/** A long list of documents: a part of it at first, the button for more, and a search among all of them. */
import { Button, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useTexts } from "../../texts";
import "./more.css";

/** As many as a screen shows at once. */
const FIRST = 25;

interface Part {
  limit: number;
  /** Twice as many each time, so that thousands are a few presses away. */
  more: () => void;
  /** What is looked for, when there is time to look. */
  search: string;
  typed: string;
  type: (typed: string) => void;
}

/** How many rows are asked for, and of which. */
export function usePart(): Part {
  const [limit, setLimit] = useState(FIRST);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const type = (typed: string) => {
    setTyped(typed);
    setLimit(FIRST);
  };
  return { limit, more: () => setLimit(limit * 2), search, typed, type };
}

interface Props {
  /** The id of the list. */
  list: string;
  part: Part;
  shown: number;
  others: number;
}

/** Above the list: where it is longer than what stands there, and as long as something is looked for. */
export function Sought({ list, part, shown, others }: Props) {
  const t = useTexts();
  if (others === 0 && part.typed === "") return null;
  return (
    <>
      <Textfield
        id={`${list}-search`}
        type="search"
        label={t("more-search")}
        description={t("more-search-hint")}
        autoComplete="off"
        className="narrow sought"
        value={part.typed}
        onChange={(event) => part.type(event.target.value)}
      />
      <p role="status" className="quiet">
        {part.search !== "" && t("more-found", { count: shown + others })}
      </p>
    </>
  );
}

/** Below the list. The focus goes on to the first of the new rows. */
export function More({ list, part, shown, others }: Props) {
  const t = useTexts();
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || shown <= before.current) return;
    const row = document.getElementById(list)?.children[before.current];
    before.current = null;
    if (row instanceof HTMLElement) {
      row.tabIndex = -1;
      row.focus();
    }
  }, [list, shown]);
  if (others === 0) return null;
  return (
    <>
      <Paragraph data-size="sm" className="quiet">
        {t("more-shown", { shown: String(shown), total: String(shown + others) })}
      </Paragraph>
      <Button
        id={`${list}-more`}
        variant="secondary"
        onClick={() => {
          before.current = shown;
          part.more();
        }}
      >
        {t("more-show")}
      </Button>
    </>
  );
}

/** The rest of a long list: how much of it stands there, and the button for more. */
import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../texts";

/** As many as a screen shows at once. */
const FIRST = 25;

/** How many rows are asked for, and the way to more: twice as many each time, so that thousands are a few presses away. */
export function useLimit(): [limit: number, more: () => void] {
  const [limit, setLimit] = useState(FIRST);
  return [limit, () => setLimit(limit * 2)];
}

interface Props {
  /** The id of the list. */
  list: string;
  shown: number;
  others: number;
  more: () => void;
}

/** The focus goes on to the first of the new rows. */
export function More({ list, shown, others, more }: Props) {
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
          more();
        }}
      >
        {t("more-show")}
      </Button>
    </>
  );
}

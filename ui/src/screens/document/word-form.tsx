/** A word that is to go wherever it stands. */
import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import type { MaskFind } from "../../backend/types/MaskFind";
import { announce, wordsOf } from "../../notices";
import { useTexts } from "../../texts";

const ID = "masking-word";

interface Props {
  document: number;
  words: readonly [word: string, places: number][];
  onFound: (word: string, finds: readonly MaskFind[]) => void;
  onRemove: (word: string) => void;
}

export function WordForm({ document, words, onFound, onRemove }: Props) {
  const t = useTexts();
  const [word, setWord] = useState("");
  const [said, setSaid] = useState("");
  const look = useDo((backend, word: string) => backend.maskWord(document, word), { quiet: true });
  const focus = () => window.document.getElementById(ID)?.focus();
  const submit = async () => {
    const wanted = word.trim();
    if (look.isPending) return;
    if (!wanted) return focus();
    try {
      const finds = await look.mutateAsync(wanted);
      const text = t("masking-word-found", { word: wanted, count: finds.length });
      announce(text);
      setSaid(finds.length === 0 ? text : "");
      onFound(wanted, finds);
      if (finds.length > 0) setWord("");
    } catch {
      // The field says it.
    }
    focus();
  };
  return (
    <form
      className="masking-word"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Textfield
        id={ID}
        label={t("masking-word")}
        description={t("masking-word-hint")}
        autoComplete="off"
        maxLength={200}
        value={word}
        error={wordsOf(look.error)}
        onChange={(event) => {
          setWord(event.target.value);
          setSaid("");
        }}
      />
      <Button type="submit" variant="secondary" data-size="sm" aria-disabled={look.isPending}>
        {t("masking-word-everywhere")}
      </Button>
      {said && <p className="quiet">{said}</p>}
      {words.length > 0 && (
        <ul role="list" className="masking-words">
          {words.map(([one, places], index) => (
            <li key={one}>
              <span id={`${ID}-${index}`}>{t("masking-word-places", { word: one, count: places })}</span>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-describedby={`${ID}-${index}`}
                onClick={() => {
                  setSaid("");
                  onRemove(one);
                  focus();
                }}
              >
                {t("masking-word-remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

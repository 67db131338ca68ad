/**
 * The search: a combobox whose list is always open, after the ARIA Authoring Practices. The focus stays in the field; the arrow keys move
 * through the list, and Enter goes to what is chosen.
 */
import { Button, Dialog } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useLocation } from "wouter";
import { keys, useAsk } from "../../backend/context";
import { asProblem } from "../../notices";
import { onOneLine } from "../../one-line";
import { useHelpTexts } from "../../screens/help/texts";
import { useTexts } from "../../texts";
import { contents, screens } from "./entries";
import { find, type Entry } from "./match";

/** No more are shown: whoever looks further, types another letter. */
const SHOWN = 50;

const optionId = (index: number) => `search-option-${index}`;

function Option({ entry, index, chosen, go }: { entry: Entry; index: number; chosen: boolean; go: () => void }) {
  const t = useTexts();
  return (
    <li id={optionId(index)} role="option" aria-selected={chosen} className="search-option" onClick={go}>
      <span className="search-title">{onOneLine(entry.title)}</span>{" "}
      <span className="search-within">
        {t(`search-kind-${entry.kind}`)}
        {entry.within && ` · ${entry.within}`}
      </span>
    </li>
  );
}

/** The index moved by a key; `undefined` when the key is not for the list. */
function moved(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "PageDown") return Math.min(at + 8, count - 1);
  if (key === "PageUp") return Math.max(at - 8, 0);
  return undefined;
}

/** Whether the dialog has been seen: what takes time waits for that. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}

export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const help = useHelpTexts();
  const [here, go] = useLocation();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shownOnce = usePainted();
  const told = useAsk(keys.search, (backend) => contents(backend, t), shownOnce);

  const entries = useMemo(() => {
    const always = screens(t, help);
    // Nothing typed: the screens. They are few and always there.
    return typed.trim() === "" ? always : find([...(told.data ?? []), ...always], typed);
  }, [told.data, typed, t, help]);
  const shown = entries.slice(0, SHOWN);
  const chosen = Math.min(at, Math.max(shown.length - 1, 0));

  // The dialog is open by now, and has given the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, shown]);

  const follow = (entry: Entry | undefined) => {
    if (!entry) return;
    // The dialog gives the focus back before the new screen takes it.
    dialog.current?.close();
    if (entry.to === here) document.querySelector<HTMLElement>("h1")?.focus();
    else go(entry.to);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      return follow(shown[chosen]);
    }
    const next = moved(event.key, chosen, shown.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };

  const count =
    entries.length > SHOWN
      ? t("search-count-shown", { count: String(entries.length), shown: String(SHOWN) })
      : t("search-count", { count: entries.length });
  const empty = typed.trim() === "";
  return (
    <Dialog ref={dialog} open closeButton={false} className="search" aria-labelledby="search-label" onClose={onClose}>
      <div className="search-head">
        <label id="search-label" htmlFor="search-field" className="search-label">
          {t("search-title")}
        </label>
        <Button variant="tertiary" data-size="sm" onClick={() => dialog.current?.close()}>
          {t("notice-close")}
        </Button>
      </div>
      <input
        id="search-field"
        ref={field}
        className="ds-input search-field"
        type="text"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? optionId(chosen) : undefined}
        aria-describedby="search-keys"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p role="status" className="search-count">
        {!empty && (told.isPending ? t("search-loading") : count)}
        {!empty && !told.isPending && entries.length === 0 && ` ${t("search-none-advice")}`}
      </p>
      {told.isError && <p className="search-count">{asProblem(told.error).message}</p>}
      <ul id="search-list" role="listbox" aria-label={t("search-results")} className="search-list" ref={list} hidden={shown.length === 0}>
        {shown.map((entry, index) => (
          <Option key={entry.id} entry={entry} index={index} chosen={index === chosen} go={() => follow(entry)} />
        ))}
      </ul>
      <p id="search-keys" className="search-foot">
        {t("search-keys")} {t("search-reach")}
      </p>
    </Dialog>
  );
}

/** Copies a text by one click, and says so: on the button for the eye, in the live region for the ear. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { announce, notify } from "../../notices";
import { useTexts } from "../../texts";
import "./copy.css";

/** Puts `text` where it can be pasted from; some windows give a page the clipboard only through a selection. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("aria-hidden", "true");
    field.className = "copy-away";
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return copied;
  }
}

interface Props {
  text: string;
  /** What the button is called where the word alone does not say what is copied. */
  name: string;
  id?: string;
  /** The word on the button; «Kopier» where nothing else is said. */
  label?: string;
  /** Shown as copied from the beginning, because it was before. */
  done?: boolean;
  onCopied?: () => void;
}

export function Copy({ text, name, id, label, done = false, onCopied }: Props) {
  const t = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!(await toClipboard(text))) {
      notify({ key: "copy", message: t("copy-failed"), advice: "" });
      return;
    }
    setCopied(true);
    announce(`${t("copied")}: ${name}`);
    onCopied?.();
  };
  const word = copied || done ? t("copied") : (label ?? t("copy"));
  return (
    <Button id={id} variant="tertiary" data-size="sm" aria-label={name === word ? undefined : `${word}: ${name}`} data-copied={copied || done} onClick={() => void copy()}>
      {word}
    </Button>
  );
}

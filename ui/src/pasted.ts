/** What was pasted, as files to take in: which of it, and under which names. */
import type { Texts } from "./texts";

export interface Pasted {
  name: string;
  file: Blob;
}

/** A picture on the clipboard gets this name from the system: it says nothing, so it is named by when it was pasted. */
const NAMELESS = /^(image\.[a-z]+)?$/i;

const ENDINGS: Record<string, string> = { "image/jpeg": "jpg", "image/svg+xml": "svg" };

const ending = (type: string): string => ENDINGS[type] ?? (/^image\/([a-z0-9]+)$/.exec(type)?.[1] || "png");

const two = (number: number): string => String(number).padStart(2, "0");

/** `2026-11-22 12.14`: sorts by itself, and has nothing that a file name may not have. */
function stamp(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}.${two(at.getMinutes())}`;
}

export interface Clipboard {
  files: readonly (Blob & { name: string })[];
  /** Text lies there too. */
  text: boolean;
}

/**
 * What of the clipboard is taken in. Cells and paragraphs are often copied together with a picture of themselves: they are text, and
 * nothing is taken in. In a field for text, text goes into the field.
 */
export function toTakeIn({ files, text }: Clipboard, inField: boolean, at: Date, t: Texts): Pasted[] {
  if (text && (inField || files.every((file) => NAMELESS.test(file.name)))) return [];
  let pictures = 0;
  return files.map((file) => {
    if (!NAMELESS.test(file.name)) return { name: file.name, file };
    pictures += 1;
    const number = pictures > 1 ? ` (${pictures})` : "";
    return { name: `${t("paste-picture", { when: stamp(at) })}${number}.${ending(file.type)}`, file };
  });
}

/** The paths in a list of addresses, as files are copied by a file manager; what lies on no disk here is left out. */
export function pathsIn(addresses: string): string[] {
  return addresses.split(/\r?\n/).flatMap((line) => {
    if (!/^file:\/\/(localhost)?\//i.test(line)) return [];
    try {
      return [decodeURIComponent(new URL(line).pathname)];
    } catch {
      return [];
    }
  });
}

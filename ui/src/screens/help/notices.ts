/** The notices, which are written in Markdown, as blocks that can be shown. */

/** A block of the notices: a heading, lines of a list, or words. */
interface Block {
  heading: 0 | 2 | 3;
  items: boolean;
  lines: string[];
}

/** As much of Markdown as the notices use. */
export function blocks(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !block.startsWith("# "))
    .map((block) => {
      const heading = block.startsWith("### ") ? 3 : block.startsWith("## ") ? 2 : 0;
      const items = block.startsWith("- ");
      const lines = items ? block.split(/\n(?=- )/).map((line) => line.slice(2)) : [block.replace(/^#+ /, "")];
      return { heading, items, lines } as const;
    });
}

/** How large the window shows everything, and the steps by which the keys change it. Pure: no page, no window. */

/** In percent. Four times as large is what a page has to stand (WCAG 2.2, 1.4.10), and what the screens are made for. */
export const TEXT_SIZES = [100, 125, 150, 200, 300, 400] as const;

export const USUAL_SIZE = 100;

/** The size that `key` asks for from `now` on; the same at the ends, `undefined` when it asks for none. */
export function sizeAfter(key: string, now: number): number | undefined {
  switch (key) {
    // Where the plus takes Shift, the key below it is pressed.
    case "+":
    case "=":
      return TEXT_SIZES.find((size) => size > now) ?? now;
    case "-":
      return TEXT_SIZES.findLast((size) => size < now) ?? now;
    case "0":
      return USUAL_SIZE;
    default:
      return undefined;
  }
}

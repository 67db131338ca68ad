/** Where the screen of a document stands, and the way back from it. */
import type { DocumentView } from "../../backend/types/DocumentView";

/** From where the user came: the review, a page of the list, or nowhere in particular. */
export type From = "review" | `p/${string}` | null;

export const addressOf = (document: number, from: From): string => `/document/${document}${from === null ? "" : `/${from}`}`;

/** The way back, and the name of its text. */
export function wayBack({ submission, requirement }: DocumentView, from: From): [to: string, text: string] {
  if (submission === null) return ["/inbox", "document-back-inbox"];
  if (from === "review") return [`/s/${submission}/review`, "page-back-review"];
  if (from !== null) return [`/s/${submission}/${from}${requirement ? `/at/${requirement}` : ""}`, "document-back-page"];
  return [`/s/${submission}`, "page-back"];
}

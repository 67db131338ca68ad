/** Where a line of the history leads. */
import type { HistoryPlace } from "../../backend/types/HistoryPlace";

export function addressOf(place: HistoryPlace): string {
  switch (place.kind) {
    case "document":
      return `/document/${place.document}`;
    case "requirement":
      return `/s/${place.submission}/p/${place.page}/at/${place.requirement}`;
    case "submission":
      return `/s/${place.submission}`;
    case "receipt":
      return `/s/${place.submission}/receipt`;
    case "figures":
      return `/figures/${place.company}`;
    case "client":
      return `/client/${place.company}`;
    case "deadlines":
    case "settings":
    case "backup":
      return `/${place.kind}`;
  }
}

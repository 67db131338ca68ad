/** What stands below the first view of a long screen is drawn after it, so that a click is answered at once. */
import { useDeferredValue } from "react";

/** False while the screen is drawn for the first time, and true right after. */
export const useRest = (): boolean => useDeferredValue(true, false);

/** The copy that was made last: said on its screen, with the way back. */
import { observable } from "../../observable";

export interface Masked {
  copy: number;
  original: number;
  /** Whether the original was kept, outside of the submission. */
  kept: boolean;
}

export const masked = observable<Masked | null>(null);

/** What the first screen shows. */
import type { Backend } from "../../backend/interface";
import type { StartView } from "../../backend/types/StartView";
import { beganHere } from "./ways";

export interface Begun {
  start: StartView;
  /** The companies of which nothing was sent and no approval is recorded. */
  fresh: readonly string[];
}

export async function askBegun(backend: Backend, asked: Promise<StartView> = backend.start()): Promise<Begun> {
  const start = await asked;
  const untold = start.companies.filter((card) => !beganHere(card.submissions));
  const views = await Promise.all(untold.map((card) => backend.certification(card.company.orgnr)));
  return { start, fresh: views.filter((view) => view.state === "preparing").map((view) => view.company) };
}

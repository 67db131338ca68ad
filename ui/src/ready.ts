/** For which submissions «ready to send» was pressed: from then on, and not before, what is missing is said as an error. */
import { observable, useObservable } from "./observable";

const asked = observable<readonly number[]>([]);

export const askReady = (submission: number): void =>
  asked.update((all) => (all.includes(submission) ? all : [...all, submission]));

export const useAskedReady = (submission: number): boolean => useObservable(asked).includes(submission);

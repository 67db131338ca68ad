/**
 * Questions asked before anything is drawn, so that the first screen is drawn once and whole. Each answer is used once, by
 * whoever asks the same first; a question that fails is asked again there, where its problem can be shown.
 */
const answers = new Map<string, unknown>();

const named = (key: readonly unknown[]): string => JSON.stringify(key);

export async function askAhead(asked: readonly (readonly [key: readonly unknown[], answer: Promise<unknown>])[]): Promise<void> {
  const kept = asked.map(([key, answer]) => answer.then((value) => void answers.set(named(key), value)));
  await Promise.allSettled(kept);
}

export function takeAhead<T>(key: readonly unknown[]): T | undefined {
  const answer = answers.get(named(key));
  answers.delete(named(key));
  return answer as T | undefined;
}

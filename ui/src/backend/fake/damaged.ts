/** A store that cannot be read, until it is made anew. Nobody knows the chosen language then, and the system's is spoken. */
import { systemLang } from "../../texts";
import type { Backend } from "../interface";
import { problem } from "./words";

const ARGS = { found: "9", supported: "1", path: "/home/kari/.local/share/Ringperm/store", reason: "database disk image is malformed" };

export function damaged(backend: Backend, code: string): Backend {
  let whole = false;
  const ask =
    <Given extends unknown[], Answer>(read: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      whole ? read(...given) : Promise.reject(problem(systemLang(navigator.language), code, ARGS));
  return {
    ...backend,
    start: ask(backend.start),
    settings: ask(backend.settings),
    list: ask(backend.list),
    page: ask(backend.page),
    inbox: ask(backend.inbox),
    deadlines: ask(backend.deadlines),
    standing: ask(backend.standing),
    rebuild: async () => {
      const view = await backend.rebuild();
      whole = true;
      return view;
    },
  };
}

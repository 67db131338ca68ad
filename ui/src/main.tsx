import "./designsystemet.css";
import "@digdir/designsystemet-css/theme";
import "./theme.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { chooseBackend } from "./backend";
import { askAhead } from "./backend/ahead";
import { keys } from "./backend/context";
import { followKeys } from "./focus";
import { readKept } from "./kept";
import { fetchLanguage, systemLang } from "./texts";

/** Not awaited at the top level: a file that is fetched meanwhile imports this one, and would wait for it. */
async function begin(root: HTMLElement) {
  const backend = await chooseBackend();
  const start = backend.start();
  const settings = backend.settings();
  const onStart = ["", "#/"].includes(location.hash);
  const system = systemLang(navigator.language);
  // Most have chosen no other language than the system's.
  const language = fetchLanguage(system)
    .then(() => settings)
    .then(({ lang }) => fetchLanguage(lang ?? system));
  const asked = askAhead([
    [keys.settings, settings],
    [keys.waiting, start],
    ...(onStart ? [[keys.start, start] as const] : []),
  ]);
  await Promise.allSettled([asked, language, readKept(backend)]);
  createRoot(root).render(
    <StrictMode>
      <App backend={backend} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");

followKeys();
void begin(root);

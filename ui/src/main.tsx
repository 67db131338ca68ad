import "@digdir/designsystemet-css";
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
import { askBegun } from "./screens/start/begun";

/** Not awaited at the top level: a file that is fetched meanwhile imports this one, and would wait for it. */
async function begin(root: HTMLElement) {
  const backend = await chooseBackend();
  const start = backend.start();
  const onStart = ["", "#/"].includes(location.hash);
  await askAhead([
    [keys.settings, backend.settings()],
    [keys.waiting, start],
    ...(onStart ? [[keys.begun, askBegun(backend, start)] as const] : []),
  ]);
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

import "@digdir/designsystemet-css";
import "@digdir/designsystemet-css/theme";
import "./theme.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { chooseBackend } from "./backend";
import { followKeys } from "./focus";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");

followKeys();
const backend = await chooseBackend();
createRoot(root).render(
  <StrictMode>
    <App backend={backend} />
  </StrictMode>,
);

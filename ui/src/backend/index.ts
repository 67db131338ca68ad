/** Chooses the backend: the window's, or the one in memory when the page was built for tests or for work on it. */
import type { Backend } from "./interface";
import { tauri } from "./tauri";

export async function chooseBackend(): Promise<Backend> {
  if ("__TAURI_INTERNALS__" in window) return tauri;
  if (import.meta.env.MODE === "fake") return (await import("./fake")).createFake();
  throw new Error("This page belongs to the window of Ringperm.");
}

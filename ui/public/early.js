// Runs before the page's own script is read, which takes longer than this: asks the program what the first screen needs
// to know, and fetches the words of the system's language. The page takes both up where it would have asked itself.
(() => {
  const program = window.__TAURI_INTERNALS__;
  if (!program) return;
  const system = navigator.language.slice(0, 2).toLowerCase();
  const page = { nn: "nn", nb: "nb", no: "nb", da: "nb", sv: "nb" }[system] ?? "en";
  const settings = program.invoke("settings", { page });
  // The program speaks bokmål until it has been told of another language.
  const start = page === "nb" ? program.invoke("start") : settings.then(() => program.invoke("start"));
  window.askedEarly = { settings, start };
  // What fails is told by whoever takes it up.
  for (const answer of Object.values(window.askedEarly)) answer.catch(() => undefined);
  import(`./assets/words-${page}.js`).catch(() => undefined);
})();

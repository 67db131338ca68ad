// Runs before the page's own script is read, which takes longer than this: asks the program what the first screen needs
// to know, and fetches the words of the system's language. The page takes both up where it would have asked itself.
(() => {
  const program = window.__TAURI_INTERNALS__;
  if (!program) return;
  const system = navigator.language.slice(0, 2).toLowerCase();
  const page = { nn: "nn", nb: "nb", no: "nb", da: "nb", sv: "nb" }[system] ?? "en";
  window.askedEarly = {
    settings: program.invoke("settings", { page }),
    start: program.invoke("start", { page }),
    drafts: program.invoke("drafts"),
  };
  // What fails is told by whoever takes it up.
  for (const answer of Object.values(window.askedEarly)) answer.catch(() => undefined);
  import(`./assets/words-${page}.js`).catch(() => undefined);
})();

// Runs before the page's own script is read, which takes longer than this: asks the program what the first screen needs
// to know, and fetches the words of the system's language. The page takes both up where it would have asked itself.
(() => {
  const program = window.__TAURI_INTERNALS__;
  if (!program) return;
  window.askedEarly = Object.fromEntries(["settings", "start"].map((command) => [command, program.invoke(command)]));
  // What fails is told by whoever takes it up.
  for (const answer of Object.values(window.askedEarly)) answer.catch(() => undefined);
  const language = navigator.language.slice(0, 2).toLowerCase();
  const words = { nn: "nn", nb: "nb", no: "nb", da: "nb", sv: "nb" }[language] ?? "en";
  import(`./assets/words-${words}.js`).catch(() => undefined);
})();

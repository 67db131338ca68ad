/**
 * Whether words stand in a form that only its button saves: leaving its screen would lose them.
 *
 * Answers save themselves and stand in no form. Work of another kind is marked `data-unsaved` while it is under way.
 */
const written = new Set<HTMLFormElement>();

document.addEventListener("input", ({ target }) => {
  const form = target instanceof Element ? target.closest("form") : null;
  if (form) written.add(form);
});

export function isUnsaved(): boolean {
  for (const form of written) if (!form.isConnected) written.delete(form);
  return written.size > 0 || document.querySelector("[data-unsaved]") !== null;
}

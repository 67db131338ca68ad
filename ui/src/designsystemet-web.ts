// What the parts of Designsystemet in use do by themselves, in place of `@digdir/designsystemet-web`, which brings all of it:
// tabs, suggestions, tooltips and more would be read at each start and watch every change of the page.
// A test compares this list with the parts that are used.
import "@digdir/designsystemet-web/details";
import "@digdir/designsystemet-web/dialog";
import "@digdir/designsystemet-web/ds-error-summary";
import "@digdir/designsystemet-web/ds-field";
import "@digdir/designsystemet-web/fieldset";
import "@digdir/designsystemet-web/invokers";
import "@digdir/designsystemet-web/popover";
import "@digdir/designsystemet-web/readonly";

/** Imported by a part that is not in use, and left out with it. */
export { pagination } from "@digdir/designsystemet-web/ds-pagination";

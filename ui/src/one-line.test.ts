import { expect, test } from "vitest";
import { onOneLine } from "./one-line";

/** A hard space is written as `_`, a hard hyphen as `=`. */
const held = (said: string) => onOneLine(said).replaceAll("\u00a0", "_").replaceAll("\u2011", "=");

test.each([
  ["Det ligger her i 30 dager.", "Det ligger her i 30_dager."],
  ["Send senest 15. desember 2026.", "Send senest 15._desember 2026."],
  ["Send by Wednesday 15 December 2027.", "Send by Wednesday 15_December 2027."],
  ["Videreføring etter år 1", "Videreføring etter år_1"],
  ["Lagret kl. 14.05", "Lagret kl._14.05"],
  ["Side 1 av 12", "Side_1_av 12"],
  ["Arbeidsmiljøloven § 14-6 (side 2).", "Arbeidsmiljøloven §_14=6 (side_2)."],
  ["Det står i LES-MEG.txt i pakken.", "Det står i LES=MEG.txt i pakken."],
  ["Spør mottakeren av e-posten.", "Spør mottakeren av e=posten."],
  ["Pakken er 1,2 MB.", "Pakken er 1,2_MB."],
  ["Slett for godt …", "Slett for godt_…"],
  ["Organisasjonsnummer: 123 456 785", "Organisasjonsnummer: 123_456_785"],
  ["12 000 kroner", "12_000_kroner"],
  ["Fødselsnummer 01•••• •••45", "Fødselsnummer 01••••_•••45"],
  ["Fødselsnummer: •••••• •••••", "Fødselsnummer: ••••••_•••••"],
  ["Svar i år 3. Resten venter.", "Svar i år_3. Resten venter."],
])("«%s» is held together", (said, expected) => {
  expect(held(said)).toBe(expected);
});

test.each(["Godkjent 2026 og 2027", "Complaints per 1,000 connected", "Ingen tall her", "Søk i SMS-en og WE-posten.", "Mottakerens e-postadresse", "Lovdata 2005-06-17-62", "ISO27001 er nevnt"])("«%s» is left as it is", (said) => {
  expect(held(said)).toBe(said);
});

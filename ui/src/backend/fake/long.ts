/** Names as long as they come: a company that says all it does, and files named by people in a hurry, in one word and in many. */
import type { State } from "./state";

const COMPANY = "Nordnorske Kundeservicetjenester og Abonnementsrådgivning for Strøm, Forsikring og Mobiltelefoni Eksempel AS";
const FILES = [
  "Arbeidsavtale_endelig_versjon_3_signert_av_begge_parter_2026-11-22_kopi_(2)_skannet_fra_kontorskriveren",
  "Skatteattest for selskapet og alle underenhetene, bestilt på nytt etter at den første viste seg å være for gammel",
];

export function lengthen(state: State): void {
  state.companies.forEach((company, index) => {
    company.name = index === 0 ? COMPANY : `${COMPANY} Avdeling ${index + 1}`;
  });
  for (const identity of state.identities) identity.name = COMPANY;
  for (const submission of state.submissions) {
    if (!submission.receipt) continue;
    Object.assign(submission.receipt, { file_name: `Søknad ${COMPANY}.zip`, path: `/home/kari/Dokumenter/${COMPANY.replaceAll(" ", "_")}/Søknad.zip` });
    submission.receipt.signer.name = COMPANY;
  }
  state.documents.forEach((document, index) => {
    const name = FILES[index % FILES.length] ?? document.title;
    document.title = name;
    document.name = `${name}.pdf`;
  });
}

/** Applications from others as they read: one that is whole, one that is not, and one from somebody who means ill. */
import type { ChangeView } from "../types/ChangeView";
import type { ReceivedApplication } from "../types/ReceivedApplication";
import type { ReceivedDocument } from "../types/ReceivedDocument";
import type { ReceivedLine } from "../types/ReceivedLine";
import type { ReceivedRequirement } from "../types/ReceivedRequirement";
import { COMPANY, sum } from "./examples";
import { scheme } from "./scheme";

/** Kind, date and state are in the screen's language: here the state is only named. */
type Written = Omit<ReceivedApplication, "kind_text" | "date_text">;

const document = (number: number, title: string, original_name: string, entry: string, size_text: string): ReceivedDocument => ({
  number,
  title,
  original_name,
  entry: `vedlegg/${entry}`,
  size_text,
  sha256: sum(entry),
});

const DOCUMENTS = [
  document(1, "Skatteattest for Eksempel AS", "Skatteattest Eksempel AS.pdf", "01-skatteattest-gyldig-1.pdf", "84 kB"),
  document(2, "Arbeidsavtale, fast ansatt", "Arbeidsavtale mal.docx", "02-arbeidsavtale-eksempler-1.docx", "48 kB"),
  document(3, "Arbeidsavtale, deltid med provisjon (sladdet)", "Arbeidsavtale Kari (signert).pdf", "03-arbeidsavtale-eksempler-2.pdf", "1,2 MB"),
  document(4, "Internkontroll for HMS", "HMS-håndbok 2026.pdf", "04-hms-internkontroll-1.pdf", "2,4 MB"),
  document(5, "Kursbevis for verneombudet", "kursbevis_verneombud.jpg", "05-verneombud-opplaering-40t-1.jpg", "640 kB"),
  document(6, "Tilbudsbekreftelse, eksempel", "Tilbud bekreftelse.pdf", "06-skriftlig-bekreftelse-tilbud-1.pdf", "112 kB"),
];

const line = (label: string, value: string): ReceivedLine => ({ label, value });

const requirement = (id: string, lines: ReceivedLine[], documents: number[] = [], state_text: string | null = null): ReceivedRequirement => ({
  id,
  title: scheme.requirement.find((one) => one.id === id)?.title.nb ?? id,
  state_text,
  lines,
  documents,
});

const page = (id: string, requirements: ReceivedRequirement[]) => ({
  title: scheme.page.find((one) => one.id === id)?.title.nb ?? id,
  requirements,
});

export const APPLICATION: Written = {
  lang: "nb",
  company: COMPANY[1],
  orgnr: COMPANY[0],
  incomplete: false,
  not_in_place: [line("Opplæring av verneombudet", "Verneombudet er påmeldt kurs hos bedriftshelsetjenesten. På plass innen 15. desember 2026.")],
  pages: [
    page("virksomheten", [
      requirement("selskap-underenheter", [line("Driftssteder", "Storgata 1, 0155 Oslo\nKaigaten 4, 5016 Bergen")]),
      requirement("selskap-eiere-ledelse", [
        line("Daglig leder", "Kari Nordmann"),
        line("Styret", "Ola Nordmann (leder), Kari Nordmann"),
        line("Eiere med vesentlig andel", "Eksempel Holding AS, 100 %"),
      ]),
      requirement("regnskapsforer-oppgitt", [line("Hvem fører regnskapet?", "Et regnskapsfirma"), line("Navn på regnskapsføreren", "Eksempel Regnskap AS")]),
    ]),
    page("skatt", [
      requirement("skatteattest-gyldig", [], [1]),
      requirement("skatt-ingen-restanser", [line("Hva viser attesten?", "Ingen restanser")]),
    ]),
    page("arbeidsavtaler", [requirement("arbeidsavtale-eksempler", [], [2, 3])]),
    page("arbeidsmiljo", [
      requirement("hms-internkontroll", [line("Sist gjennomgått", "02.09.2026")], [4]),
      requirement(
        "verneombud-opplaering-40t",
        [line("", "Verneombudet er påmeldt kurs hos bedriftshelsetjenesten. På plass innen 15. desember 2026.")],
        [5],
        "not-in-place",
      ),
      requirement("oppfolging-ansatte", [
        line("Slik følger vi opp de ansatte", "Alle har en fast leder og samtaler hver måned. Vi lytter til to samtaler i uken sammen med den ansatte, og den ansatte får tilbakemelding samme dag."),
      ]),
    ]),
    page("ringelister", [
      requirement("reservasjonsregister-vask", [line("", "Listene vaskes mot Reservasjonsregisteret senest sju dager før de brukes.")]),
      requirement("adressegrunnlag-oppdatert", [line("Kilder og oppdatering", "Oppdragsgivernes egne kunder · hver måned")]),
    ]),
    page("avtaler-med-kunder", [
      requirement("skriftlig-bekreftelse-tilbud", [], [6]),
      requirement("angrerett-informasjon", [line("", "Det gjelder ikke oss, fordi vi bare selger til bedrifter.")], [], "does-not-apply"),
    ]),
    page("kontakt", [
      requirement("kontaktperson", [
        line("Navn", "Kari Nordmann"),
        line("Rolle", "Daglig leder"),
        line("E-post", "kari@eksempel.example"),
        line("Telefon", "22 00 00 00"),
      ]),
    ]),
    page("erklaering", [requirement("bransjenorm-akseptert", [line("Vi forplikter oss til å følge bransjenormen", "Ja")])]),
  ],
  documents: DOCUMENTS,
};

export const INCOMPLETE: Written = {
  ...APPLICATION,
  incomplete: true,
  not_in_place: [
    ...APPLICATION.not_in_place,
    line("Skatteattest av nyere dato", "Attesten er bestilt. På plass innen 1. desember 2026."),
    line("Internkontroll for HMS", "Håndboken revideres etter flyttingen. På plass innen 31. januar 2027."),
  ],
};

const LONG = "Databehandleravtaleunderleverandørkontrollskjemagjennomgangsansvarlig".repeat(3);

/** Words that would be markup, a link, or run the other way if they were more than text. */
export const STRANGE: Written = {
  lang: null,
  company: "<b>Eksempel</b> AS \u05d0\u05d1\u05d2",
  orgnr: "<script>alert(1)</script>",
  incomplete: false,
  not_in_place: [line("https://eksempel.example/klikk", `<a href="https://eksempel.example">Klikk her</a> ${LONG}`)],
  pages: [
    {
      title: `<img src=x onerror="document.title='tatt'"> ${LONG}`,
      requirements: [requirement("skatteattest-gyldig", [line(LONG, `javascript:alert(1) ${LONG}`)], [1])],
    },
  ],
  documents: [
    document(1, `../../${LONG}.exe`, `${LONG}.pdf.exe`, "01-skatteattest-gyldig-1.pdf", "84 kB"),
    document(2, "\u05d0\u05d1\u05d2 CON", "a:b", "02-annet.pdf", "1 kB"),
  ],
};

const title = (id: string): string => scheme.requirement.find((one) => one.id === id)?.title.nb ?? id;

export const CHANGES: ChangeView[] = [
  {
    requirement: "selskap-underenheter",
    title: title("selskap-underenheter"),
    before: ["Driftssteder: Storgata 1, 0155 Oslo"],
    after: ["Driftssteder: Storgata 1, 0155 Oslo\nKaigaten 4, 5016 Bergen"],
    added: [],
    removed: [],
  },
  {
    requirement: "skatteattest-gyldig",
    title: title("skatteattest-gyldig"),
    before: null,
    after: null,
    added: ["Skatteattest for Eksempel AS"],
    removed: ["Skatteattest 2025"],
  },
  {
    requirement: "kontaktperson",
    title: title("kontaktperson"),
    before: ["Navn: Ola Nordmann", "Telefon: 22 00 00 01"],
    after: ["Navn: Kari Nordmann", "Telefon: 22 00 00 00"],
    added: [],
    removed: [],
  },
];

/** Bundles from others, in memory: what is in each is told by its name. Their own words are in Norwegian whatever the screen's language. */
import type { Backend, OnProgress } from "../interface";
import type { EarlierKey } from "../types/EarlierKey";
import type { Lang } from "../types/Lang";
import type { ReceivedRow } from "../types/ReceivedRow";
import type { ReceivedView } from "../types/ReceivedView";
import type { VerifyView } from "../types/VerifyView";
import { COMPANY, sum } from "./examples";
import { APPLICATION, CHANGES, INCOMPLETE, STRANGE } from "./received-application";
import { identity } from "./state";
import { clock, problem, say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Calls = Pick<
  Backend,
  | "chooseBundle"
  | "chooseBundles"
  | "receive"
  | "receiveMany"
  | "confirmSigner"
  | "saveReceived"
  | "compareReceived"
  | "forgetReceived"
  | "openedWith"
  | "onOpened"
  | "onLed"
>;

interface Pace {
  pause: () => Promise<void>;
  isCancelled: (begin?: boolean) => boolean;
}

const FOLDER = "/home/kari/Nedlastinger";

/** What lies in any folder. */
const IN_FOLDER = [
  "Søknad Eksempel AS.zip",
  "Videreføring Eksempel AS kjent.asice",
  "Søknad Eksempel AS endret.zip",
  "Søknad fra et annet program.asice",
  "Søknad avvist.zip",
  "tom fil.zip",
];

const verdictOf = (path: string): VerifyView["verdict"] =>
  /endret/.test(path) ? "changed" : /annet program/.test(path) ? "other-profile" : /avvist/.test(path) ? "refused" : "intact";

const REASONS: Partial<Record<VerifyView["verdict"], string>> = { changed: "entry-changed", refused: "zip-overlap", "other-profile": "xades" };

const spoken = (fingerprint: string): string => fingerprint.replace(/[^0-9a-f]/gi, "").toLowerCase();

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

export function receivedOf(lang: () => Lang, refuse: Refuse, { pause, isCancelled }: Pace, address: URLSearchParams): Calls {
  const confirmed = new Set<string>();
  const forgotten = new Set<string>();
  const started = address.getAll("opened");

  const signerOf = (path: string) => identity(/ny nøkkel/.test(path) ? "Ola Nordmann" : "Kari Nordmann", COMPANY[0]);

  const check = (path: string): VerifyView => {
    const verdict = verdictOf(path);
    const reason = REASONS[verdict];
    const signer = signerOf(path);
    const date = shortDate(lang(), "2026-11-22");
    const proven = /tidsstempl/.test(path);
    const sound = verdict === "intact" || verdict === "other-profile";
    return {
      path,
      verdict,
      sentence: say(lang(), `verdict-${verdict}`),
      reasons: reason ? [reason] : [],
      reason_texts: reason ? [say(lang(), `reason-${reason}`, { entry: "soknad.pdf" })] : [],
      signer: verdict === "refused" ? null : { ...signer, asserted: "self" },
      known: verdict === "intact" && (/kjent/.test(path) || confirmed.has(signer.fingerprint)),
      time: {
        claimed: "2026-11-22T13:05:00Z",
        claimed_text: say(lang(), "signing-time", { date, time: clock(lang()) }),
        proven: proven ? "2026-11-22T13:06:00Z" : null,
        proven_text: proven ? say(lang(), "time-proven", { time: say(lang(), "signing-time", { date, time: clock(lang()).replace("05", "06") }) }) : null,
      },
      files: sound
        ? ["soknad.pdf", "soknad.html", "soknad.json", "LES-MEG.txt", ...APPLICATION.documents.map((one) => one.entry)].map((name) => ({ name, size: 84_000, sha256: sum(name) }))
        : [],
    };
  };

  const earlier = (): EarlierKey => ({
    name: "Kari Nordmann",
    fingerprint_groups: identity("Kari Nordmann", COMPANY[0]).fingerprint_groups,
    seen_text: `${say(lang(), "kind-initial")}, ${shortDate(lang(), "2025-11-20")}`,
    confirmed: true,
  });

  const view = (path: string): ReceivedView => {
    if (/tom fil|empty/.test(path)) return refuse("file-empty", { path });
    const checked = check(path);
    const nothing = { check: checked, application: null, since: null, earlier_key: null };
    if (checked.verdict !== "intact" || /uten søknad/.test(path)) return nothing;
    const follows = /videreføring|ny nøkkel/i.test(path);
    const own = /ufullstendig/.test(path) ? INCOMPLETE : /fremmed/.test(path) ? STRANGE : APPLICATION;
    return {
      ...nothing,
      application: {
        ...own,
        pages: own.pages.map((page) => ({
          ...page,
          requirements: page.requirements.map((one) => ({ ...one, state_text: one.state_text && say(lang(), `status-${one.state_text}`) })),
        })),
        kind_text: say(lang(), follows ? "kind-year-1" : "kind-initial"),
        date_text: shortDate(lang(), "2026-11-22"),
      },
      since:
        follows && !forgotten.has(own.orgnr)
          ? { earlier: `${own.company}: ${say(lang(), "kind-initial")}, ${shortDate(lang(), "2025-11-20")}`, changes: CHANGES }
          : null,
      earlier_key: /ny nøkkel/.test(path) && !checked.known ? earlier() : null,
    };
  };

  /** Large ones take their time, so that they can be stopped. */
  const read = async (path: string, progress: OnProgress, item = 1, items = 1): Promise<void> => {
    for (let part = 1; part <= 4; part += 1) {
      progress({ name: nameOf(path), item, items, done: part, total: 4 });
      await pause();
      if (isCancelled()) refuse("cancelled");
    }
  };

  const row = (path: string): ReceivedRow => {
    const name = nameOf(path);
    if (/tom fil|empty/.test(path)) return { path, name, check: null, problem: problem(lang(), "file-empty", { path }) };
    return { path, name, check: check(path), problem: null };
  };

  return {
    chooseBundle: async () => `${FOLDER}/Søknad Eksempel AS 2025.zip`,
    chooseBundles: async () => (address.get("choose") ?? "Søknad Eksempel AS.zip").split("|").map((name) => `${FOLDER}/${name}`),
    receive: async (path, progress) => {
      isCancelled(true);
      if (!/\.[a-z]+$/i.test(path)) return refuse("file-is-folder", { path });
      await read(path, progress);
      return view(path);
    },
    receiveMany: async (paths, progress) => {
      isCancelled(true);
      const files = paths.flatMap((path) => (/\.[a-z]+$/i.test(path) ? [path] : IN_FOLDER.map((name) => `${path}/${name}`)));
      for (const [index, path] of files.entries()) await read(path, progress, index + 1, files.length);
      return files.map(row);
    },
    confirmSigner: async (path, fingerprint) => {
      const signer = signerOf(path);
      if (spoken(fingerprint) !== signer.fingerprint) {
        return refuse("fingerprint-differs", { found: signer.fingerprint_groups.join(" ") });
      }
      confirmed.add(signer.fingerprint);
      return view(path);
    },
    saveReceived: async (path, numbers, progress) => {
      isCancelled(true);
      await read(path, progress);
      const files = APPLICATION.documents.filter((one) => numbers?.includes(one.number) ?? true).map((one) => `${one.number} ${one.original_name}`);
      return {
        folder: "/home/kari/Dokumenter/Eksempel AS foerste soeknad 2026-11-22",
        files: numbers ? files : ["soknad.pdf", "soknad.html", "soknad.json", ...files],
      };
    },
    compareReceived: async (older, newer) => {
      const said = (path: string) => {
        const year = /2025/.test(path) ? "2025-11-20" : "2026-11-22";
        return `Eksempel AS: ${say(lang(), "kind-initial")}, ${shortDate(lang(), year)}`;
      };
      return { old: said(older), new: said(newer), same_company: true, changes: CHANGES };
    },
    forgetReceived: async (orgnr) => {
      forgotten.add(orgnr);
    },
    openedWith: async () => started.splice(0),
    onLed: (handler) => {
      const tested = (event: Event) => handler((event as CustomEvent<string>).detail);
      window.addEventListener("fake-led", tested);
      return () => window.removeEventListener("fake-led", tested);
    },
    onOpened: (handler) => {
      const tested = (event: Event) => handler((event as CustomEvent<string[]>).detail);
      window.addEventListener("fake-opened", tested);
      return () => window.removeEventListener("fake-opened", tested);
    },
  };
}

/** Backups in memory: one that is locked, one that is not, and what would be lost. */
import type { Backend } from "../interface";
import type { HistoryLine } from "../types/HistoryLine";
import type { Lang } from "../types/Lang";
import { clock, longDate, say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => Promise<never>;
type Calls = Pick<Backend, "lastBackup" | "chooseBackupPath" | "backUp" | "lookAtBackup" | "restore" | "rebuild">;

const MINE = "/home/kari/Dokumenter/ringperm-sikkerhetskopi-2026-11-22.tar";

/** The newest ten of what the backup lacks. */
const lostOf = (lang: Lang): HistoryLine[] =>
  Array.from({ length: 10 }, (_, index) => ({
    id: 40 - index,
    at: "2026-11-22T14:05:00+01:00",
    day: "2026-11-22",
    day_text: longDate(lang, "2026-11-22"),
    time_text: clock(lang),
    what: "document-added",
    text: say(lang, "history-document-added", { title: say(lang, "history-quoted", { name: `Attest ${14 - index}` }) }),
    about: "Eksempel AS",
    who: "kari",
    company: "123456785",
    submission: null,
    place: null,
  }));

export function backupOf(lang: () => Lang, refuse: Refuse, pause: () => Promise<void>): Calls {
  let made = "";
  const locked = (path: string, passphrase: string | null) => /brev/i.test(path) && passphrase !== "fire ord på en lapp";
  return {
    lastBackup: async () => ({ made_text: made, due: !made }),
    chooseBackupPath: async () => MINE,
    backUp: async (out, passphrase, progress) => {
      if (passphrase !== null && [...passphrase].length < 12) return refuse("passphrase-short", { min: "12" });
      progress({ name: "ringperm-sikkerhetskopi-2026-11-22.tar", item: 1, items: 1, done: 1, total: 2 });
      await pause();
      made = "22.11.2026";
      return { path: out, size: 4_800_000, size_text: "4,8 MB", encrypted: passphrase !== null };
    },
    lookAtBackup: async (path, passphrase) => {
      if (locked(path, passphrase)) return refuse("backup-passphrase", { path });
      return {
        path,
        made: "2026-10-02T09:15:00+02:00",
        made_text: say(lang(), "signing-time", { date: "02.10.2026", time: "09.15" }),
        companies: ["Eksempel AS"],
        submissions: 2,
        documents: 31,
        bundles: 1,
        keys: 1,
        present: {
          companies: ["Eksempel AS"],
          changes_since: 14,
          last_change: say(lang(), "signing-time", { date: shortDate(lang(), "2026-11-22"), time: clock(lang()) }),
          newest: lostOf(lang()),
        },
      };
    },
    restore: async (path, passphrase, progress) => {
      if (locked(path, passphrase)) return refuse("backup-passphrase", { path });
      progress({ name: path, item: 1, items: 1, done: 1, total: 2 });
      await pause();
      return {
        companies: ["Eksempel AS"],
        replaced: "/home/kari/.local/share/Ringperm/store.erstattet-2026-11-22-140500",
        faults: /skadet/.test(path) ? ["document 7: contents are missing"] : [],
      };
    },
    rebuild: async () => {
      await pause();
      return {
        back: [
          say(lang(), "rebuilt-companies", { names: "Eksempel AS" }),
          say(lang(), "rebuilt-documents", { count: 31 }),
          say(lang(), "rebuilt-answers", { count: 40 }),
        ],
        lost: [say(lang(), "rebuilt-missing", { title: "Skatteattest november" })],
        aside: "/home/kari/.local/share/Ringperm/store/skadet-2026-11-22-140500",
        submissions: 2,
        answers: 40,
        documents: 31,
        bundles: 1,
        keys: 1,
        from_files: 0,
        unplaced: [],
        missing: ["Skatteattest november"],
      };
    },
  };
}

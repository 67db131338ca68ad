/** The user's signing keys, in memory. */
import type { Backend } from "../interface";
import type { Lang } from "../types/Lang";
import { companyKey, identity, type State } from "./state";
import { say } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;

type Calls = Pick<
  Backend,
  | "identities"
  | "identityCreate"
  | "identityImport"
  | "identityForget"
  | "identityRemembered"
  | "identityStandard"
  | "identityRemove"
  | "identityPath"
  | "identityCertificate"
  | "identityBackup"
  | "passphraseStrength"
>;

export function keysOf(state: State, lang: () => Lang, refuse: Refuse): Calls {
  const keyOf = (name: string) => state.identities.find((one) => one.name === name) ?? refuse("identity-unknown", { name });

  return {
    identities: async () => [...state.identities],
    identityCreate: async (name, orgnr, passphrase, remember) => {
      if (!name) return refuse("identity-name-missing");
      if ([...passphrase].length < 12) return refuse("passphrase-short", { min: "12" });
      if (state.identities.some((one) => one.name === name)) return refuse("identity-exists", { name });
      const made = { ...identity(name, orgnr), remembered: remember && state.keyStore };
      state.identities.push(made);
      return made;
    },
    identityImport: async (path, passphrase, keepWith, remember) => {
      if (/feil|wrong/.test(passphrase)) return refuse("passphrase-wrong");
      if (!passphrase && !keepWith) return refuse("passphrase-needed");
      if (keepWith !== null && [...keepWith].length < 12) return refuse("passphrase-short", { min: "12" });
      if (!/\.(p12|pfx)$/.test(path)) return refuse("certificate-file", { path });
      const made = { ...companyKey(), remembered: remember && state.keyStore };
      if (state.identities.some((one) => one.name === made.name)) return refuse("identity-exists", { name: made.name });
      state.identities.push(made);
      return made;
    },
    identityForget: async (name) => {
      if (!state.keyStore) return refuse("key-store-missing");
      return Object.assign(keyOf(name), { remembered: false });
    },
    identityRemembered: async (name) => {
      const { remembered } = keyOf(name);
      return remembered && !state.keyStore ? refuse("key-store-missing") : remembered;
    },
    identityStandard: async (name) => {
      for (const one of state.identities) one.standard = one.name === name;
      return structuredClone(state.identities);
    },
    identityRemove: async (name, written) => {
      if (written.trim() !== name) return refuse("confirmation-differs", { expected: name });
      state.identities = state.identities.filter((one) => one.name !== name);
      return structuredClone(state.identities);
    },
    identityPath: async (name, extension) => `/home/kari/Dokumenter/${name}.${extension}`,
    identityCertificate: async () => undefined,
    identityBackup: async (_name, passphrase) => {
      if (/feil|wrong/.test(passphrase)) return refuse("passphrase-wrong");
      if (!passphrase) return refuse("passphrase-missing");
    },
    passphraseStrength: async (passphrase) => {
      const length = [...passphrase].length;
      const score = Math.min(4, Math.floor(length / 5));
      return { score, message: say(lang(), `strength-${score}`), long_enough: length >= 12 };
    },
  };
}

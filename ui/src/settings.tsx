/** The screen's language and colours, kept by the backend. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { useAsk, useBackend, keys } from "./backend/context";
import type { Lang } from "./backend/types/Lang";
import type { Settings } from "./backend/types/Settings";
import { notifyProblem } from "./notices";
import { systemLang, TEXTS, TextsContext } from "./texts";

interface SettingsContext {
  lang: Lang;
  theme: string | null;
  /** All of them, as they are kept. */
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
}

const UNSET: Settings = { lang: null, theme: null, register_address: null, timestamp_address: null };

const Context = createContext<SettingsContext>({ lang: "nb", theme: null, settings: UNSET, change: () => undefined });

export const useSettings = (): SettingsContext => useContext(Context);

function useScheme(theme: string | null) {
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const show = () => {
      const scheme = theme ?? (dark.matches ? "dark" : "light");
      document.documentElement.dataset.colorScheme = scheme;
    };
    show();
    dark.addEventListener("change", show);
    return () => dark.removeEventListener("change", show);
  }, [theme]);
}

export function SettingsProvider({ children }: { children: ReactNode }) {
  const backend = useBackend();
  const client = useQueryClient();
  const asked = useAsk(keys.settings, (backend) => backend.settings());
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  const saved = asked.data;
  const settings: Settings = useMemo(() => ({ ...UNSET, ...saved, ...chosen }), [saved, chosen]);
  const lang = settings.lang ?? systemLang(navigator.language);
  const { theme } = settings;

  useScheme(theme);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  const change = useCallback(
    (changed: Partial<Settings>) => {
      setChosen((before) => ({ ...before, ...changed }));
      backend
        .saveSettings({ ...settings, ...changed })
        .then(() => client.invalidateQueries())
        .catch((error: unknown) => notifyProblem(error));
    },
    [backend, client, settings],
  );

  const value = useMemo(() => ({ lang, theme, settings, change }), [lang, theme, settings, change]);
  // Until the language is known nothing is said in a wrong one; a failing store still says so.
  if (asked.isPending) return null;
  return (
    <Context.Provider value={value}>
      <TextsContext.Provider value={TEXTS[lang]}>{children}</TextsContext.Provider>
    </Context.Provider>
  );
}

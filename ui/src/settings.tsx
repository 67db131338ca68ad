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
  change: (settings: Partial<Settings>) => void;
}

const Context = createContext<SettingsContext>({ lang: "nb", theme: null, change: () => undefined });

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
  const settings: Settings = { lang: null, theme: null, register_address: null, ...asked.data, ...chosen };
  const lang = settings.lang ?? systemLang(navigator.language);
  const { theme } = settings;

  useScheme(theme);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  const saved = asked.data;
  const change = useCallback(
    (changed: Partial<Settings>) => {
      const next: Settings = { lang: null, theme: null, register_address: null, ...saved, ...chosen, ...changed };
      setChosen((before) => ({ ...before, ...changed }));
      backend
        .saveSettings(next)
        .then(() => client.invalidateQueries())
        .catch((error: unknown) => notifyProblem(error));
    },
    [backend, client, saved, chosen],
  );

  const value = useMemo(() => ({ lang, theme, change }), [lang, theme, change]);
  // Until the language is known nothing is said in a wrong one; a failing store still says so.
  if (asked.isPending) return null;
  return (
    <Context.Provider value={value}>
      <TextsContext.Provider value={TEXTS[lang]}>{children}</TextsContext.Provider>
    </Context.Provider>
  );
}

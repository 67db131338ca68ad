/** The screen's language, colours and size, kept by the backend. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useAsk, useBackend, keys } from "./backend/context";
import type { Lang } from "./backend/types/Lang";
import type { Settings } from "./backend/types/Settings";
import { notifyProblem } from "./notices";
import { withCommandKey } from "./parts/search/hotkey";
import { sizeAfter, USUAL_SIZE } from "./text-size";
import { fetchLanguage, languageAtHand, systemLang, TextsContext, type Language } from "./texts";

interface SettingsContext {
  /** The language that the screen speaks. */
  lang: Lang;
  /** The language that was chosen: a moment ahead of the other, while its words are fetched. */
  wanted: Lang;
  theme: string | null;
  /** All of them, as they are kept. */
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
}

const UNSET: Settings = { lang: null, theme: null, text_size: null, register_address: null, recipient: null, timestamp_address: null };

const Context = createContext<SettingsContext>({ lang: "nb", wanted: "nb", theme: null, settings: UNSET, change: () => undefined });

export const useSettings = (): SettingsContext => useContext(Context);

function useScheme(theme: string | null) {
  useLayoutEffect(() => {
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

/** Shows everything so large, and has the keys change it as browsers do. */
function useTextSize(size: number, change: (size: number) => void) {
  const backend = useBackend();
  const shown = useRef(USUAL_SIZE);
  useEffect(() => {
    if (shown.current === size) return;
    shown.current = size;
    void backend.zoom(size);
  }, [backend, size]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = withCommandKey(event) ? sizeAfter(event.key, size) : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      if (wanted !== size) change(wanted);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [size, change]);
}

/** The language that is wanted; until it is there, the one before. */
function useLanguage(wanted: Lang): Language | undefined {
  const [language, speak] = useState(() => languageAtHand(wanted));
  useEffect(() => {
    let wantedStill = true;
    if (language?.lang !== wanted) void fetchLanguage(wanted).then((fetched) => wantedStill && speak(fetched));
    return () => {
      wantedStill = false;
    };
  }, [language, wanted]);
  return language;
}

export function SettingsProvider({ children }: { children: ReactNode }) {
  const backend = useBackend();
  const client = useQueryClient();
  const asked = useAsk(keys.settings, (backend) => backend.settings());
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  const saved = asked.data;
  const settings: Settings = useMemo(() => ({ ...UNSET, ...saved, ...chosen }), [saved, chosen]);
  const wanted = settings.lang ?? systemLang(navigator.language);
  const language = useLanguage(wanted);
  const lang = language?.lang;
  const { theme } = settings;

  useScheme(theme);
  useLayoutEffect(() => {
    if (lang) document.documentElement.lang = lang;
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

  useTextSize(settings.text_size ?? USUAL_SIZE, useCallback((size) => change({ text_size: size }), [change]));

  const value = useMemo(() => lang && { lang, wanted, theme, settings, change }, [lang, wanted, theme, settings, change]);
  // Until the language is known nothing is said in a wrong one; a failing store still says so.
  if (asked.isPending || !language || !value) return null;
  return (
    <Context.Provider value={value}>
      <TextsContext.Provider value={language.texts}>{children}</TextsContext.Provider>
    </Context.Provider>
  );
}

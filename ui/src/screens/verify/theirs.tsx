/** A stranger's words: text and nothing else. Their direction ends with them, and they never push anything off the screen. */
import { createContext, useContext, type ReactNode } from "react";
import type { Lang } from "../../backend/types/Lang";

const Language = createContext<Lang | null>(null);

/** What is inside is written in this language, whatever the screen's; `null` is the screen's. */
export const WrittenIn = ({ lang, children }: { lang: Lang | null; children: ReactNode }) => <Language.Provider value={lang}>{children}</Language.Provider>;

export function Theirs({ children }: { children: string }) {
  const lang = useContext(Language);
  return (
    <bdi className="theirs" lang={lang ?? undefined}>
      {children}
    </bdi>
  );
}

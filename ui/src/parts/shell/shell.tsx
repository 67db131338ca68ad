/** What stands around every screen: name, tabs, notices, the sheet, and an honest foot. */
import { SkipLink } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { keys, useAsk } from "../../backend/context";
import { useExample } from "../../example";
import { useTexts } from "../../texts";
import { LiveRegion, Notices } from "../notices/notices";
import { Search } from "../search/search";
import { SettingsMenu } from "../settings-menu/settings-menu";
import "./shell.css";

/** The screen of a document to which nobody came from a page or the review: from the inbox, the search or the history. */
const DOCUMENT = /^\/document\/(\d+)$/;

/** Where the document that is shown lies; `null` where there is none, or as long as nobody knows. */
function useLying(at: string): "inbox" | "list" | null {
  const document = Number(DOCUMENT.exec(at)?.[1] ?? 0);
  const asked = useAsk(keys.document(document), (backend) => backend.document(document), document > 0);
  if (document === 0 || !asked.data) return null;
  return asked.data.submission === null ? "inbox" : "list";
}

type Lying = ReturnType<typeof useLying>;

/** The screens of an application; of a document, those that were opened from its page or from the review. */
const APPLICATION = /^\/(begin|s|figures|document\/\d+\/.*)(\/|$)/;

const TABS = [
  { to: "/", key: "nav-start", owns: (at: string, lying: Lying) => at === "/" || lying === "list" || APPLICATION.test(at) },
  { to: "/inbox", key: "nav-inbox", owns: (at: string, lying: Lying) => at === "/inbox" || lying === "inbox" },
  { to: "/deadlines", key: "nav-deadlines", owns: (at: string) => at.startsWith("/deadlines") },
  { to: "/verify", key: "nav-verify", owns: (at: string) => at === "/verify" },
] as const;

function Tabs() {
  const t = useTexts();
  const [at] = useLocation();
  const lying = useLying(at);
  const inbox = useAsk(keys.waiting, (backend) => backend.start()).data?.inbox ?? 0;
  return (
    <nav aria-label={t("nav-label")} className="tabs">
      <ul>
        {TABS.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              className="tab"
              data-within={tab.owns(at, lying) || undefined}
              aria-current={at === tab.to ? "page" : undefined}
            >
              {t(tab.key)}
              {tab.to === "/inbox" && inbox > 0 && " "}
              {tab.to === "/inbox" && inbox > 0 && (
                <span className="tab-count">
                  {inbox}
                  <span className="ds-sr-only"> {t("nav-inbox-count", { count: inbox })}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="logo">
      <path className="logo-cover" d="M6 3h18a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6z" />
      <path className="logo-sheet" d="M12 7h11v18H12z" />
      <path className="logo-rings" d="M8 11h6M8 21h6" />
    </svg>
  );
}

function HelpLink() {
  const t = useTexts();
  const [at] = useLocation();
  return (
    <Link to="/hjelp" id="help" className="ds-button bar-button" data-variant="tertiary" data-size="sm" data-within={at.startsWith("/hjelp") || undefined} aria-current={at === "/hjelp" ? "page" : undefined}>
      {t("nav-help")}
    </Link>
  );
}

export function Shell({ children }: { children: ReactNode }) {
  const t = useTexts();
  const example = useExample();
  return (
    <>
      <SkipLink
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {t("skip-link")}
      </SkipLink>
      <header className="shell-header">
        <div className="shell-width shell-header-row">
          <Link to="/" className="brand">
            <Logo />
            <span className="brand-name">Ringperm</span>
          </Link>
          <Tabs />
          <div className="shell-tools">
            <Search />
            <HelpLink />
            <SettingsMenu />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="shell-width">
        <div className="sheet">
          {example && <p className="example-mark">{t("example-mark")}</p>}
          <Notices />
          {children}
        </div>
      </main>
      <footer className="shell-width shell-footer">
        <p>{t("footer")}</p>
      </footer>
      <LiveRegion />
    </>
  );
}

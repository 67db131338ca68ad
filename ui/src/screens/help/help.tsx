/** Help, all of it in the program: words, keys, checking a bundle without it, where everything is, and what it is. */
import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { Command } from "../../parts/command/command";
import { GoLink } from "../../parts/links/links";
import { Path } from "../../parts/path/path";
import { Screen } from "../../parts/screen/screen";
import { SeeExample } from "../../parts/see-example/see-example";
import { onMac } from "../../parts/search/hotkey";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { About } from "./about";
import { DOCTOR, FILE_WINDOWS, FILES, FILES_MACOS, LIST, SIGNATURE, UNPACK, WHO } from "./commands";
import { SECTIONS, useHelpTexts, WORDS, type Section } from "./texts";
import "./help.css";

function Part({ at, title, children }: { at: Section; title: string; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={`help-${at}`}>
      <Heading level={2} data-size="xs" id={`help-${at}`} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** In the order of the alphabet, which is another in each language. */
function Words() {
  const t = useHelpTexts();
  const { lang } = useSettings();
  const words = WORDS.map((word) => [t(`help-word-${word}`), t(`help-word-${word}-means`)] as const);
  return (
    <Part at="ord" title={t("help-words")}>
      <dl className="help-words">
        {[...words]
          .sort(([one], [other]) => one.localeCompare(other, lang))
          .map(([word, meaning]) => (
            <div key={word} className="help-word">
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}

function Keys() {
  const t = useHelpTexts();
  const rows: readonly (readonly [ReactNode, string])[] = [
    [<kbd>{onMac ? "⌘ K" : "Ctrl + K"}</kbd>, t("help-keys-search")],
    [<kbd>F1</kbd>, t("help-keys-help")],
    [<kbd>{onMac ? "⌘ +" : "Ctrl + +"}</kbd>, t("help-keys-larger")],
    [<kbd>{onMac ? "⌘ −" : "Ctrl + −"}</kbd>, t("help-keys-smaller")],
    [<kbd>{onMac ? "⌘ 0" : "Ctrl + 0"}</kbd>, t("help-keys-usual")],
    [<><kbd>Tab</kbd> <kbd>Shift + Tab</kbd></>, t("help-keys-tab")],
    [<kbd>Enter</kbd>, t("help-keys-enter")],
    [<kbd>{t("help-keys-space")}</kbd>, t("help-keys-space-does")],
    [<kbd>{t("help-keys-arrows")}</kbd>, t("help-keys-arrows-does")],
    [<kbd>Esc</kbd>, t("help-keys-escape")],
    [<kbd>{onMac ? "⌘ V" : "Ctrl + V"}</kbd>, t("help-keys-paste")],
    [<><kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd></>, t("help-keys-pages")],
    [<kbd>{t("help-keys-arrows")}</kbd>, t("help-keys-mark")],
    [<kbd>{t("help-keys-resize")}</kbd>, t("help-keys-resize-does")],
    [<kbd>Delete</kbd>, t("help-keys-delete")],
  ];
  return (
    <Part at="taster" title={t("help-keys")}>
      <Paragraph>{t("help-keys-lead")}</Paragraph>
      <Table className="help-table" data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("help-keys-key")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("help-keys-does")}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(([key, does]) => (
            <Table.Row key={does}>
              <Table.Cell>{key}</Table.Cell>
              <Table.Cell>{does}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Part>
  );
}

function Step({ title, lead, lines }: { title: string; lead?: string; lines: readonly string[] }) {
  const t = useHelpTexts();
  return (
    <li>
      <strong>{title}</strong>
      {lead && <Paragraph>{lead}</Paragraph>}
      <Command lines={lines} copy={t("help-copy", { what: title })} />
    </li>
  );
}

function Check() {
  const t = useHelpTexts();
  return (
    <Part at="kontroll" title={t("help-check")}>
      <Paragraph>{t("help-check-lead")}</Paragraph>
      <Paragraph>
        {t("help-check-own")} <GoLink to="/verify">{t("help-check-own-link")}</GoLink>
      </Paragraph>
      <Heading level={3} data-size="2xs">
        {t("help-check-linux")}
      </Heading>
      <Paragraph>{t("help-check-linux-lead")}</Paragraph>
      <ol className="help-steps">
        <Step title={t("help-check-unpack")} lines={UNPACK} />
        <Step title={t("help-check-who")} lead={t("help-check-who-lead")} lines={WHO} />
        <Step title={t("help-check-signature")} lead={t("help-check-signature-lead")} lines={SIGNATURE} />
        <Step title={t("help-check-list")} lead={t("help-check-list-lead")} lines={LIST} />
        <Step title={t("help-check-files")} lead={t("help-check-files-lead")} lines={FILES} />
      </ol>
      <Heading level={3} data-size="2xs">
        {t("help-check-macos")}
      </Heading>
      <Paragraph>{t("help-check-macos-lead")}</Paragraph>
      <Command lines={FILES_MACOS} copy={t("help-copy", { what: t("help-check-macos") })} />
      <Heading level={3} data-size="2xs">
        {t("help-check-windows")}
      </Heading>
      <Paragraph>{t("help-check-windows-lead")}</Paragraph>
      <Command lines={FILE_WINDOWS} copy={t("help-copy", { what: t("help-check-windows") })} />
      <Paragraph>{t("help-check-windows-more")}</Paragraph>
    </Part>
  );
}

/** Where the program keeps what it has, on each system: see `core/src/store/folder.rs`; the logs lie beside the store. */
const FOLDERS = [
  ["Windows", "%LOCALAPPDATA%\\Ringperm\\store", "%LOCALAPPDATA%\\Ringperm\\logs"],
  ["macOS", "~/Library/Application Support/Ringperm/store", "~/Library/Application Support/Ringperm/logs"],
  ["Linux", "~/.local/share/Ringperm/store", "~/.local/share/Ringperm/logs"],
] as const;

function Data() {
  const t = useHelpTexts();
  return (
    <Part at="data" title={t("help-data")}>
      <Paragraph>{t("help-data-lead")}</Paragraph>
      <dl className="help-words">
        {FOLDERS.map(([system, store, logs]) => (
          <div key={system} className="help-word">
            <dt>{system}</dt>
            <dd>
              {t("help-data-folder")} <code><Path path={store} /></code>
            </dd>
            <dd>
              {t("help-data-logs")} <code><Path path={logs} /></code>
            </dd>
          </div>
        ))}
      </dl>
      <Paragraph>{t("help-data-network")}</Paragraph>
      <Paragraph>{t("help-data-encryption")}</Paragraph>
      <Paragraph>{t("help-data-backup")}</Paragraph>
    </Part>
  );
}

function Not() {
  const t = useHelpTexts();
  const lines = [t("help-not-scheme"), t("help-not-bankid"), t("help-not-law"), t("help-not-approve"), t("help-not-encrypt")];
  return (
    <Part at="ikke" title={t("help-not")}>
      <ul className="help-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function Fault() {
  const t = useHelpTexts();
  return (
    <Part at="feil" title={t("help-fault")}>
      <Paragraph>{t("help-fault-message")}</Paragraph>
      <Paragraph>{t("help-fault-logs")}</Paragraph>
      <Paragraph>{t("help-fault-report")}</Paragraph>
      <Paragraph>{t("help-fault-doctor")}</Paragraph>
      <Command lines={DOCTOR} copy={t("help-copy", { what: "ringperm doctor" })} />
    </Part>
  );
}

/** `section` is the one that takes the focus. */
export default function Help({ section }: { section?: string }) {
  const t = useHelpTexts();
  const texts = useTexts();
  return (
    <Screen title={t("help-title")} lead={t("help-lead")} focus={section ? [`help-${section}`] : undefined}>
      <div className="help">
        <div className="stack">
          <Paragraph>
            <GoLink to="/hjelp/veiledning">{texts("guide-title")}</GoLink>
            <br />
            {texts("guide-lead")}
          </Paragraph>
          <SeeExample />
        </div>
        <nav aria-label={t("help-contents")}>
          <ul className="help-contents">
            {SECTIONS.map(({ at, key }) => (
              <li key={at}>
                <GoLink to={`/hjelp/${at}`}>{t(key)}</GoLink>
              </li>
            ))}
          </ul>
        </nav>
        <Words />
        <Keys />
        <Check />
        <Data />
        <Not />
        <Fault />
        <Part at="om" title={t("help-about")}>
          <About />
        </Part>
      </div>
    </Screen>
  );
}

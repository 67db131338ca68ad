/** Several bundles at once: a line each. The one that is opened stands alone, and leads back here. */
import { Button, Heading, Table } from "@digdir/designsystemet-react";
import { useBackend } from "../../backend/context";
import type { ReceivedRow } from "../../backend/types/ReceivedRow";
import type { Verdict } from "../../backend/types/Verdict";
import { backToRows, openRow } from "../../reception";
import { useTexts } from "../../texts";
import { Theirs } from "./theirs";
import { OUTCOME } from "./verdict";

const MARKS: Record<Verdict | "problem", string> = {
  intact: "M3.5 8.5l3 3 6-7",
  "other-profile": "M4.5 8h7",
  changed: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  refused: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  problem: "M8 4v5M8 11.5v.2",
};

function Word({ verdict }: { verdict: Verdict | "problem" }) {
  const t = useTexts();
  return (
    <span className="several-word" data-verdict={verdict}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        <path d={MARKS[verdict]} />
      </svg>
      {t(`verify-word-${verdict}`)}
    </span>
  );
}

/** On a narrow screen the cells stand below each other; the roles say that it is a table all the same. */
function Row({ row, number }: { row: ReceivedRow; number: number }) {
  const t = useTexts();
  const backend = useBackend();
  const { check, problem } = row;
  const signer = check?.signer;
  const word = <Word verdict={check?.verdict ?? "problem"} />;
  if (!check) {
    return (
      <Table.Row role="row">
        <Table.HeaderCell scope="row" role="rowheader">
          <Theirs>{row.name}</Theirs>
        </Table.HeaderCell>
        <Table.Cell role="cell">{word}</Table.Cell>
        <Table.Cell role="cell" colSpan={2}>
          {problem?.message} <span className="quiet">{problem?.advice}</span>
        </Table.Cell>
      </Table.Row>
    );
  }
  return (
    <Table.Row role="row">
      <Table.HeaderCell scope="row" role="rowheader">
        <Button id={`several-${number}`} variant="tertiary" data-size="sm" className="several-open" onClick={() => void openRow(backend, row, t)}>
          <Theirs>{row.name}</Theirs>
        </Button>
      </Table.HeaderCell>
      <Table.Cell role="cell">{word}</Table.Cell>
      {check.verdict === "intact" ? (
        <>
          <Table.Cell role="cell" data-label={t("verify-signed-by")}>{signer && <Theirs>{signer.name}</Theirs>}</Table.Cell>
          <Table.Cell role="cell" data-label={t("verify-known-label")}>{t(check.known ? "yes" : "no")}</Table.Cell>
        </>
      ) : (
        <Table.Cell role="cell" colSpan={2} className="quiet">
          {check.reason_texts[0] ?? ""}
        </Table.Cell>
      )}
    </Table.Row>
  );
}

export function Several({ rows, opened }: { rows: readonly ReceivedRow[]; opened: boolean }) {
  const t = useTexts();
  if (opened) {
    return (
      <Button id="several-back" variant="tertiary" data-size="sm" className="several-back" onClick={backToRows}>
        {t("verify-several-back", { count: rows.length })}
      </Button>
    );
  }
  const sound = rows.filter(({ check }) => check?.verdict === "intact").length;
  return (
    <section className="section" aria-labelledby={OUTCOME}>
      <Heading level={2} data-size="xs" id={OUTCOME} tabIndex={-1} className="several-heading">
        {t(rows.length === 0 ? "verify-several-none" : "verify-several", { count: rows.length, sound: String(sound) })}
      </Heading>
      {rows.length > 0 && (
        <Table role="table" className="several" aria-labelledby={OUTCOME}>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("verify-file")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("verify-verdict")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("verify-signed-by")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("verify-known-label")}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body role="rowgroup">
            {rows.map((row, index) => (
              <Row key={row.path} row={row} number={index + 1} />
            ))}
          </Table.Body>
        </Table>
      )}
    </section>
  );
}

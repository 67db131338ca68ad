/** Signing: who, with which passphrase, and where the bundle is to be saved. The passphrase is handed on once and never kept. */
import { Alert, Button, Checkbox, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { keys, queryClient, settled, useAsk, useBackend, useDo } from "../../backend/context";
import type { IdentityView } from "../../backend/types/IdentityView";
import type { ProblemView } from "../../backend/types/ProblemView";
import type { Progress } from "../../backend/types/Progress";
import type { ReviewView } from "../../backend/types/ReviewView";
import { announce, asProblem, notify, notifyProblem } from "../../notices";
import { Asked } from "../../parts/asked/asked";
import { Errors, type Fault } from "../../parts/errors/errors";
import { Form } from "../../parts/form/form";
import { GoLink } from "../../parts/links/links";
import { ProgressLine } from "../../parts/progress/progress";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import { Identities } from "./identities";
import { SignPassphrase, useRemembered } from "./passphrase";
import "./sign.css";

function NotReady({ review, allowed, allow }: { review: ReviewView; allowed: boolean; allow: (yes: boolean) => void }) {
  const t = useTexts();
  const { id } = review.submission;
  if (review.ready) return null;
  return (
    <Alert data-color="info" className="sign-incomplete">
      <Heading level={2} data-size="2xs">
        {t("sign-not-ready", { count: review.missing.length })}
      </Heading>
      <Paragraph>
        {t("sign-not-ready-lead")} <GoLink to={`/s/${id}/review`}>{t("page-back-review")}</GoLink>
      </Paragraph>
      <Checkbox
        id="sign-incomplete"
        label={t("sign-incomplete")}
        checked={allowed}
        onChange={(event) => allow(event.target.checked)}
      />
    </Alert>
  );
}

/** What the signature shows, and what it cannot show. */
function Shows() {
  const t = useTexts();
  const list = (heading: string, lines: readonly string[]) => (
    <div>
      <Heading level={3} data-size="2xs">
        {t(heading)}
      </Heading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </div>
  );
  return (
    <div className="sign-shows">
      {list("sign-shows", ["sign-shows-unchanged", "sign-shows-key", "sign-shows-time"])}
      {list("sign-shows-not", ["sign-shows-not-person", "sign-shows-not-power", "sign-shows-not-true"])}
    </div>
  );
}

/** For those who sign for the company together: a page for two names, to be attached like any other document. */
function Together({ id }: { id: number }) {
  const t = useTexts();
  const declaration = useDo((backend, _: null) => backend.checklistPdf(id, "declaration"), {
    onDone: (path) => path && announce(t("sign-together-done")),
  });
  return (
    <Details className="fold sign-together">
      <Details.Summary>{t("sign-together")}</Details.Summary>
      <Details.Content>
        <Paragraph>{t("sign-together-lead")}</Paragraph>
        <Button id="sign-declaration" variant="secondary" data-size="sm" onClick={() => declaration.mutate(null)}>
          {t("sign-together-make")}
        </Button>
      </Details.Content>
    </Details>
  );
}

/** After these the remembered passphrase is of no use: the next one is typed. */
const STORE_PROBLEMS = new Set(["key-store-missing", "key-store-refused", "passphrase-not-there", "remembered-wrong"]);
const PASSPHRASE_PROBLEMS = new Set(["passphrase-wrong", "passphrase-missing", ...STORE_PROBLEMS]);
const ONCE = new Set(["timestamp-failed", "not-remembered"]);
const PATH_PROBLEMS = new Set(["folder-missing", "disk-full", "not-writable", "target-exists"]);

function faultOf(problem: ProblemView): Fault {
  const text = `${problem.message} ${problem.advice}`.trim();
  if (PASSPHRASE_PROBLEMS.has(problem.code)) return { field: "sign-passphrase", text };
  if (PATH_PROBLEMS.has(problem.code)) return { field: "sign-path", text };
  return { field: "sign-submit", text };
}

function Content({ review, identities }: { review: ReviewView; identities: IdentityView[] }) {
  const t = useTexts();
  const backend = useBackend();
  const [, go] = useLocation();
  const { id } = review.submission;
  const [picked, setPicked] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [remember, setRemember] = useState(false);
  /** The key whose remembered passphrase did not do. */
  const [failed, setFailed] = useState<string | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [allowed, setAllowed] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [exporting, setExporting] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  // The one that is always taken, else the newest that still holds.
  const proposed = identities.find((one) => one.standard) ?? identities.filter((one) => !one.expired).at(-1) ?? identities.at(-1);
  const identity = picked ?? proposed?.name ?? null;
  const incomplete = !review.ready;
  const remembered = useRemembered(identities.find((one) => one.name === identity));
  const typing = !remembered.yes || failed === identity;

  /** What has been put right is no error any more. */
  const settle = (...fields: string[]) => setFaults((before) => before.filter((fault) => !fields.includes(fault.field)));

  const choosePath = () => backend.chooseExportPath(id).then((chosen) => {
      if (!chosen) return;
      setPath(chosen);
      settle("sign-path");
    }, notifyProblem);

  const missing = (): Fault[] => {
    const found: Fault[] = [];
    if (!identity) found.push({ field: "identity-name", text: t("sign-identity-missing") });
    if (identity && typing && !passphrase) found.push({ field: "sign-passphrase", text: t("sign-passphrase-missing") });
    if (!path) found.push({ field: "sign-path", text: t("sign-path-missing") });
    if (incomplete && !allowed) found.push({ field: "sign-incomplete", text: t("sign-incomplete-missing") });
    return found;
  };

  const submit = async () => {
    if (exporting) return;
    setAttempt((before) => before + 1);
    const found = missing();
    setFaults(found);
    if (found.length > 0 || !identity || !path) return;
    const given = typing ? passphrase : "";
    setExporting(true);
    setProgress(null);
    try {
      await settled();
      const receipt = await backend.exportBundle(id, identity, given, remember, path, incomplete, setProgress);
      queryClient.setQueryData(keys.receipt(id), receipt);
      // What happened at this export only: the receipt that is asked for later does not know of it.
      for (const { code, message } of receipt.warnings) {
        if (ONCE.has(code)) notify({ key: code, message, advice: "" });
      }
      setPassphrase("");
      await queryClient.invalidateQueries();
      announce(t("sign-done"));
      go(`/s/${id}/receipt`);
    } catch (error) {
      const problem = asProblem(error);
      setExporting(false);
      if (problem.code === "cancelled") return announce(t("sign-cancelled"));
      if (problem.code === "passphrase-wrong") setPassphrase("");
      if (STORE_PROBLEMS.has(problem.code)) setFailed(identity);
      setFaults([faultOf(problem)]);
      setAttempt((before) => before + 1);
    }
  };
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text;

  return (
    <Screen
      title={t("sign-title")}
      lead={t("sign-lead")}
      above={<GoLink to={`/s/${id}/review`}>{t("page-back-review")}</GoLink>}
    >
      <Errors faults={faults} attempt={attempt} />
      <NotReady review={review} allowed={allowed} allow={setAllowed} />
      <section className="sign-part">
        <Heading level={2} data-size="xs">
          {t("sign-who")}
        </Heading>
        <Paragraph className="sign-honest">{t("sign-not-bankid")}</Paragraph>
        <Shows />
        <Identities
          submission={id}
          identities={identities}
          picked={identity}
          pick={(name) => {
            setPicked(name);
            settle("identity-name", "sign-passphrase");
          }}
          company={review.submission.company}
        />
        <Together id={id} />
      </section>
      <Form className="stack" onSubmit={submit}>
        {identity && !remembered.asking && (
          <SignPassphrase
            identity={identity}
            typing={typing}
            failure={remembered.error}
            typed={passphrase}
            type={setPassphrase}
            error={errorOf("sign-passphrase")}
            remember={remember}
            setRemember={setRemember}
          />
        )}
        {remembered.asking && <Paragraph className="quiet">{t("sign-remembered-look")}</Paragraph>}
        <div className="sign-path">
          <div className="ds-label" id="sign-path-label">
            {t("sign-path")}
          </div>
          <div id="sign-path-value" className="sign-path-value">
            {path ?? <span className="quiet">{review.file_name}</span>}
          </div>
          {errorOf("sign-path") && <p className="ds-validation-message">{errorOf("sign-path")}</p>}
          <Button
            id="sign-path"
            variant="secondary"
            aria-describedby="sign-path-label sign-path-value"
            onClick={() => void choosePath()}
          >
            {t(path ? "sign-path-again" : "sign-path-choose")}
          </Button>
        </div>
        <Paragraph data-size="sm" className="quiet">
          {t("sign-contains", { documents: review.documents, size: review.size_text })}
        </Paragraph>
        {exporting && <ProgressLine progress={progress} label={t("sign-running")} />}
        <Button id="sign-submit" type="submit" variant={identity === null ? "secondary" : "primary"} aria-disabled={exporting || undefined}>
          {t(incomplete ? "sign-submit-incomplete" : "sign-submit")}
        </Button>
      </Form>
    </Screen>
  );
}

export default function Sign({ id }: { id: number }) {
  const review = useAsk(keys.review(id), (backend) => backend.review(id));
  const identities = useAsk(keys.identities, (backend) => backend.identities());
  return (
    <Asked query={review}>
      {(review) => <Asked query={identities}>{(all) => <Content review={review} identities={all} />}</Asked>}
    </Asked>
  );
}

/** A bundle from somebody else: first the verdict in one sentence, then who, when and what. */
import { Alert, Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useBackend, useDo } from "../../backend/context";
import type { VerifyView } from "../../backend/types/VerifyView";
import { asProblem, notifyProblem } from "../../notices";
import { Fingerprint } from "../../parts/fingerprint/fingerprint";
import { Screen } from "../../parts/screen/screen";
import { useWindowDrop } from "../../parts/drops/drops";
import { Wait } from "../../parts/asked/asked";
import { grouped } from "../../orgnr";
import { useTexts } from "../../texts";
import "./verify.css";

const COLOURS = { intact: "success", "other-profile": "warning", changed: "danger", refused: "danger" } as const;

function Signer({ view }: { view: VerifyView }) {
  const t = useTexts();
  const { signer, time } = view;
  if (!signer) return null;
  // Of a file that does not hold together, the name and the key are only what somebody put into it.
  const holds = view.verdict === "intact";
  return (
    <section className="section">
      <Heading level={2} data-size="xs">
        {t(holds ? "verify-who" : "verify-claimed")}
      </Heading>
      {!holds && <Paragraph>{t("verify-claimed-lead")}</Paragraph>}
      <dl className="facts">
        <dt>{t("verify-name")}</dt>
        <dd>{signer.name}</dd>
        {signer.orgnr && (
          <>
            <dt>{t("verify-orgnr")}</dt>
            <dd>{grouped(signer.orgnr)}</dd>
          </>
        )}
        {holds && (
          <>
            <dt>{t("verify-known-label")}</dt>
            <dd>{t(view.known ? "verify-known" : "verify-unknown")}</dd>
            <dt>{t("verify-asserted-label")}</dt>
            <dd>{t(signer.asserted === "ca" ? "verify-asserted-ca" : "verify-asserted-self")}</dd>
          </>
        )}
        <dt>{t("verify-when")}</dt>
        <dd>
          {time.claimed_text ?? t("verify-when-none")}
          {!time.proven && time.claimed_text && <div className="quiet">{t("verify-when-claimed")}</div>}
        </dd>
      </dl>
      {holds && (
        <>
          <Heading level={3} data-size="2xs">
            {t("fingerprint-heading")}
          </Heading>
          {!view.known && <Paragraph>{t("verify-fingerprint")}</Paragraph>}
          <Fingerprint groups={signer.fingerprint_groups} />
        </>
      )}
    </section>
  );
}

function Result({ view }: { view: VerifyView }) {
  const t = useTexts();
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => verdict.current?.focus(), [view]);
  return (
    <>
      <Alert data-color={COLOURS[view.verdict]} ref={verdict} tabIndex={-1} className="verdict" data-testid="verdict" data-verdict={view.verdict}>
        <Heading level={2} data-size="xs">
          {view.sentence}
        </Heading>
        {view.reason_texts.length > 0 && (
          <ul>
            {view.reason_texts.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <Paragraph data-size="sm" className="verify-path">
          {view.path}
        </Paragraph>
      </Alert>
      <Signer view={view} />
      {view.files.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("verify-files", { count: view.files.length })}
          </Heading>
          <ul className="verify-files">
            {view.files.map((file) => (
              <li key={file.name}>
                <Details>
                  <Details.Summary>{file.name}</Details.Summary>
                  <Details.Content>
                    <code className="verify-sum">SHA-256: {file.sha256}</code>
                  </Details.Content>
                </Details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export default function Verify() {
  const t = useTexts();
  const backend = useBackend();
  const verify = useDo((backend, path: string) => backend.verify(path), { quiet: true });
  const check = (paths: string[]) => {
    const [path] = paths;
    if (path) verify.mutate(path);
  };
  const over = useWindowDrop(check);
  const choose = () => backend.chooseBundle().then((path) => path && check([path]), notifyProblem);
  const problem = verify.error && asProblem(verify.error);
  return (
    <Screen title={t("verify-title")} lead={t("verify-lead")}>
      <div className="drop-area" data-over={over || undefined} data-small={verify.data ? true : undefined}>
        <Button id="verify-choose" variant={verify.data ? "secondary" : "primary"} onClick={() => void choose()}>
          {t(verify.data ? "verify-another" : "verify-choose")}
        </Button>
        <span className="drop-area-words">{t("verify-drop")}</span>
      </div>
      {verify.isPending && <Wait />}
      {problem && (
        <Alert data-color="warning" className="verdict">
          <Heading level={2} data-size="xs">
            {problem.message}
          </Heading>
          {problem.advice && <Paragraph>{problem.advice}</Paragraph>}
        </Alert>
      )}
      {verify.data && !verify.isPending && <Result view={verify.data} />}
    </Screen>
  );
}

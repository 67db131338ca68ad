/** One bundle: the verdict, who signed it, and, when nothing is changed, what it says. */
import type { ReceivedView } from "../../backend/types/ReceivedView";
import { Application, Incomplete } from "./application";
import { Compare } from "./compare";
import { Files } from "./files";
import { Forget } from "./forget";
import { KeyChange } from "./key-change";
import { SaveOut } from "./save-out";
import { Signer } from "./signer";
import { WrittenIn } from "./theirs";
import { Verdict } from "./verdict";
import { useTexts } from "../../texts";

export function Received({ view }: { view: ReceivedView }) {
  const t = useTexts();
  const { check, application, since, earlier_key: earlier } = view;
  const { path, signer } = check;
  const intact = check.verdict === "intact";
  return (
    <>
      <Verdict check={check} readable={application !== null} />
      {intact && application?.incomplete && <Incomplete />}
      {earlier && <KeyChange earlier={earlier} now={signer?.fingerprint_groups ?? []} />}
      {signer && <Signer check={check} signer={signer} shown={earlier !== null} />}
      {intact && application && (
        <WrittenIn lang={application.lang}>
          <Application application={application} since={since} path={path} />
        </WrittenIn>
      )}
      {intact && !application && (
        <div className="section">
          <SaveOut id="save-whole" path={path} numbers={null} label={t("verify-save-whole")} />
        </div>
      )}
      {intact && application && <Compare path={path} />}
      {check.verdict !== "refused" && check.verdict !== "changed" && <Files files={check.files} />}
      {intact && application && <Forget orgnr={application.orgnr} />}
    </>
  );
}

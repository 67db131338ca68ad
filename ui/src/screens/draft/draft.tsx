/** The application as it will be, marked as a draft: no key and no passphrase needed. */
import { Button } from "@digdir/designsystemet-react";
import { keys, useAsk, useDo } from "../../backend/context";
import { Asked } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import "./draft.css";

export default function Draft({ id }: { id: number }) {
  const t = useTexts();
  const query = useAsk(keys.draft(id), (backend) => backend.draft(id));
  const open = useDo((backend, submission: number) => backend.openDraftPdf(submission));
  return (
    <Asked query={query}>
      {(html) => (
        <Screen
          title={t("draft-title")}
          lead={t("draft-lead")}
          above={<GoLink to={`/s/${id}`}>{t("page-back")}</GoLink>}
        >
          <div className="actions draft-tools">
            <Button variant="secondary" aria-disabled={open.isPending || undefined} onClick={() => open.mutate(id)}>
              {t("draft-pdf")}
            </Button>
          </div>
          <iframe className="draft-frame" title={t("draft-frame")} sandbox="" srcDoc={html} />
        </Screen>
      )}
    </Asked>
  );
}

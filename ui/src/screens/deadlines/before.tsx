/** For whoever was approved before they had Ringperm: the day of it, and the letter. The deadlines follow. */
import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useTexts } from "../../texts";
import { DayForm } from "./day-form";
import { useTurn } from "./turn";

/** The form is open from the start where the user came for it. */
export function Before({ orgnr, opened }: { orgnr: string; opened: boolean }) {
  const t = useTexts();
  const id = `before-${orgnr}`;
  const [open, turn] = useTurn(`${id}-date`, id, opened);
  if (!open) {
    return (
      <div className="before">
        <span id={`${id}-words`}>{t("before-ask")}</span>
        <Button id={id} variant="tertiary" data-size="sm" aria-describedby={`${id}-words`} onClick={() => turn(true)}>
          {t("before-record")}
        </Button>
      </div>
    );
  }
  return (
    <div className="board-form">
      <Paragraph>{t("before-lead")}</Paragraph>
      <DayForm
        id={id}
        label={t("after-approved-date")}
        submit={t("after-approved-save")}
        file={{ name: "letter", label: t("after-letter") }}
        record={(backend, date, letter) => backend.approvedBefore(orgnr, date, letter)}
        done={t("before-saved")}
        after={`standing-${orgnr}`}
        onCancel={() => turn(false)}
      />
    </div>
  );
}

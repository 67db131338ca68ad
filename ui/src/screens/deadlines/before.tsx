/** For whoever was approved before they had Ringperm: the day of it, and the letter. The deadlines follow. */
import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useTexts } from "../../texts";
import { DayForm } from "./day-form";
import { useTurn } from "../../turn";

interface Props {
  orgnr: string;
  /** The user came for the form. */
  opened: boolean;
  /** Something sent waits for the board, whose answer to it belongs elsewhere: it is asked for an earlier approval. */
  waiting: boolean;
}

export function Before({ orgnr, opened, waiting }: Props) {
  const t = useTexts();
  const id = `before-${orgnr}`;
  const [open, turn] = useTurn(`${id}-date`, id, opened);
  if (!open) {
    return (
      <div className="actions before">
        <span id={`${id}-words`}>{t(waiting ? "before-earlier-ask" : "before-ask")}</span>
        <Button id={id} variant="tertiary" data-size="sm" aria-describedby={`${id}-words`} onClick={() => turn(true)}>
          {t(waiting ? "before-earlier-record" : "before-record")}
        </Button>
      </div>
    );
  }
  return (
    <div className="board-form">
      <Paragraph>{t("before-lead")}</Paragraph>
      <DayForm
        id={id}
        place={`company-${orgnr}/approved-before`}
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

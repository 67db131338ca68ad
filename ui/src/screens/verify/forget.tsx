/** What is remembered of the company's bundles, so that the next can be compared, is forgotten when the user says so. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import { Said, type Words } from "../../parts/said/said";
import { forget } from "../../reception";
import { useTexts } from "../../texts";
import { useTurn } from "../../turn";

export function Forget({ orgnr }: { orgnr: string }) {
  const t = useTexts();
  const [asking, turn] = useTurn("forget-yes", "forget");
  const [said, setSaid] = useState<Words | null>(null);
  const ask = useDo((backend) => backend.forgetReceived(orgnr), {
    onDone: () => {
      forget();
      setSaid({ text: t("verify-forgotten") });
    },
  });
  return (
    <section className="section" aria-labelledby="forget-heading">
      <Heading level={2} data-size="xs" id="forget-heading">
        {t("verify-remembered")}
      </Heading>
      <Paragraph>{t("verify-remembered-lead")}</Paragraph>
      {said ? (
        <Said words={said} />
      ) : asking ? (
        <div className="forget">
          <p id="forget-ask">
            <strong>{t("verify-forget-ask")}</strong>
          </p>
          <p className="quiet">{t("verify-forget-lead")}</p>
          <div className="actions">
            <Button id="forget-yes" data-color="danger" data-size="sm" aria-describedby="forget-ask" aria-disabled={ask.isPending} onClick={() => ask.mutate(undefined)}>
              {t("verify-forget-yes")}
            </Button>
            <Button variant="tertiary" data-size="sm" onClick={() => turn(false)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      ) : (
        <Button id="forget" variant="tertiary" data-size="sm" className="verify-forget" onClick={() => turn(true)}>
          {t("verify-forget")}
        </Button>
      )}
    </section>
  );
}

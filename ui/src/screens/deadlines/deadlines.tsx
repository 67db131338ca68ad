/** All deadlines, nearest first. */
import { Paragraph } from "@digdir/designsystemet-react";
import { keys, useAsk } from "../../backend/context";
import { Asked } from "../../parts/asked/asked";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";

export default function Deadlines() {
  const t = useTexts();
  const query = useAsk(keys.deadlines, (backend) => backend.deadlines());
  return (
    <Asked query={query}>
      {({ deadlines }) => {
        const companies = new Set(deadlines.map((deadline) => deadline.company)).size > 1;
        return (
          <Screen title={t("nav-deadlines")} lead={t(deadlines.length === 0 ? "deadlines-none" : "deadlines-lead")}>
            <DeadlineList deadlines={deadlines} companies={companies} />
            {deadlines.length > 0 && (
              <Paragraph data-size="sm" className="quiet">
                {t("deadlines-send-by")}
              </Paragraph>
            )}
          </Screen>
        );
      }}
    </Asked>
  );
}

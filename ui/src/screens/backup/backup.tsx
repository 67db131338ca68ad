/** Backups: one is made, or one is put back. What would be lost is shown before anything is replaced. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { keys, useAsk } from "../../backend/context";
import { AskedPart } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import { Make } from "./make";
import { PutBack } from "./put-back";
import "./backup.css";

export default function Backup() {
  const t = useTexts();
  const last = useAsk(keys.backup, (backend) => backend.lastBackup());
  return (
    <Screen
      title={t("backup-title")}
      lead={t("backup-lead")}
      above={<GoLink to="/settings">{t("trash-back")}</GoLink>}
    >
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("backup-make")}
        </Heading>
        <AskedPart query={last}>
          {({ made_text }) => (
            <Paragraph className="quiet">{made_text ? t("backup-last", { date: made_text }) : t("backup-never")}</Paragraph>
          )}
        </AskedPart>
        <Make />
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("backup-back")}
        </Heading>
        <PutBack />
      </section>
    </Screen>
  );
}

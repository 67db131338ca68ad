/** What the user sets once: how the window looks and speaks, which keys sign, to whom the application goes, where the company register and a timestamp service are asked. What is to be deleted, is deleted here. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { GoLink } from "../../parts/links/links";
import { Recipient } from "../../parts/recipient/recipient";
import { Screen } from "../../parts/screen/screen";
import { Choices } from "../../parts/settings-menu/choices";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { toAddress, toServiceAddress } from "./address";
import { AddressForm } from "./address-form";
import { Deletion } from "./deletion";
import { Keys } from "./keys";
import { Reminders } from "./reminders";
import "./settings.css";

export default function SettingsScreen() {
  const t = useTexts();
  const { settings } = useSettings();
  return (
    <Screen title={t("settings-button")}>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("settings-view")}
        </Heading>
        <div className="settings-choices">
          <Choices id="settings" />
        </div>
      </section>
      <section className="section">
        <Heading level={2} data-size="xs" id="settings-reminders">
          {t("reminders-heading")}
        </Heading>
        <Reminders />
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("register-heading")}
        </Heading>
        <AddressForm service="register" read={toAddress} />
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("keys-heading")}
        </Heading>
        <Keys />
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("settings-recipient")}
        </Heading>
        <Recipient id="settings-recipient" to={settings.recipient} />
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("timestamp-heading")}
        </Heading>
        <AddressForm service="timestamp" read={toServiceAddress} />
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("fees-heading")}
        </Heading>
        <Paragraph>
          {t("settings-fees")} <GoLink to="/deadlines/fees">{t("settings-fees-link")}</GoLink>
        </Paragraph>
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("backup-title")}
        </Heading>
        <Paragraph>
          {t("settings-backup")} <GoLink to="/backup">{t("settings-backup-link")}</GoLink>
        </Paragraph>
      </section>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("deletion-heading")}
        </Heading>
        <Deletion />
      </section>
    </Screen>
  );
}

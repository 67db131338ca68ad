/** The menu at the end of the header: language, colours, and where things are kept. */
import { Fieldset, Paragraph, Popover, Radio } from "@digdir/designsystemet-react";
import { LANG_NAMES, LANGS, useTexts } from "../../texts";
import { useSettings } from "../../settings";
import "./settings-menu.css";

const THEMES = [null, "light", "dark"] as const;

export function SettingsMenu() {
  const t = useTexts();
  const { lang, theme, change } = useSettings();
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="tertiary" data-size="sm" className="settings-button">
        {t("settings-button")}
      </Popover.Trigger>
      <Popover placement="bottom-end" className="settings-menu" aria-label={t("settings-button")}>
        <Fieldset>
          <Fieldset.Legend>{t("settings-language")}</Fieldset.Legend>
          {LANGS.map((one) => (
            <Radio
              key={one}
              name="settings-language"
              value={one}
              label={<span lang={one}>{LANG_NAMES[one]}</span>}
              checked={one === lang}
              onChange={() => change({ lang: one })}
            />
          ))}
        </Fieldset>
        <Fieldset>
          <Fieldset.Legend>{t("settings-theme")}</Fieldset.Legend>
          {THEMES.map((one) => (
            <Radio
              key={one ?? "system"}
              name="settings-theme"
              value={one ?? "system"}
              label={t(`settings-theme-${one ?? "system"}`)}
              checked={one === theme}
              onChange={() => change({ theme: one })}
            />
          ))}
        </Fieldset>
        <Paragraph data-size="sm" className="quiet">
          {t("settings-kept")}
        </Paragraph>
      </Popover>
    </Popover.TriggerContext>
  );
}

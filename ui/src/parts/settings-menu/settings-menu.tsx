/**
 * The menu at the end of the header: language, colours and text size, wherever one is, and the way to all settings.
 * What it holds is made when it opens, since every start would wait for it.
 */
import { Popover } from "@digdir/designsystemet-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useTexts } from "../../texts";
import { Choices } from "./choices";
import "./settings-menu.css";

/** The screens that one comes to from the settings. */
const SETTINGS = /^\/(settings|history|backup|trash|tidy)$/;

export function SettingsMenu() {
  const t = useTexts();
  const [at] = useLocation();
  const [open, setOpen] = useState(false);
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="tertiary" data-size="sm" className="bar-button settings-button" data-within={SETTINGS.test(at) || undefined}>
        {t("settings-button")}
      </Popover.Trigger>
      <Popover
        placement="bottom-end"
        className="settings-menu"
        aria-label={t("settings-button")}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      >
        {open && (
          <>
            <Choices id="menu" />
            <Link to="/history" id="menu-history" className="ds-link" onClick={() => setOpen(false)}>
              {t("past-title")}
            </Link>
            <Link to="/settings" id="menu-settings" className="ds-link" onClick={() => setOpen(false)}>
              {t("settings-more")}
            </Link>
          </>
        )}
      </Popover>
    </Popover.TriggerContext>
  );
}

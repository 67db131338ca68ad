/** Where the company register is asked. Nothing is asked here; a wrong address is said when it is to be saved. */
import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import { announce } from "../../notices";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { toAddress } from "./address";

const ID = "settings-register";

export function RegisterAddress() {
  const t = useTexts();
  const { settings } = useSettings();
  const [typed, setTyped] = useState(settings.register_address ?? "");
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = useDo(
    (backend, register_address: string | null) => backend.saveSettings({ ...settings, register_address }),
    {
      onDone: () => {
        setSaved(true);
        announce(t("settings-register-saved"));
      },
    },
  );
  const submit = () => {
    const address = toAddress(typed);
    setWrong(address === undefined);
    if (address === undefined) document.getElementById(ID)?.focus();
    else save.mutate(address);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textfield
        id={ID}
        label={t("settings-register")}
        description={t("settings-register-hint")}
        type="url"
        autoComplete="off"
        spellCheck={false}
        className="narrow"
        value={typed}
        error={wrong ? t("settings-register-wrong") : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
          setSaved(false);
        }}
      />
      <div className="actions">
        <Button id={`${ID}-save`} type="submit" variant="secondary" aria-disabled={save.isPending}>
          {t("save")}
        </Button>
        {saved && <span className="quiet">{t("settings-register-saved")}</span>}
      </div>
    </form>
  );
}

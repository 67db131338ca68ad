/** To whom the application is sent by e-mail: an address that the user names, kept as a setting. */
import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import { useKept } from "../../kept";
import { announce, wordsOf } from "../../notices";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { Form } from "../form/form";

export function Recipient({ id, to }: { id: string; to: string | null }) {
  const t = useTexts();
  const { settings } = useSettings();
  const [typed, setTyped, forget] = useKept("settings/recipient", to ?? "");
  const [saved, setSaved] = useState(false);
  const save = useDo((backend, recipient: string | null) => backend.saveSettings({ ...settings, recipient }), {
    quiet: true,
    onDone: () => {
      forget();
      setSaved(true);
      announce(t("handover-recipient-saved"));
    },
  });
  return (
    <Form className="stack" onSubmit={() => save.mutate(typed.trim() || null, { onError: () => document.getElementById(id)?.focus() })}>
      <Textfield
        id={id}
        label={t("handover-recipient")}
        description={t("handover-recipient-hint")}
        type="email"
        autoComplete="off"
        spellCheck={false}
        className="narrow"
        value={typed}
        error={wordsOf(save.error)}
        onChange={(event) => {
          setTyped(event.target.value);
          setSaved(false);
          save.reset();
        }}
      />
      <div className="actions">
        <Button id={`${id}-save`} type="submit" variant="secondary" data-size="sm" aria-disabled={save.isPending}>
          {t("handover-recipient-save")}
        </Button>
        {saved && <span className="quiet">{t("handover-recipient-saved")}</span>}
      </div>
    </Form>
  );
}

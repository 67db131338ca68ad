/** The address of a service. Nothing is asked here; a wrong address is said when it is to be saved. */
import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import { useKept } from "../../kept";
import { announce } from "../../notices";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import type { Settings } from "../../backend/types/Settings";
import { Form } from "../../parts/form/form";

interface Props {
  service: "register" | "timestamp";
  /** `null` when nothing is typed, `undefined` when it is no such address. */
  read: (typed: string) => string | null | undefined;
}

export function AddressForm({ service, read }: Props) {
  const field = `${service}_address` as const;
  const id = `settings-${service}`;
  const t = useTexts();
  const { settings } = useSettings();
  const [typed, setTyped, forget] = useKept(`settings/${service}`, settings[field] ?? "");
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = useDo(
    (backend, address: string | null) => backend.saveSettings({ ...settings, [field]: address } satisfies Settings),
    {
      onDone: () => {
        forget();
        setSaved(true);
        announce(t(`settings-${service}-saved`));
      },
    },
  );
  const submit = () => {
    const address = read(typed);
    setWrong(address === undefined);
    if (address === undefined) document.getElementById(id)?.focus();
    else save.mutate(address);
  };
  return (
    <Form className="stack" onSubmit={submit}>
      <Textfield
        id={id}
        label={t(id)}
        description={t(`settings-${service}-hint`)}
        type="url"
        autoComplete="off"
        spellCheck={false}
        className="narrow"
        value={typed}
        error={wrong ? t(`settings-${service}-wrong`) : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
          setSaved(false);
        }}
      />
      <div className="actions">
        <Button id={`${id}-save`} type="submit" variant="secondary" aria-disabled={save.isPending}>
          {t("save")}
        </Button>
        {saved && <span className="quiet">{t(`settings-${service}-saved`)}</span>}
      </div>
    </Form>
  );
}

/** A field for a passphrase, which is handed on once and never kept; and whether the system is to remember it. */
import { Checkbox, Textfield } from "@digdir/designsystemet-react";
import { useTexts } from "../../texts";
import { Strength } from "./strength";

interface Props {
  id: string;
  label: string;
  description?: string;
  value: string;
  error: string | undefined;
  /** Whether it is being chosen here. */
  fresh?: boolean;
  onType: (typed: string) => void;
}

export function PassphraseField({ id, label, description, value, error, fresh = false, onType }: Props) {
  return (
    <>
      <Textfield
        id={id}
        type="password"
        label={label}
        description={description}
        autoComplete={fresh ? "new-password" : "off"}
        value={value}
        error={error}
        onChange={(event) => onType(event.target.value)}
        className="narrow"
      />
      {fresh && <Strength passphrase={value} />}
    </>
  );
}

export function RememberBox({ id, checked, tick }: { id: string; checked: boolean; tick: (yes: boolean) => void }) {
  const t = useTexts();
  return (
    <Checkbox
      id={id}
      label={t("key-remember")}
      description={t("key-remember-hint")}
      checked={checked}
      onChange={(event) => tick(event.target.checked)}
      className="narrow"
    />
  );
}

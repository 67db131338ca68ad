/** The two ways out of a small form that opens where something is changed: saved, or left as it was. */
import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTexts } from "../../texts";

interface Props {
  busy: boolean;
  onCancel: () => void;
  /** Of the button that saves. */
  id?: string;
  large?: boolean;
  /** What else can be done, between the two. */
  children?: ReactNode;
}

export function SaveOrCancel({ busy, onCancel, id, large, children }: Props) {
  const t = useTexts();
  const size = large ? {} : { "data-size": "sm" as const };
  return (
    <div className="actions">
      <Button type="submit" {...(id && { id })} {...size} aria-disabled={busy}>
        {t("save")}
      </Button>
      {children}
      <Button variant="tertiary" {...size} onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}

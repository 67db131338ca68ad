/** A button that copies a text and says so. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { announce } from "../../notices";
import { useTexts } from "../../texts";

/** `name` tells several buttons on a screen apart, for those who cannot see what stands beside them. */
export function CopyButton({ value, name }: { value: string; name?: string }) {
  const t = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    announce(t("copied"));
  };
  return (
    <Button variant="tertiary" data-size="sm" aria-label={copied ? undefined : name} onClick={() => void copy()}>
      {copied ? t("copied") : t("copy-sum")}
    </Button>
  );
}

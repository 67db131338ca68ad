/** How long a new passphrase is, and how hard to guess. What is typed is weighed on this machine and goes nowhere else. */
import { Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useBackend } from "../../backend/context";
import type { StrengthView } from "../../backend/types/StrengthView";
import { useTexts } from "../../texts";

export function Strength({ passphrase }: { passphrase: string }) {
  const t = useTexts();
  const backend = useBackend();
  const [strength, setStrength] = useState<StrengthView | null>(null);
  useEffect(() => {
    if (!passphrase) return setStrength(null);
    let current = true;
    // Weighing is a courtesy: where it fails, the length is still there.
    backend.passphraseStrength(passphrase).then((found) => current && setStrength(found), () => undefined);
    return () => {
      current = false;
    };
  }, [backend, passphrase]);
  if (!passphrase) return null;
  return (
    <div className="key-strength">
      {strength && (
        <>
          <meter min={0} max={4} value={strength.score} low={2} high={3} optimum={4} aria-label={t("key-strength")} />
          <Paragraph data-size="sm">{strength.message}.</Paragraph>
        </>
      )}
      <Paragraph data-size="sm" className="quiet">
        {t("identity-length", { count: [...passphrase].length })}
      </Paragraph>
    </div>
  );
}

/** Long codes in groups that can be read aloud, compared and copied. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import "./fingerprint.css";

/** A certificate's fingerprint: every group has its number, so that two people know where they are. */
export function Fingerprint({ groups }: { groups: readonly string[] }) {
  return (
    <ol role="list" className="fingerprint">
      {groups.map((group, index) => (
        <li key={index}>
          <span className="fingerprint-number">{index + 1}</span>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  );
}

/** A SHA-256 in groups of four, copied without the spaces. */
export function Sha256({ value }: { value: string }) {
  const t = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    announce(t("copied"));
  };
  return (
    <div className="sha256">
      <code>{value.match(/.{1,4}/g)?.join(" ")}</code>
      <Button variant="tertiary" data-size="sm" onClick={() => void copy()}>
        {copied ? t("copied") : t("copy-sum")}
      </Button>
    </div>
  );
}

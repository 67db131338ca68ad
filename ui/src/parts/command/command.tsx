/** A command as it is typed in a terminal, with a button that copies it. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import "./command.css";
import { Words } from "./command-words";

interface Props {
  lines: readonly string[];
  /** What the button is called, for there are several on a screen. */
  copy: string;
}

export function Command({ lines, copy }: Props) {
  const t = useTexts();
  const [copied, setCopied] = useState(false);
  const text = lines.join("\n");
  const press = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce(t("copied"));
  };
  return (
    <div className="command">
      <pre>
        <code>
          <Words text={text} />
        </code>
      </pre>
      <Button variant="tertiary" data-size="sm" aria-label={copied ? undefined : copy} onClick={() => void press()}>
        {copied ? t("copied") : t("copy-sum")}
      </Button>
    </div>
  );
}

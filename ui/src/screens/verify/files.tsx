/** Every file in the container with its sum, folded away: few need it. */
import { Details } from "@digdir/designsystemet-react";
import type { FileView } from "../../backend/types/FileView";
import { useTexts } from "../../texts";
import { Theirs } from "./theirs";

export function Files({ files }: { files: readonly FileView[] }) {
  const t = useTexts();
  if (files.length === 0) return null;
  return (
    <Details className="section fold">
      <Details.Summary>{t("verify-files", { count: files.length })}</Details.Summary>
      <Details.Content>
        <ul role="list" className="verify-files">
          {files.map((file) => (
            <li key={file.name}>
              <Theirs>{file.name}</Theirs>
              <code className="verify-sum">SHA-256: {file.sha256}</code>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

/** A company certificate from a file. */
import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { ProblemView } from "../../backend/types/ProblemView";
import { useTexts } from "../../texts";
import { FileField } from "../field/file-field";
import { KeyForm, type KeyFormOptions } from "./key-form";
import { PassphraseField } from "./passphrase";

export function ImportKey(options: KeyFormOptions) {
  const t = useTexts();
  const backend = useBackend();
  const [path, setPath] = useState<string | null>(null);
  const [password, setPassword] = useState("");
  /** Only asked for when the file has no password of its own. */
  const [chosen, setChosen] = useState<string | null>(null);

  const fieldOf = ({ code }: ProblemView) => {
    if (code === "passphrase-needed") setChosen((before) => before ?? "");
    if (code === "passphrase-wrong") setPassword("");
    if (code === "passphrase-needed" || code === "passphrase-short") return "key-new-passphrase";
    return code.startsWith("passphrase") ? "key-file-passphrase" : "key-file";
  };
  return (
    <KeyForm
      {...options}
      id="key-import"
      lead={t("key-import-lead")}
      submit={t("key-import-submit")}
      made="key-imported"
      missing={() => (path ? null : { field: "key-file", text: t("key-file-missing") })}
      make={(remember) => backend.identityImport(path ?? "", password, chosen, remember)}
      fieldOf={fieldOf}
    >
      {(errorOf) => (
        <>
          <div>
            <FileField id="key-file" label={t("key-file")} path={path} none={t("key-file-none")} onChoose={setPath} />
            {errorOf("key-file") && <p className="ds-validation-message">{errorOf("key-file")}</p>}
          </div>
          <PassphraseField
            id="key-file-passphrase"
            label={t("key-file-passphrase")}
            description={t("key-file-passphrase-hint")}
            value={password}
            error={errorOf("key-file-passphrase")}
            onType={setPassword}
          />
          {chosen !== null && (
            <PassphraseField
              id="key-new-passphrase"
              label={t("key-new-passphrase")}
              description={t("identity-passphrase-hint")}
              fresh
              value={chosen}
              error={errorOf("key-new-passphrase")}
              onType={setChosen}
            />
          )}
        </>
      )}
    </KeyForm>
  );
}

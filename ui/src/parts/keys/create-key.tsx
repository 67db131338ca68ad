/** A new signing key. */
import { Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useTexts } from "../../texts";
import { KeyForm, type KeyFormOptions } from "./key-form";
import { useOwner } from "./owner";
import { PassphraseField } from "./passphrase";

interface Props extends KeyFormOptions {
  /** The applicant's organisation number, written into a new key; empty when it is not known. */
  company: string;
}

export function CreateKey({ company, ...options }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [{ name, orgnr }, setOwner, forget] = useOwner(company);
  const { done, cancel } = options;
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  return (
    <KeyForm
      done={(name) => {
        forget();
        done(name);
      }}
      cancel={
        cancel &&
        (() => {
          forget();
          cancel();
        })
      }
      id="key-new"
      lead={t("identity-lead")}
      submit={t("identity-create")}
      made="identity-made"
      missing={() => (passphrase === again ? null : { field: "identity-again", text: t("identity-again-differs") })}
      make={(remember) => backend.identityCreate(name.trim(), orgnr.trim() || null, passphrase, remember)}
      fieldOf={({ code }) =>
        code.startsWith("passphrase") ? "identity-passphrase" : code.startsWith("orgnr") ? "identity-orgnr" : "identity-name"
      }
    >
      {(errorOf) => (
        <>
          <Textfield
            id="identity-name"
            label={t("identity-name")}
            description={t("identity-name-hint")}
            autoComplete="name"
            value={name}
            error={errorOf("identity-name")}
            onChange={(event) => setOwner((before) => ({ ...before, name: event.target.value }))}
            className="narrow"
          />
          <Textfield
            id="identity-orgnr"
            label={t("identity-orgnr")}
            inputMode="numeric"
            value={orgnr}
            error={errorOf("identity-orgnr")}
            onChange={(event) => setOwner((before) => ({ ...before, orgnr: event.target.value }))}
            className="identity-orgnr"
          />
          <PassphraseField
            id="identity-passphrase"
            label={t("identity-passphrase")}
            description={t("identity-passphrase-hint")}
            fresh
            value={passphrase}
            error={errorOf("identity-passphrase")}
            onType={setPassphrase}
          />
          <Textfield
            id="identity-again"
            type="password"
            label={t("identity-again")}
            autoComplete="new-password"
            value={again}
            error={errorOf("identity-again")}
            onChange={(event) => setAgain(event.target.value)}
            className="narrow"
          />
        </>
      )}
    </KeyForm>
  );
}

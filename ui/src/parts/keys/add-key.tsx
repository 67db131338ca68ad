/** One key more: a new one, or the company's certificate from a file. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTexts } from "../../texts";
import { CreateKey } from "./create-key";
import { ImportKey } from "./import-key";

interface Props {
  /** The applicant's organisation number, written into a new key; empty when it is not known. */
  company: string;
  /** Whether nothing can go on without a key: then the form stands open. */
  needed: boolean;
  /** How the buttons look. */
  variant: "secondary" | "tertiary";
  /** A key is there; `said` names what was told about it. */
  done: (name: string, said: string) => void;
}

export function AddKey({ company, needed, variant, done }: Props) {
  const t = useTexts();
  const [adding, setAdding] = useState<"new" | "file" | null>(null);
  const close = () => setAdding(null);
  const made = (said: string) => (name: string) => {
    close();
    done(name, said);
  };
  const button = (id: string, what: "new" | "file", label: string) => (
    <Button id={id} variant={variant} {...(variant === "secondary" && { "data-size": "sm" })} onClick={() => setAdding(what)}>
      {t(label)}
    </Button>
  );
  if (adding === "file") return <ImportKey cancel={close} done={made("key-imported")} />;
  const form = (adding === "new" || needed) && (
    <CreateKey company={company} cancel={needed ? null : close} done={made("identity-made")} />
  );
  return (
    <>
      {form}
      {adding === null && (
        <div className="actions">
          {!needed && button("key-new", "new", "identity-new")}
          {button("key-import", "file", "key-import")}
        </div>
      )}
    </>
  );
}

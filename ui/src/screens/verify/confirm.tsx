/** The sender is confirmed by the fingerprint that was read out, compared by the backend: from then on the key is known. */
import { Button, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { announce, asProblem, wordsOf } from "../../notices";
import { Form } from "../../parts/form/form";
import { amend } from "../../reception";
import { useTexts } from "../../texts";
import { focusOn } from "../../turn";

const FIELD = "confirm-fingerprint";

/** A fingerprint is read out in groups of four. */
const GROUPS = 16;
const groupsIn = (heard: string): number => Math.floor(heard.replace(/[^0-9a-f]/gi, "").length / 4);

/** `after` has the focus when it is done. */
export function Confirm({ path, after }: { path: string; after: string }) {
  const t = useTexts();
  const backend = useBackend();
  const [heard, setHeard] = useState("");
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const fail = (text: string | undefined) => {
    setError(text);
    focusOn(FIELD);
  };
  const submit = async () => {
    if (busy) return;
    if (!heard.trim()) return fail(t("verify-confirm-missing"));
    setBusy(true);
    try {
      const view = await backend.confirmSigner(path, heard);
      focusOn(after);
      amend(path, () => view);
      announce(t("verify-confirmed"));
    } catch (problem) {
      setBusy(false);
      // The fingerprint of the bundle stands beside the field: it need not be said again.
      const heardGroups = groupsIn(heard);
      const said = heardGroups < GROUPS ? t("verify-confirm-short", { count: String(heardGroups) }) : t("verify-confirm-differs");
      fail(asProblem(problem).code === "fingerprint-differs" ? said : wordsOf(problem));
    }
  };
  return (
    <Form className="verify-confirm" aria-labelledby="confirm-heading" onSubmit={submit}>
      <Heading level={3} data-size="2xs" id="confirm-heading">
        {t("verify-confirm")}
      </Heading>
      <Paragraph>{t("verify-confirm-lead")}</Paragraph>
      <Textfield
        id={FIELD}
        multiline
        rows={3}
        label={t("verify-confirm-field")}
        autoComplete="off"
        spellCheck={false}
        value={heard}
        error={error}
        onChange={(event) => {
          setHeard(event.target.value);
          setError(undefined);
        }}
      />
      <Button id="confirm-submit" type="submit" variant="secondary" aria-disabled={busy || undefined}>
        {t("verify-confirm-submit")}
      </Button>
    </Form>
  );
}

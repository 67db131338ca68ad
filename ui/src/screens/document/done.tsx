/** Said once after masking: what this document is now, where the original went, and the way back. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useLocation } from "wouter";
import { useDo } from "../../backend/context";
import { announce } from "../../notices";
import { useObservable } from "../../observable";
import { GoLink } from "../../parts/links/links";
import { useTexts } from "../../texts";
import { addressOf, type From } from "./address";
import { masked, type Masked } from "./masked";

function Undo({ made, from }: { made: Masked; from: From }) {
  const t = useTexts();
  const [, go] = useLocation();
  const undo = useDo(
    (backend, { copy, original }: Masked) => backend.takeMaskingBack(copy, original),
    {
      onDone: () => {
        masked.set(null);
        announce(t("masking-undone"));
        go(addressOf(made.original, from), { replace: true });
      },
    },
  );
  return (
    <Button id="masking-undo" variant="secondary" data-size="sm" aria-disabled={undo.isPending} onClick={() => undo.mutate(made)}>
      {t("undo")}
    </Button>
  );
}

export function Done({ document, from }: { document: number; from: From }) {
  const t = useTexts();
  const made = useObservable(masked);
  if (made?.copy !== document) return null;
  return (
    <Alert data-color="success" className="masking-done">
      <Heading level={2} data-size="2xs">
        {t("masking-done")}
      </Heading>
      <Paragraph>{t(made.kept ? "masking-done-kept" : "masking-done-trashed")}</Paragraph>
      <div className="actions">
        {made.kept ? (
          <GoLink to={`/document/${made.original}`}>{t("masking-to-original")}</GoLink>
        ) : (
          <Undo made={made} from={from} />
        )}
      </div>
    </Alert>
  );
}

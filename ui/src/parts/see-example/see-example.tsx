/** The way to the example company, which opens in a window of its own. */
import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useDo } from "../../backend/context";
import { useExample } from "../../example";
import { useTexts } from "../../texts";

/** Nothing in the window of the example itself. */
export function SeeExample() {
  const t = useTexts();
  const example = useExample();
  const open = useDo((backend) => backend.openExample());
  if (example) return null;
  return (
    <>
      <Paragraph>
        {t("example-ask")} {t("example-lead")}
      </Paragraph>
      <Button id="open-example" variant="secondary" data-size="sm" disabled={open.isPending} onClick={() => open.mutate()}>
        {t("example-open")}
      </Button>
    </>
  );
}

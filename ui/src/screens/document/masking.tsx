/** What is to be blacked out in a document, and the making of the masked copy. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTexts } from "../../texts";
import type { From } from "./address";
import { FindList } from "./find-list";
import { MaskForm } from "./mask-form";
import { toMask, words } from "./marks";
import { HINT } from "./page-marks";
import { MASKING, type Marking } from "./use-marking";
import { WordForm } from "./word-form";

interface Props {
  document: number;
  from: From;
  /** The page that is seen. */
  at: number;
  marking: Marking;
}

export function Masking({ document, from, at, marking }: Props) {
  const t = useTexts();
  const { marks, acts } = marking;
  const numbers = marks.found.filter((one) => one.word === null).length;
  const page = String(at);
  return (
    <section className="masking" aria-labelledby={MASKING}>
      <Heading level={2} data-size="xs" id={MASKING} tabIndex={-1}>
        {t("masking-heading")}
      </Heading>
      <Paragraph>{t("masking-lead")}</Paragraph>
      <Paragraph>{t("masking-found", { count: numbers })}</Paragraph>
      <FindList marks={marks} acts={acts} />
      <WordForm document={document} words={words(marks)} onFound={acts.word} onRemove={acts.removeWord} />
      <div className="masking-draw">
        <Paragraph>{t("masking-draw")}</Paragraph>
        <div className="actions">
          <Button id="masking-add" variant="secondary" data-size="sm" onClick={() => acts.add(at)}>
            {t("masking-add", { page })}
          </Button>
          <Button id="masking-whole" variant="secondary" data-size="sm" onClick={() => acts.whole(at)}>
            {t("masking-whole", { page })}
          </Button>
        </div>
        <Paragraph data-size="sm" className="quiet" id={HINT}>
          {t("masking-keys")}
        </Paragraph>
      </div>
      <MaskForm document={document} from={from} marks={toMask(marks)} />
    </section>
  );
}

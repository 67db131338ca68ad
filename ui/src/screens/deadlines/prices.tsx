/** What each thing costs, where that is from, and a way to put in what applies now. */
import { Button, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState, type ReactNode } from "react";
import { useDo } from "../../backend/context";
import type { FeesView } from "../../backend/types/FeesView";
import type { FeeView } from "../../backend/types/FeeView";
import { useKept } from "../../kept";
import { announce } from "../../notices";
import { Form } from "../../parts/form/form";
import { SaveOrCancel } from "../../parts/save-or-cancel/save-or-cancel";
import { useTexts } from "../../texts";
import { fromKroner, toKroner } from "./amount";
import { focusOn, useTurn } from "../../turn";

interface EditProps {
  orgnr: string;
  row: FeeView;
  /** The ids on the screen begin with it. */
  id: string;
  close: () => void;
}

function Edit({ orgnr, row, id, close }: EditProps) {
  const t = useTexts();
  const [typed, setTyped, forget] = useKept(`company-${orgnr}/fee-${row.fee}`, {
    member: fromKroner(row.member),
    other: fromKroner(row.other),
  });
  const [tried, setTried] = useState(false);
  const over = () => {
    forget();
    close();
  };
  const save = useDo(
    (backend, amounts: { member: number | null; other: number | null }) =>
      backend.feeSet(orgnr, row.fee, amounts.member, amounts.other),
    {
      onDone: () => {
        over();
        announce(t("fees-saved"));
      },
    },
  );
  const amounts = { member: toKroner(typed.member), other: toKroner(typed.other) };
  const submit = () => {
    setTried(true);
    if (amounts.member === undefined) focusOn(`${id}-member`);
    else if (amounts.other === undefined) focusOn(`${id}-other`);
    else save.mutate({ member: amounts.member, other: amounts.other });
  };
  const field = (which: "member" | "other") => (
    <Textfield
      id={`${id}-${which}`}
      label={t(`fees-edit-${which}`)}
      description={`${t("fees-edit-hint")} ${t("fees-edit-empty")}`}
      value={typed[which]}
      inputMode="numeric"
      suffix="kr"
      autoComplete="off"
      className="price-field"
      error={tried && amounts[which] === undefined ? t("fees-edit-wrong") : undefined}
      onChange={(event) => setTyped((before) => ({ ...before, [which]: event.target.value }))}
    />
  );
  return (
    <Form className="stack" onSubmit={submit}>
      {field("member")}
      {field("other")}
      <SaveOrCancel busy={save.isPending} onCancel={over} />
    </Form>
  );
}

function Price({ orgnr, row }: { orgnr: string; row: FeeView }) {
  const t = useTexts();
  const id = `fee-${orgnr}-${row.fee}`;
  const [editing, turn] = useTurn(`${id}-member`, `${id}-edit`);
  return (
    <li className="price">
      <div id={id}>
        <strong>{row.title}</strong>
        <div>
          {row.text}
          {row.edited && <span className="quiet"> {t("fees-edited")}.</span>}
        </div>
      </div>
      {editing ? (
        <Edit orgnr={orgnr} row={row} id={id} close={() => turn(false)} />
      ) : (
        <div className="actions">
          <Button id={`${id}-edit`} variant="tertiary" data-size="sm" aria-describedby={id} onClick={() => turn(true)}>
            {t("fees-edit")}
          </Button>
        </div>
      )}
    </li>
  );
}

interface Props {
  orgnr: string;
  fees: FeesView;
  level: 3 | 4;
  /** Says for whom the amounts are. */
  lead: ReactNode;
}

export function Prices({ orgnr, fees, level, lead }: Props) {
  const t = useTexts();
  return (
    <>
      <Heading level={level} data-size="2xs" className="fees-sub">
        {t("fees-prices")}
      </Heading>
      {lead}
      <ul role="list" className="prices">
        {fees.rows.map((row) => (
          <Price key={row.fee} orgnr={orgnr} row={row} />
        ))}
      </ul>
      <Paragraph data-size="sm" className="quiet">
        {fees.source_text} <span className="source-address">{fees.source_address}</span>
      </Paragraph>
    </>
  );
}

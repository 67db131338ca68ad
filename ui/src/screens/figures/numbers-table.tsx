/** A table of figures: a column for what the row is, one for each number, one for what follows from them. */
import { Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { Scroller } from "./scroller";

interface Props {
  id?: string;
  caption: string;
  /** The heading above says it already. */
  hideCaption?: boolean;
  heads: string[];
  /** How many columns after the first hold numbers. */
  numbers: number;
  children: ReactNode;
}

export function NumbersTable({ id, caption, hideCaption, heads, numbers, children }: Props) {
  return (
    <Scroller label={caption} {...(id && { id })}>
      <Table data-size="sm" className="calls-table">
        <caption className={hideCaption ? "ds-sr-only" : undefined}>{caption}</caption>
        <Table.Head>
          <Table.Row>
            {heads.map((head, index) => (
              <Table.HeaderCell key={head} scope="col" className={index === 0 ? "calls-month" : index <= numbers ? "calls-number-head" : undefined}>
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>{children}</Table.Body>
      </Table>
    </Scroller>
  );
}

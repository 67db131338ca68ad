/** A path: where a line must part it, it parts between folders, or where words are joined, and inside a word only when nothing else will do. */
import { Fragment } from "react";

const pieces = (path: string): readonly string[] => path.match(/[^\\/_]*[\\/_]+|[^\\/_]+/g) ?? [];

export function Path({ path }: { path: string }) {
  return pieces(path).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

/** Files of the latest batch that were not taken in, and those that were there already: said as loudly as the rest. */
import { Alert, Button, Heading } from "@digdir/designsystemet-react";
import { forgetLeftOut, leftOut } from "../../intake";
import { useObservable } from "../../observable";
import { useTexts } from "../../texts";

export function LeftOut({ target }: { target: string }) {
  const t = useTexts();
  const files = useObservable(leftOut)[target] ?? [];
  if (files.length === 0) return null;
  const failed = files.filter((file) => file.problem);
  return (
    <Alert data-color={failed.length > 0 ? "warning" : "info"} className="left-out">
      <Heading level={2} data-size="2xs">
        {t(failed.length > 0 ? "left-out-heading" : "left-out-same-heading", { count: failed.length || files.length })}
      </Heading>
      <ul>
        {files.map((file, index) => (
          <li key={index}>
            <strong>{file.name}</strong>:{" "}
            {file.problem ? `${file.problem.message} ${file.problem.advice}` : t("same-as", { title: file.same_as ?? "" })}
          </li>
        ))}
      </ul>
      <Button variant="secondary" data-size="sm" onClick={() => forgetLeftOut(target)}>
        {t("left-out-close")}
      </Button>
    </Alert>
  );
}

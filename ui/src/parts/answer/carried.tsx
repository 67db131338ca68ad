/** An answer from an earlier submission: from when, and whether it still holds. Nothing is asked twice; it is confirmed, or changed as always. */
import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useDo } from "../../backend/context";
import type { PageView } from "../../backend/types/PageView";
import type { RequirementView } from "../../backend/types/RequirementView";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import "./carried.css";

const toConfirm = (page: PageView): string[] => page.requirements.filter((one) => one.status === "to-confirm").map((one) => one.id);

const lineId = (requirement: string): string => `carried-${requirement}`;

/** Confirms those of `wanted` that are still to be confirmed: what has been changed meanwhile is the user's own. */
function useConfirm(page: PageView) {
  const t = useTexts();
  return useDo(
    async (backend, wanted: readonly string[]) => {
      const { id } = page.submission;
      const open = toConfirm(await backend.page(id, page.id)).filter((one) => wanted.includes(one));
      if (open.length > 0) await backend.confirm(id, open);
      return open.length;
    },
    { onDone: (count) => count > 0 && announce(t("carried-done", { count })) },
  );
}

/** The button that was pressed is gone once the answer is confirmed: the focus goes to the line that says so. */
function useFocusAfter(gone: boolean, id: string | undefined) {
  const pressed = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!gone || !pressed.current) return;
    document.getElementById(lineId(pressed.current))?.focus();
    pressed.current = undefined;
  }, [gone]);
  return () => {
    pressed.current = id;
  };
}

export function Carried({ page, requirement, closed }: { page: PageView; requirement: RequirementView; closed: boolean }) {
  const t = useTexts();
  const confirm = useConfirm(page);
  const { id, answer, status } = requirement;
  const open = status === "to-confirm" && !closed;
  const press = useFocusAfter(!open, id);
  if (answer.carried === null) return null;
  return (
    <div className="carried" data-open={open || undefined}>
      <span id={lineId(id)} tabIndex={-1} className="carried-from">
        {answer.confirmed ? t("carried-confirmed", { from: answer.carried }) : answer.carried}
      </span>
      {open && (
        <>
          <Button
            id={`confirm-${id}`}
            data-size="sm"
            variant="secondary"
            aria-describedby={`r-${id} ${lineId(id)}`}
            disabled={confirm.isPending}
            onClick={() => {
              press();
              confirm.mutate([id]);
            }}
          >
            {t("carried-confirm")}
          </Button>
          <span className="quiet">{t("carried-or-change")}</span>
        </>
      )}
    </div>
  );
}

/** All of a page in one press, where there are several. */
export function ConfirmPage({ page, closed }: { page: PageView; closed: boolean }) {
  const t = useTexts();
  const confirm = useConfirm(page);
  const open = toConfirm(page);
  const shown = open.length > 1 && !closed;
  const press = useFocusAfter(!shown, open[0]);
  if (!shown) return null;
  return (
    <div className="carried-page">
      <Paragraph>{t("carried-several", { count: String(open.length) })}</Paragraph>
      <Button
        id="confirm-page"
        variant="secondary"
        disabled={confirm.isPending}
        onClick={() => {
          press();
          confirm.mutate(open);
        }}
      >
        {t("carried-confirm-page")}
      </Button>
    </div>
  );
}

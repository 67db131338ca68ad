/**
 * What a start of the program brings to the window that is open: bundles to read, the page of a notification. Shown at once,
 * unless that would lose what is typed.
 */
import { useEffect } from "react";
import { useLocation } from "wouter";
import { useBackend } from "./backend/context";
import { notify, notifyProblem } from "./notices";
import { open } from "./reception";
import { useTexts } from "./texts";
import { isUnsaved } from "./unsaved";

export function useOpened(): void {
  const backend = useBackend();
  const t = useTexts();
  const [, go] = useLocation();
  useEffect(() => {
    const take = (paths: string[]) => {
      if (paths.length === 0) return;
      const show = () => {
        go("/verify");
        void open(backend, paths, t);
      };
      if (!isUnsaved()) return show();
      notify({
        key: "opened",
        message: t("opened-waits", { count: paths.length }),
        advice: t("opened-waits-advice"),
        actions: [{ label: t("opened-show"), run: show }],
      });
    };
    const lead = (page: string) => {
      const show = () => go(`/${page.replace(/^\/+/, "")}`);
      if (!isUnsaved()) return show();
      notify({ key: "led", message: t("led-waits"), advice: t("led-waits-advice"), actions: [{ label: t("opened-show"), run: show }] });
    };
    const unlisten = [backend.onOpened(take), backend.onLed(lead)];
    void backend.openedWith().then(take, notifyProblem);
    return () => unlisten.forEach((stop) => stop());
  }, [backend, t, go]);
}

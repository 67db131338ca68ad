/** The window's page: what surrounds the screens, and which address shows which screen. */
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Backend } from "./backend/interface";
import { BackendContext, queryClient, settleBy, useBackend } from "./backend/context";
import { notify } from "./notices";
import { useOpened } from "./opened";
import { DropProvider } from "./parts/drops/drops";
import { Shell } from "./parts/shell/shell";
import { later } from "./later";
import { flushAll } from "./savers";
import { SettingsProvider } from "./settings";
import Start from "./screens/start/start";
import { useTexts } from "./texts";

const Guide = later(() => import("./screens/guide/guide"));
const Help = later(() => import("./screens/help/help"));
const History = later(() => import("./screens/history/history"));
const Inbox = later(() => import("./screens/inbox/inbox"));
const Backup = later(() => import("./screens/backup/backup"));
const Begin = later(() => import("./screens/begin/begin"));
const List = later(() => import("./screens/list/list"));
const Page = later(() => import("./screens/page/page"));
const Draft = later(() => import("./screens/draft/draft"));
const Review = later(() => import("./screens/review/review"));
const Sign = later(() => import("./screens/sign/sign"));
const Receipt = later(() => import("./screens/receipt/receipt"));
const Form = later(() => import("./screens/form/form"));
const Client = later(() => import("./screens/client/client"));
const Deadlines = later(() => import("./screens/deadlines/deadlines"));
const Figures = later(() => import("./screens/figures/figures"));
const Document = later(() => import("./screens/document/document"));
const Settings = later(() => import("./screens/settings/settings"));
const Trash = later(() => import("./screens/trash/trash"));
const Tidy = later(() => import("./screens/tidy/tidy"));
const Verify = later(() => import("./screens/verify/verify"));

settleBy(flushAll);

/** How long closing waits for a save that hangs. */
const CLOSE_PATIENCE = 3000;

function useWindowEvents() {
  const backend = useBackend();
  const t = useTexts();
  useEffect(() => backend.onStoreChanged(() => void queryClient.invalidateQueries()), [backend]);
  useEffect(() => {
    let warned = false;
    return backend.onClose(async () => {
      const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), CLOSE_PATIENCE));
      if (warned || (await Promise.race([flushAll(), patience]))) return true;
      warned = true;
      notify({ key: "close", message: t("close-unsaved"), advice: t("close-unsaved-advice") });
      return false;
    });
  }, [backend, t]);
  useEffect(() => {
    const save = () => void flushAll();
    window.addEventListener("pagehide", save);
    window.addEventListener("blur", save);
    return () => {
      window.removeEventListener("pagehide", save);
      window.removeEventListener("blur", save);
    };
  }, []);
}

function Screens() {
  useWindowEvents();
  useOpened();
  const [at] = useLocation();
  return (
    <Shell>
      <Switch key={at}>
        <Route path="/inbox" component={Inbox} />
        <Route path="/begin">{() => <Begin />}</Route>
        <Route path="/begin/approved">{() => <Begin approved />}</Route>
        <Route path="/begin/:orgnr">{({ orgnr }) => <Begin orgnr={orgnr} />}</Route>
        <Route path="/deadlines">{() => <Deadlines />}</Route>
        <Route path="/deadlines/fee/:id">{({ id }) => <Deadlines pay={Number(id)} />}</Route>
        <Route path="/deadlines/at/:deadline">{({ deadline }) => <Deadlines deadline={deadline} />}</Route>
        <Route path="/deadlines/fees">{() => <Deadlines prices />}</Route>
        <Route path="/deadlines/approved/:orgnr">{({ orgnr }) => <Deadlines before={orgnr} />}</Route>
        <Route path="/figures/:orgnr">{({ orgnr }) => <Figures orgnr={orgnr} />}</Route>
        <Route path="/document/:id">{({ id }) => <Document id={Number(id)} from={null} />}</Route>
        <Route path="/document/:id/review">{({ id }) => <Document id={Number(id)} from="review" />}</Route>
        <Route path="/document/:id/p/:page">{({ id, page }) => <Document id={Number(id)} from={`p/${page}`} />}</Route>
        <Route path="/settings" component={Settings} />
        <Route path="/history" component={History} />
        <Route path="/backup" component={Backup} />
        <Route path="/trash" component={Trash} />
        <Route path="/tidy" component={Tidy} />
        <Route path="/verify" component={Verify} />
        <Route path="/hjelp">{() => <Help />}</Route>
        <Route path="/hjelp/veiledning">{() => <Guide />}</Route>
        <Route path="/hjelp/veiledning/:section">{({ section }) => <Guide section={section} />}</Route>
        <Route path="/hjelp/:section">{({ section }) => <Help section={section} />}</Route>
        <Route path="/s/:id/draft">{({ id }) => <Draft id={Number(id)} />}</Route>
        <Route path="/s/:id/review">{({ id }) => <Review id={Number(id)} />}</Route>
        <Route path="/s/:id/review/at/:requirement">
          {({ id, requirement }) => <Review id={Number(id)} requirement={requirement} />}
        </Route>
        <Route path="/s/:id/sign">{({ id }) => <Sign id={Number(id)} />}</Route>
        <Route path="/s/:id/receipt">{({ id }) => <Receipt id={Number(id)} />}</Route>
        <Route path="/s/:id/form">{({ id }) => <Form id={Number(id)} />}</Route>
        <Route path="/client/:orgnr">{({ orgnr }) => <Client orgnr={orgnr} />}</Route>
        <Route path="/s/:id/p/:page">{({ id, page }) => <Page id={Number(id)} page={page} />}</Route>
        <Route path="/s/:id/p/:page/at/:requirement">
          {({ id, page, requirement }) => <Page id={Number(id)} page={page} requirement={requirement} />}
        </Route>
        <Route path="/s/:id/p/:page/at/:requirement/:field">
          {({ id, page, requirement, field }) => (
            <Page id={Number(id)} page={page} requirement={requirement} field={field} fromReview />
          )}
        </Route>
        <Route path="/s/:id/p/:page/change/:requirement">
          {({ id, page, requirement }) => <Page id={Number(id)} page={page} requirement={requirement} fromReview />}
        </Route>
        <Route path="/s/:id">{({ id }) => <List id={Number(id)} />}</Route>
        <Route component={Start} />
      </Switch>
    </Shell>
  );
}

function Providers({ children }: { children: ReactNode }) {
  return (
    <SettingsProvider>
      <DropProvider>{children}</DropProvider>
    </SettingsProvider>
  );
}

export function App({ backend }: { backend: Backend }) {
  return (
    <BackendContext.Provider value={backend}>
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashLocation}>
          <Providers>
            <Screens />
          </Providers>
        </Router>
      </QueryClientProvider>
    </BackendContext.Provider>
  );
}

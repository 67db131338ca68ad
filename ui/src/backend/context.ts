/** The backend, the questions asked of it, and what is asked anew after a change. */
import { keepPreviousData, QueryCache, QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useState } from "react";
import { asProblem, notifyProblem } from "../notices";
import { takeAhead } from "./ahead";
import type { Backend } from "./interface";

/** Saves what is being written before anything else is asked or done; set by the app. */
let settle: () => Promise<unknown> = () => Promise.resolve();

export const settleBy = (how: () => Promise<unknown>): void => {
  settle = how;
};

/** Resolves when all that was typed is saved, or has failed and said so. */
export const settled = (): Promise<unknown> => settle();

export const BackendContext = createContext<Backend | null>(null);

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (!backend) throw new Error("no backend around this component");
  return backend;
}

/**
 * What stands on the screen stays there when it cannot be asked anew, with what was typed. Where a newer version took the data over it never
 * can be again, which is said.
 */
const onError = (error: unknown, query: { state: { data: unknown } }): void => {
  if (query.state.data !== undefined && asProblem(error).code === "store-upgraded") notifyProblem(error);
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  defaultOptions: {
    // Everything is local: nothing is retried, nothing goes stale by time, the network plays no part.
    // An answer on a screen that is gone is dropped, so that none comes back stale.
    queries: { retry: false, staleTime: 0, gcTime: 0, networkMode: "always", refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Every question by its name, so that what belongs together is asked anew together. */
export const keys = {
  settings: ["settings"],
  start: ["start"],
  waiting: ["waiting"],
  search: ["search"],
  inbox: ["inbox"],
  deadlines: ["deadlines"],
  standing: ["standing"],
  identities: ["identities"],
  trash: ["trash"],
  backup: ["backup"],
  tidy: ["tidy"],
  reminders: ["reminders"],
  history: ["history"],
  company: (orgnr: string) => ["company", orgnr],
  figures: (orgnr: string) => ["figures", orgnr],
  list: (submission: number) => ["submission", submission, "list"],
  page: (submission: number, page: string) => ["submission", submission, "page", page],
  register: (submission: number) => ["submission", submission, "register"],
  draft: (submission: number) => ["submission", submission, "draft"],
  review: (submission: number) => ["submission", submission, "review"],
  document: (document: number) => ["document", document],
  documentPages: (document: number) => ["document", document, "pages"],
  documentFinds: (document: number) => ["document", document, "finds"],
  handover: (submission: number) => ["submission", submission, "handover"],
  client: (orgnr: string, lang: string) => ["client", orgnr, lang],
  receipt: (submission: number) => ["submission", submission, "receipt"],
} as const;

export function useAsk<T>(key: readonly unknown[], ask: (backend: Backend) => Promise<T>, enabled = true) {
  const backend = useBackend();
  const [ahead] = useState(() => takeAhead<T>(key));
  return useQuery({
    queryKey: key,
    queryFn: () => settle().then(() => ask(backend)),
    enabled,
    // An answer fetched ahead is new: it is asked anew when something changes, as every other.
    ...(ahead !== undefined && { initialData: ahead, staleTime: Infinity }),
  });
}

/** The same for a list that is asked for by parts: what was shown stays until the next is there. */
export function useAskOn<T>(key: readonly unknown[], ask: (backend: Backend) => Promise<T>) {
  const backend = useBackend();
  return useQuery({ queryKey: key, queryFn: () => settle().then(() => ask(backend)), placeholderData: keepPreviousData });
}

/**
 * Something that changes the store. A failure becomes a lasting notice, unless the caller shows it itself; after a success everything on the
 * screen is asked anew.
 */
export function useDo<Args, Result>(
  act: (backend: Backend, args: Args) => Promise<Result>,
  options: { quiet?: boolean; onDone?: (result: Result, args: Args) => void } = {},
) {
  const backend = useBackend();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (args: Args) => settle().then(() => act(backend, args)),
    onSuccess: async (result, args) => {
      await client.invalidateQueries();
      options.onDone?.(result, args);
    },
    onError: (error) => {
      if (!options.quiet) notifyProblem(error);
    },
  });
}

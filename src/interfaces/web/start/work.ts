import { type AddProgress, ApiProblem, type ArticleInput, addArticles, readArticle } from "../api.ts";
import { unsaved } from "../reader/unsaved.ts";
import { navigate } from "../router.ts";
import { type Signal, useEffect, useMemo, useSignal } from "../ui.ts";

/** What the page is busy with; one thing at a time. */
export type WorkState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "adding"; readonly last: AddProgress | null }
  | { readonly kind: "added"; readonly last: AddProgress | null; readonly problems: readonly string[] }
  | { readonly kind: "failed"; readonly problem: ApiProblem };

export interface Work {
  readonly state: Signal<WorkState>;
  /** Reads one article and shows it. */
  read(input: ArticleInput): void;
  /** Adds articles to the ledger. */
  add(inputs: readonly ArticleInput[]): void;
  stop(): void;
}

export function useWork(): Work {
  const state = useSignal<WorkState>({ kind: "idle" });
  const work = useMemo(() => workOn(state), [state]);
  useEffect(() => () => work.stop(), [work]);
  return work;
}

function workOn(state: Signal<WorkState>): Work {
  let abort = new AbortController();
  const begin = async (first: WorkState, task: (signal: AbortSignal) => Promise<void>) => {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    state.value = first;
    await task(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      if (!(error instanceof ApiProblem)) throw error;
      state.value = { kind: "failed", problem: error };
    });
  };
  return {
    state,
    read: (input) =>
      void begin({ kind: "reading" }, async (signal) => {
        unsaved.value = await readArticle(input, signal);
        navigate("/read");
      }),
    add: (inputs) =>
      void begin({ kind: "adding", last: null }, async (signal) => {
        const problems: string[] = [];
        let last: AddProgress | null = null;
        const note = (line: AddProgress) => {
          if (line.problem !== null) problems.push(`${line.name}: ${line.problem}`);
          last = line;
          state.value = { kind: "adding", last };
        };
        await addArticles(inputs, note, signal);
        state.value = { kind: "added", last, problems };
      }),
    stop: () => {
      abort.abort();
      state.value = { kind: "idle" };
    },
  };
}

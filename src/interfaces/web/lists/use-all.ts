import { ApiProblem, type Lists, list } from "../api.ts";
import { type ReadonlySignal, useEffect, useSignal } from "../ui.ts";

/** Items that a table has at most: what is older is found by days. */
const MOST = 3_000;
/** Pages that are asked for at most: of claims one holds those of so many documents. */
const MOST_PAGES = 10;

/** All items of a list, as far as they have come. */
export interface All<Item> {
  readonly items: readonly Item[];
  /** `cut`: there are more, and they are not asked for. */
  readonly state: "loading" | "all" | "cut";
  readonly problem: ApiProblem | null;
}

/** Fetches a list page by page; what is there can be shown while the rest comes. */
export function useAll<Name extends keyof Lists>(
  name: Name,
  query: Readonly<Record<string, string | null>>,
): ReadonlySignal<All<Lists[Name]>> {
  const all = useSignal<All<Lists[Name]>>({ items: [], state: "loading", problem: null });
  useEffect(() => {
    const abort = new AbortController();
    const fetchAll = async () => {
      let items: readonly Lists[Name][] = [];
      let cursor: string | null = null;
      for (let page = 0; page === 0 || cursor !== null; page++) {
        if (page >= MOST_PAGES || items.length >= MOST) return { items, state: "cut" as const };
        const found: { items: readonly Lists[Name][]; next: string | null } = await list(
          name,
          { ...query, cursor },
          abort.signal,
        );
        items = [...items, ...found.items];
        cursor = found.next;
        if (!abort.signal.aborted) all.value = { items, state: "loading", problem: null };
      }
      return { items, state: "all" as const };
    };
    all.value = { ...all.peek(), state: "loading", problem: null };
    fetchAll().then(
      (found) => {
        if (!abort.signal.aborted) all.value = { ...found, problem: null };
      },
      (problem: unknown) => {
        if (abort.signal.aborted) return;
        if (!(problem instanceof ApiProblem)) throw problem;
        all.value = { items: [], state: "all", problem };
      },
    );
    return () => abort.abort();
  }, [name, JSON.stringify(query)]);
  return all;
}

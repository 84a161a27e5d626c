import { ApiProblem, type Lists, list } from "../api.ts";
import { type ReadonlySignal, useEffect, useMemo, useSignal } from "../ui.ts";

/** A list that is fetched page by page. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** null when there is no more. */
  readonly next: string | null;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
}

/** The pages fetched so far, and what fetches the next one. A new query begins anew. */
export function usePages<Name extends keyof Lists>(
  name: Name,
  query: Readonly<Record<string, string | null>>,
): { readonly pages: ReadonlySignal<Pages<Lists[Name]>>; readonly more: () => void } {
  const pages = useSignal<Pages<Lists[Name]>>({ items: [], next: null, problem: null, loading: true });
  const key = JSON.stringify(query);
  const work = useMemo(() => ({ abort: new AbortController() }), [key]);
  const fetchPage = (cursor: string | null) => {
    const { signal } = work.abort;
    const before = cursor === null ? [] : pages.peek().items;
    pages.value = { items: before, next: null, problem: null, loading: true };
    list(name, { ...query, cursor }, signal).then(
      ({ items, next }) => {
        if (!signal.aborted) pages.value = { items: [...before, ...items], next, problem: null, loading: false };
      },
      (problem: unknown) => {
        if (signal.aborted) return;
        if (!(problem instanceof ApiProblem)) throw problem;
        pages.value = { items: before, next: cursor, problem, loading: false };
      },
    );
  };
  useEffect(() => {
    fetchPage(null);
    return () => work.abort.abort();
  }, [name, key]);
  return { pages, more: () => fetchPage(pages.peek().next) };
}

import { ApiProblem } from "./api.ts";
import { type ReadonlySignal, useEffect, useSignal } from "./ui.ts";

/** Something that is being fetched. The last value stays while the next one comes. */
export interface Resource<Value> {
  readonly value: Value | null;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
}

/** Fetches when `key` changes; what is no longer wanted is broken off. */
export function useResource<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
): ReadonlySignal<Resource<Value>> {
  const resource = useSignal<Resource<Value>>({ value: null, problem: null, loading: true });
  useEffect(() => {
    const abort = new AbortController();
    resource.value = { ...resource.value, problem: null, loading: true };
    load(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) resource.value = { value, problem: null, loading: false };
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof ApiProblem)) throw error;
        resource.value = { value: null, problem: error, loading: false };
      },
    );
    return () => abort.abort();
  }, [key]);
  return resource;
}

import { type ReadonlySignal, useEffect, useSignal } from "../ui.ts";

/** What a package makes of the given values, once it has been loaded; null until then. */
export function useLazy<Value>(load: () => Promise<Value>, values: readonly unknown[]): ReadonlySignal<Value | null> {
  const made = useSignal<Value | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) made.value = value;
    });
    return () => {
      wanted = false;
    };
  }, values);
  return made;
}

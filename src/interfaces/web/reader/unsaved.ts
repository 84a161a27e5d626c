import type { Reading } from "../../../index.ts";
import { attempt } from "../settings.ts";
import { effect, signal } from "../ui.ts";

const KEY = "laut.unsaved";

function stored(): Reading | null {
  const json = attempt(() => sessionStorage.getItem(KEY));
  return typeof json === "string" ? attempt(() => JSON.parse(json) as Reading) : null;
}

/** The last reading that is in no ledger. It outlives a reload while it fits into the tab's storage, and ends with the tab. */
export const unsaved = signal<Reading | null>(stored());

effect(() => {
  const reading = unsaved.value;
  attempt(() => {
    sessionStorage.removeItem(KEY);
    if (reading) sessionStorage.setItem(KEY, JSON.stringify(reading));
  });
});

import type { Reading, Statement } from "../../../index.ts";
import type { Certainty } from "../../labels/words.ts";
import { fragment, point } from "../router.ts";
import { type ReadonlySignal, type Signal, signal } from "../ui.ts";
import { certainty, type Facts, factsOf, isNamed, nameOf } from "./facts.ts";

export interface Filters {
  /** The name of a speaker; "" for all. */
  readonly speaker: string;
  /** Those that are not shown. */
  readonly without: ReadonlySet<Certainty>;
  readonly names: "all" | "named" | "unnamed";
}

export const NO_FILTERS: Filters = { speaker: "", without: new Set(), names: "all" };

/** What the parts of the reader share. */
export interface Store {
  readonly facts: Facts;
  readonly filters: Signal<Filters>;
  /** Id of the finding that is pointed at; "" for none. */
  readonly chosen: ReadonlySignal<string>;
}

export const storeOf = (reading: Reading): Store => ({
  facts: factsOf(reading),
  filters: signal(NO_FILTERS),
  chosen: fragment,
});

export const speakerOf = (facts: Facts, { speaker }: Statement): string => nameOf(facts, speaker)?.name ?? "";

/** The statements that pass the filters, in the order of the text. */
export function passing(facts: Facts, { speaker, without, names }: Filters): readonly Statement[] {
  const { statements } = facts.reading;
  if (speaker === "" && without.size === 0 && names === "all") return statements;
  return statements.filter(
    (one) =>
      (speaker === "" || speakerOf(facts, one) === speaker) &&
      !without.has(certainty(one)) &&
      (names === "all" || isNamed(one) === (names === "named")),
  );
}

/** Goes `by` statements on from the chosen one; from none, to the first or last. */
export function step({ chosen }: Store, shown: readonly Statement[], by: 1 | -1): void {
  const at = shown.findIndex(({ id }) => id === chosen.value);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
  const statement = shown[next];
  if (statement) point(statement.id);
}

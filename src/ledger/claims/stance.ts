import type { Occurrence } from "./stated.ts";

/**
 * Acts that say what somebody wants, expects or holds, not what is: they can be repeated and supported, never borne out by
 * others. An accusation or a decision says that something is.
 */
const STANCES: ReadonlySet<string> = new Set(
  "demand propose warn threaten promise criticise praise estimate believe deem doubt ask".split(" "),
);

/** Whether an occurrence is a demand, an opinion, an appeal, a prediction or a question rather than a report of a fact. */
export const isStance = ({ act, factuality }: Pick<Occurrence, "act" | "factuality">): boolean =>
  (act !== null && STANCES.has(act)) || factuality === "Uu" || factuality === "CTu";

/** Whether at least half of them are. */
export const areStances = (all: readonly Pick<Occurrence, "act" | "factuality">[]): boolean =>
  all.length > 0 && all.filter(isStance).length * 2 >= all.length;

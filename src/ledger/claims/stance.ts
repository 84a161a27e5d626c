import type { Act } from "../../language/acts.ts";
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
  (act !== null && STANCES.has(act)) || isOpen({ factuality });

/** What is demanded, asked or hoped for: not said to be so. */
export const isOpen = ({ factuality }: Pick<Occurrence, "factuality">): boolean =>
  factuality === "Uu" || factuality === "CTu";

/** Told as something that somebody finds good or bad. */
export const isJudged = ({ act }: Pick<Occurrence, "act">): boolean => act === "criticise" || act === "praise";

/** Whether at least half of them are. */
export const areStances = (all: readonly Pick<Occurrence, "act" | "factuality">[]): boolean =>
  all.length > 0 && all.filter(isStance).length * 2 >= all.length;

const WANTED: ReadonlySet<string> = new Set("demand propose promise praise".split(" "));
const REFUSED: ReadonlySet<string> = new Set("criticise warn".split(" "));

/** Whether one wants what the other one does not, or one alone doubts it. Symmetric. */
export const areOpposed = ({ act: a }: Pick<Occurrence, "act">, { act: b }: Pick<Occurrence, "act">): boolean =>
  (a === "doubt") !== (b === "doubt") || isAgainst(a, b) || isAgainst(b, a);

const isAgainst = (a: Act | null, b: Act | null): boolean =>
  a !== null && b !== null && WANTED.has(a) && REFUSED.has(b);

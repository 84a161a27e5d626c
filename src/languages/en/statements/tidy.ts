import type { Draft } from "../../../statements/draft.ts";

/** Surer ones first, where two frames claim the same words. */
const SURE = [
  "en/turn",
  "en/frame",
  "en/frame-part",
  "en/signature",
  "en/clause-before",
  "en/clause",
  "en/colon",
  "en/tail",
  "en/according-to",
  "en/noun",
  "en/rest",
];
const rank = ({ rule }: Draft): number => (SURE.indexOf(rule) + SURE.length + 1) % (SURE.length + 1);

/**
 * Without those that say the same words again by a less sure rule, and without attitudes inside of what somebody says:
 * in "She said they want to leave" the wish is hers to tell.
 */
export function tidied(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of [...drafts].sort((a, b) => rank(a) - rank(b))) {
    const words = `${draft.quote[0]!.first} ${draft.quote.at(-1)!.last}`;
    if (!kept.has(words)) kept.set(words, draft);
  }
  const told = Map.groupBy([...kept.values()].filter(isClause), ({ unit }) => unit);
  const isTold = (draft: Draft): boolean => {
    for (let unit = draft.unit - NEAR; unit <= draft.unit + NEAR; unit++)
      if (told.get(unit)?.some((outer) => isWithin(outer, draft))) return true;
    return false;
  };
  const all = new Set(kept.values());
  return drafts.filter((draft) => all.has(draft) && (isClause(draft) || !isTold(draft)));
}

/** Sentences to either side whose statements may hold one. */
const NEAR = 3;

const isClause = ({ rule }: Draft): boolean => SURE.includes(rule) || rule === "en/quotation";

/** The cue, too, stands in what the outer one says. */
const isWithin = (outer: Draft, { cue, quote }: Draft): boolean =>
  [...cue, ...quote].every((r) => outer.quote.some((o) => o.first <= r.first && r.last <= o.last));

import type { TimePhrase } from "./phrase.ts";
import type { Scan } from "./scan.ts";

/** Kinds that name a day of saying: "sagte sie am Mittwoch", "sagte er gestern", "schrieb er am 3. Mai". */
function namesDay({ type, spec }: TimePhrase): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  if (spec.kind === "weekday") return spec.weekday !== "weekend";
  return (spec.kind === "shift" && spec.unit === "D") || (spec.kind === "calendar" && spec.day !== null);
}

/**
 * For each phrase inside a quotation the day on which it was said, where the words around the quotation in its first or
 * last sentence name one: „Gestern war alles gut“, sagte sie am Mittwoch. `null` for every other phrase.
 * `dayOf` gives the day that a phrase comes to, or null.
 */
export function daysOfSaying(
  { tokens }: Scan,
  phrases: readonly TimePhrase[],
  dayOf: (phrase: TimePhrase) => number | null,
): readonly (number | null)[] {
  const days = new Array<number | null>(phrases.length).fill(null);
  let from = 0;
  for (const { open, close, closed, depth } of tokens.quotations) {
    if (!closed || depth > 0) continue;
    while (from < phrases.length && phrases[from]!.first < open) from++;
    let to = from;
    while (to < phrases.length && phrases[to]!.first < close) to++;
    if (to > from) {
      const before = phrases[from - 1];
      const after = phrases[to];
      const frame =
        after !== undefined && tokens.sentenceOf[after.first] === tokens.sentenceOf[close] && namesDay(after)
          ? after
          : before !== undefined && tokens.sentenceOf[before.first] === tokens.sentenceOf[open] && namesDay(before)
            ? before
            : undefined;
      if (frame !== undefined) days.fill(dayOf(frame), from, to);
    }
    from = to;
  }
  return days;
}

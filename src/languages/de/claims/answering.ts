import type { Proposition } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { byDeeds, confirmingCue, denyingCue, valuing } from "../rows/claims/answer-words.ts";

const SENTENCE_BEFORE = "de/das-teilte-mit";
/** "Bestätigte, dass …", "bestätigte, es sei …", "das bestätigte …": not "bestätigte: „…“", which mostly says something of its own. */
const CONFIRMING: ReadonlySet<string> = new Set(["de/cue-verb-dass", "de/cue-verb-konjunktiv", SENTENCE_BEFORE]);

/** "Bestritt, dass …", "bestritt, … zu haben", "dementierte, es sei …". */
const DENYING: ReadonlySet<string> = new Set(["de/cue-verb-dass", "de/cue-verb-infinitive", "de/cue-verb-konjunktiv"]);
/** Nouns, verbs and adjectives of a clause that tells by itself what is meant. */
const ENOUGH_WORDS = 5;

/**
 * Whether a statement denies or confirms in so many words what its first clause says. What stands behind a colon, or has a negator of
 * its own, is what the speaker says himself; what somebody confirms of himself, or by what he does, is no second word.
 *
 *     Die Reederei dementierte , dass die Fähre verkauft werde .
 *                  ^^^^^^^^^^^ denies
 *     Die Reederei dementierte : Es gebe keine Gespräche .
 */
export function answeringOf(
  { document: { text } }: ReadArticle["reading"],
  { type, act, cue, quote, factuality, rule }: Statement,
  {
    polarity,
    open,
    ours,
    participants,
    wording,
  }: Pick<Proposition, "polarity" | "open" | "ours" | "participants" | "wording">,
  speaker: string | null,
): Proposition["answers"] {
  const value = factuality[0]?.value;
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(" ");
  if (act === "confirm" && value === "CT+" && confirmingCue.test(words)) {
    const isOfSelf = ours === true || participants.some(({ key }) => key === speaker);
    const isBare = rule === SENTENCE_BEFORE && wording.length < ENOUGH_WORDS;
    return open === true || isOfSelf || isBare || isOpinion(text, quote) || !CONFIRMING.has(rule) || byDeeds.test(words)
      ? undefined
      : "confirms";
  }
  if (act !== "deny" || value !== "CT-" || type !== "indirect" || !DENYING.has(rule) || !denyingCue.test(words))
    return undefined;
  return polarity.evidence.length > 0 || isBehindColon(text, cue, quote) || isFarther(text, cue, quote)
    ? undefined
    : "denies";
}

/** Characters from a cue to the colon behind it: "dementierte die Reederei am Abend:". */
const FARTHEST = 80;

function isBehindColon(text: string, cue: readonly Span[], quote: readonly Span[]): boolean {
  const [from, to] = [cue.at(-1)?.end ?? 0, quote[0]?.start ?? 0];
  return from <= to && to - from < FARTHEST && text.slice(from, to).includes(":");
}

/** "Es sei wichtig, dass …": what somebody thinks of it. */
const isOpinion = (text: string, [said]: readonly Span[]): boolean =>
  said !== undefined && valuing.test(text.slice(said.start, said.end));

/** "Wer die Gefahr leugnete, muss bald hoffen, …": another clause stands between. */
function isFarther(text: string, cue: readonly Span[], [said]: readonly Span[]): boolean {
  const from = cue.at(-1)?.end ?? 0;
  return said !== undefined && from <= said.start && text.slice(from, said.start).split(",").length > 2;
}

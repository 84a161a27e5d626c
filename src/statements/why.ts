import type { PlaceMark, TimeMark } from "../analysis/marks.ts";
import type { Span } from "../text/span.ts";
import type { Factuality, Statement } from "./statement.ts";

/** A field of a statement, by its name in the contract; `said` and `about` twice: what ties the time, and the time itself. */
export type ReasonedField =
  | "quote"
  | "speaker"
  | "medium"
  | "addressee"
  | "parent"
  | "chain"
  | "act"
  | "factuality"
  | "conditional"
  | "said"
  | "about"
  | "places"
  | "supersedes";

/** Why a field is as it is. */
export interface Reason {
  readonly field: ReasonedField;
  /** An id of `languages/rules.ts`. */
  readonly rule: string;
  /** The words of the text that show it; empty where it is their absence that does. */
  readonly spans: readonly Span[];
}

/** What a reading has beside its statements, which name them by their ids. */
interface Marked {
  readonly times: readonly TimeMark[];
  readonly places: readonly PlaceMark[];
}

/**
 * The rule behind each field of a statement, in the order in which they are worked out. Read off the reading alone, so that
 * one that was stored long ago tells as much.
 */
export function whyOf(statement: Statement, marks: Marked): Reason[] {
  const { quote, cue, frame, speaker, medium, addressee, parent, chain, act } = statement;
  const reasons: Reason[] = [reason("quote", statement.rule, cue.length > 0 ? cue : frame.length > 0 ? frame : quote)];
  if (statement.type !== "asserted") reasons.push(reason("speaker", speakerRule(statement), speaker.spans));
  if (speaker.entity !== null) reasons.push(reason("speaker", "field/speaker-entity", speaker.spans));
  if (medium.length > 0) reasons.push(reason("medium", "field/medium", cue));
  if (addressee.spans.length > 0) reasons.push(reason("addressee", "field/addressee", addressee.spans));
  if (parent !== null) reasons.push(reason("parent", "field/parent", []));
  for (const { spans, named } of chain)
    reasons.push(reason("chain", named ? "field/chain" : "field/chain-unnamed", spans));
  if (act !== null) reasons.push(reason("act", "field/act", cue));
  reasons.push(...statement.factuality.flatMap((one) => certainty(one)));
  if (statement.conditional) reasons.push(reason("conditional", "field/conditional", []));
  return [...reasons, ...whenAndWhere(statement, marks)];
}

function speakerRule({ type, frame, speaker }: Statement): string {
  if (speaker.spans.length === 0) return "field/speaker-none";
  return frame.length === 0 && type !== "reported" ? "field/speaker-continued" : "field/speaker";
}

const reason = (field: ReasonedField, rule: string, spans: readonly Span[]): Reason => ({ field, rule, spans });

/** Left open without a word that shows it is a condition's for the origin, which has a reason of its own. */
function certainty({ source, value, evidence }: Factuality): Reason[] {
  if (evidence.length > 0)
    return [reason("factuality", source === "origin" ? "field/origin-words" : "field/author-words", evidence)];
  if (source === "author") return [reason("factuality", "field/author", [])];
  return value === "CT+" ? [reason("factuality", "field/origin", [])] : [];
}

function whenAndWhere({ said, about, places, supersedes }: Statement, marks: Marked): Reason[] {
  const reasons: Reason[] = [];
  const timeReasons = (field: "said" | "about", rule: string, ids: readonly string[]): void => {
    for (const mark of marks.times.filter(({ id }) => ids.includes(id)))
      reasons.push(reason(field, rule, [mark]), reason(field, mark.rule, [mark]));
  };
  if (said !== null) timeReasons("said", "field/said", [said]);
  timeReasons("about", "field/about", about);
  const where = marks.places.filter(({ id }) => places.includes(id));
  if (where.length > 0) reasons.push(reason("places", "field/places", where));
  if (supersedes !== null) reasons.push(reason("supersedes", "field/supersedes", []));
  return reasons;
}

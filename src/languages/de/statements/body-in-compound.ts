import { type EntityIndex, NONE } from "../../../analysis/entities/entity-index.ts";
import { bodyNoun } from "../entities/noun-tables.ts";
import { isCarrier, isSourceNoun, reportingNoun } from "./source-nouns.ts";

/**
 * The body behind a noun of saying that is its last part, where the text names it: "der Bundeswehrbericht" is the Bundeswehr's, "nach
 * Verbandsangaben" that of the one association. An index into `entities`; -1 for none. `word`: small letters.
 */
export function bodyInCompound(word: string, { entities }: EntityIndex): number {
  if (!isSourceNoun(word) && !isCarrier(word)) return NONE;
  const firsts = firstParts(word);
  if (firsts.length === 0) return NONE;
  const bodies = entities.flatMap(({ type, name }, at) => (type === "ORG" ? [{ at, name: name.toLowerCase() }] : []));
  const named = bodies.find(({ name }) => firsts.includes(name));
  if (named !== undefined) return named.at;
  const kinds = firsts.filter((first) => bodyNoun(first)?.general === true);
  const ofKind = bodies.filter(({ name }) => kinds.some((kind) => name.split(" ").some((part) => part.endsWith(kind))));
  return ofKind.length === 1 ? ofKind[0]!.at : NONE;
}

/** What stands before the noun of saying, with and without the "s" that joins: "verbandsangaben" -> "verbands", "verband". */
function firstParts(word: string): readonly string[] {
  const row = reportingNoun(word);
  const at = Math.max(
    ...[row?.noun, row?.plural].map((form) => (form == null ? -1 : word.lastIndexOf(form.toLowerCase()))),
  );
  if (at < SHORTEST_FIRST_PART) return [];
  const first = word.slice(0, at).replace(/-$/u, "");
  return [first, first.replace(/e?s$/u, "")];
}

const SHORTEST_FIRST_PART = 3;

import { PlaceKind } from "../../../analysis/places/layout.ts";
import type { PlaceSense } from "../../../analysis/places/place-reading.ts";
import type { Words } from "../../../analysis/words.ts";
import { partOf } from "../parts.ts";
import { governmentWords, placedBy, ways, wayWords } from "../rows/places/around-places.ts";
import { sentenceTree } from "../tree.ts";
import type { Candidate } from "./candidates.ts";
import { isPlaced } from "./evidence.ts";

/** Seats that are no capital of a state: of the European Union, and of Israel's government. */
const SEATS = new Set(["Brussels", "Jerusalem", "Taipei", "Ramallah"]);

export const isSeat = (kind: PlaceKind, name: string): boolean =>
  kind === PlaceKind.capital || kind === PlaceKind.country || SEATS.has(name);

/**
 * Tells the government from the place: a capital is its town where a preposition of place or a dateline says so, or a noun behind it.
 *
 *     Moscow denied the report. He flew to Moscow. Talks between Moscow and Kyiv failed. Moscow residents fled.
 *     ^^^^^^ government            ^^^^^^ location                 ^^^^^^ government        ^^^^^^ location
 */
export function senseOf(words: Words, { first, last, dateline }: Candidate): PlaceSense {
  if (dateline) return "location";
  const { tokens, lower } = words;
  const sentence = tokens.sentenceOf[first]!;
  const { first: begin, last: end } = tokens.sentences[sentence]!;
  const before = first > begin ? lower[first - 1]! : "";
  const next = last < end ? partOf(words, last) : null;
  // "He pointed at Moscow", but "at Moscow airport".
  if (before === "at") return next === "NOUN" ? "location" : "government";
  if (placedBy.has(before)) return "location";
  if (wayWords.has(before)) return isWay(words, first, sentence) ? "location" : "government";
  if (governmentWords.has(before)) return "government";
  // "Paris, France", "Vienna, Va."
  if (tokens.forms[last] === "," && /^\p{Lu}/u.test(tokens.forms[last + 1] ?? "") && last + 1 < end) return "location";
  if (isPlaced(words, first, begin)) return "location";
  return next === "NOUN" ? "location" : "government";
}

/** "a flight to Moscow", "they drove from Moscow"; not "concessions to Moscow", "a letter from Moscow". */
function isWay(words: Words, first: number, sentence: number): boolean {
  if (words.trees === null) return true;
  const tree = sentenceTree(words, sentence);
  const head = tree.head(first);
  if (head < 0) return true;
  if (tree.part(head) === "VERB") return true;
  return ways.has(words.lower[head]!);
}

import { unpackCountry } from "../../../analysis/places/layout.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { countryWords } from "../places/country-words.ts";
import {
  awayWords,
  beforeRiver,
  betweenEnds,
  fromPlace,
  measuresFrom,
  thereAre,
  toPlace,
} from "../rows/checks/distances.ts";
import { borderNouns, lengthUnits, measuringWords } from "../rows/distance-words.ts";
import { bearingOf } from "./compass.ts";
import type { CheckContext } from "./context.ts";
import { type Quantity, quantityBefore } from "./quantity.ts";

/** What a length is measured from: a place, or a border. */
export type Target =
  | { readonly kind: "place"; readonly place: number }
  /** `states`: one or both of the border's sides. */
  | { readonly kind: "border"; readonly states: readonly string[] };

/** A length with what it is measured from. */
export interface DistancePhrase {
  readonly quantity: Quantity;
  /** Kilometres in the stated unit. */
  readonly kilometres: number;
  /** The unit as it stands. */
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  /** Degrees clockwise from north; null where no direction is said. */
  readonly bearing: number | null;
  readonly target: Target;
}

/** How many tokens may lie between the unit and the place: "von der rund um die Uhr bewachten Grenze" is too far. */
const REACH = 6;

/** Every length that is measured from a place or a border, in order. */
export function distancePhrases(context: CheckContext): readonly DistancePhrase[] {
  const { tokens } = context;
  const found: DistancePhrase[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const kilometres = lengthUnits.get(tokens.forms[i]!);
    if (kilometres === undefined) continue;
    const quantity = quantityBefore(tokens, i);
    if (quantity === null) continue;
    const phrase = measuredAfter(context, quantity, i) ?? measuredBefore(context, quantity, i);
    if (phrase !== null) found.push({ ...phrase, quantity, kilometres, unit: tokens.forms[i]! });
  }
  return found;
}

type Measured = Omit<DistancePhrase, "quantity" | "kilometres" | "unit">;

/** "130 Kilometer nördlich von Essen", "40 Kilometer von der Grenze zu Polen entfernt", "die 400 Kilometer entfernte Hauptstadt Kairo" */
function measuredAfter(context: CheckContext, quantity: Quantity, unit: number): Measured | null {
  const { tokens, placeAt } = context;
  const end = tokens.sentences[tokens.sentenceOf[unit]!]!.last;
  let bearing: number | null = null;
  let isMeasured = false;
  const states: string[] = [];
  for (let i = unit + 1; i < Math.min(end, unit + 1 + REACH); i++) {
    const form = tokens.forms[i]!;
    const place = placeAt[i]!;
    if (place >= 0) {
      if (!isMeasured) return null;
      // "von Georgias Hauptstadt Atlanta" is measured from the town.
      if (/^\p{Lu}\p{Ll}*stadt$/u.test(tokens.forms[lastOf(context, i, place) + 1] ?? "")) continue;
      return { first: quantity.first, last: lastOf(context, i, place), bearing, target: { kind: "place", place } };
    }
    if (borderNouns.has(form)) {
      if (!isMeasured) return null;
      const { last, states: after } = statesAfter(context, i);
      return { first: quantity.first, last, bearing, target: { kind: "border", states: [...states, ...after] } };
    }
    const direction = bearingOf(form);
    if (direction !== null && /lich$/u.test(form)) {
      bearing = direction;
      isMeasured = true;
    } else if (measuresFrom.has(form)) isMeasured = true;
    else if (countryWords.has(form) || form.includes("-")) states.push(...statesOf(form));
    else if (!measuringWords.has(form) && !/isch(?:e[nmr]?)$/u.test(form))
      return isMeasured ? farTarget(context, quantity, i) : null;
  }
  return null;
}

/** How many tokens a noun phrase may have before the place it lies at. */
const FAR_REACH = 6;

/** "80 Kilometer von seinem früheren Standort am Bodensee": the place at the end of the noun phrase. */
function farTarget(context: CheckContext, quantity: Quantity, from: number): Measured | null {
  const { tokens, placeAt } = context;
  const end = Math.min(tokens.sentences[tokens.sentenceOf[from]!]!.last, from + FAR_REACH);
  for (let i = from; i < end; i++) {
    const place = placeAt[i]!;
    if (tokens.kinds[i] !== TokenKind.word) return null;
    if (place < 0) continue;
    if (!beforeRiver.has(tokens.forms[i - 1]!)) return null;
    return { first: quantity.first, last: lastOf(context, i, place), bearing: null, target: { kind: "place", place } };
  }
  return null;
}

/** "russischen" is one state, "russisch-ukrainischen" two. */
function statesOf(form: string): readonly string[] {
  return form.split("-").flatMap((part) => unpackCountry(countryWords.get(part) ?? 0) ?? []);
}

/** "Grenze zu Polen", "Grenze zur Ukraine", "Grenze zwischen Polen und Belarus", "Grenze Polens". */
function statesAfter(
  { tokens, placeAt, places }: CheckContext,
  border: number,
): { last: number; states: readonly string[] } {
  const states: string[] = [];
  let last = border;
  for (let i = border + 1; i < Math.min(border + 6, tokens.count); i++) {
    if (tokens.sentenceOf[i] !== tokens.sentenceOf[border]) break;
    const place = places[placeAt[i]!];
    if (place?.precision === "country" && place.country !== null) {
      states.push(place.country);
      last = i;
      if (tokens.forms[i + 1] !== "und") break;
    } else if (!betweenEnds.has(tokens.forms[i]!)) break;
  }
  return { last, states };
}

/** "Nach Prag sind es rund 150 Kilometer", "von Essen 40 Kilometer entfernt" */
function measuredBefore(context: CheckContext, quantity: Quantity, unit: number): Measured | null {
  const { tokens, placeAt, places } = context;
  const begin = tokens.sentences[tokens.sentenceOf[unit]!]!.first;
  for (let i = quantity.first - 1; i >= Math.max(begin, quantity.first - 6); i--) {
    const place = placeAt[i]!;
    if (place < 0) continue;
    const after = tokens.text.content.slice(places[place]!.end, tokens.starts[quantity.first]).trim();
    const before = i > begin ? tokens.forms[i - 1]! : "";
    const isWay = toPlace.test(before) && thereAre.test(after);
    const isAway = fromPlace.test(before) && after === "" && awayWords.has(tokens.forms[unit + 1] ?? "");
    if (!isWay && !isAway) return null;
    return { first: i - 1, last: isAway ? unit + 1 : unit, bearing: null, target: { kind: "place", place } };
  }
  return null;
}

/** The last token of a place that begins at token `i`. */
export function lastOf({ tokens, places }: CheckContext, i: number, place: number): number {
  let last = i;
  while (last + 1 < tokens.count && tokens.ends[last]! < places[place]!.end) last++;
  return last;
}

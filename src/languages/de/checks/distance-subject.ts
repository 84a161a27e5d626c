import type { LonLat } from "../../../analysis/checks/geodesic.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import { liesSomewhere, lyingAdjectives, nearness, toSomewhere } from "../rows/checks/distances.ts";
import { type CheckContext, sentenceAround } from "./context.ts";
import type { DistancePhrase } from "./distance-phrase.ts";

/** "in der Nähe von Essen" is within about this many kilometres. */
const NEAR_KILOMETRES = 30;

/** Where the other end of a distance is. */
export interface Subject {
  readonly point: LonLat;
  readonly place: PlaceReading;
  /** Kilometres that it may be off. */
  readonly slack: number;
  /** Named in the same sentence; else it is a topic of the sentences before. */
  readonly isNamed: boolean;
}

const isPoint = (place: PlaceReading | undefined): boolean =>
  place !== undefined &&
  place.point !== null &&
  place.sense === "location" &&
  place.precision !== "region" &&
  place.rule !== "de/place-adjective";

/** The places whose distance may be told: "in der Nähe von X", else the last one before the length, else the topics before. */
export function subjectsOf(
  context: CheckContext,
  phrase: DistancePhrase,
  targets: ReadonlySet<number>,
): readonly Subject[] {
  const { tokens, places, placeAt } = context;
  const sentence = sentenceAround(tokens, phrase.first);
  let before: PlaceReading | null = null;
  for (let i = sentence.first; i < sentence.last; i++) {
    const at = placeAt[i]!;
    if (at < 0 || targets.has(at) || !isPoint(places[at])) continue;
    const place = places[at]!;
    if (tokens.forms[i - 1] === "von" && tokens.forms[i - 2] === nearness)
      return [{ point: place.point!, place, slack: NEAR_KILOMETRES, isNamed: true }];
    if (i < phrase.first) before = place;
  }
  if (before !== null)
    return [
      { point: before.point!, place: before, slack: 0, isNamed: isSaidOf(context, phrase, before, sentence.first) },
    ];
  const apposed = apposedAfter(context, phrase, targets);
  return apposed === null ? topicsBefore(context, phrase, targets) : [apposed];
}

/** "In X, 40 Kilometer nördlich von Y, …", "X liegt 40 Kilometer nördlich von Y"; not "Von X fuhr er zu einem Hof 40 Kilometer …". */
function isSaidOf(
  { tokens }: CheckContext,
  { first }: DistancePhrase,
  { start, end }: PlaceReading,
  begin: number,
): boolean {
  const between = tokens.text.content.slice(end, tokens.starts[first]).trim();
  if (between === "" || between === "," || between === "(") return true;
  const isLying = liesSomewhere.test(between);
  return isLying && start <= tokens.ends[begin + 1]! && !/[.;:]/u.test(between);
}

/** "Die 40 Kilometer nördlich von Kabul gelegene Stadt Tscharikar": the subject stands after its attribute. */
function apposedAfter(context: CheckContext, { last }: DistancePhrase, targets: ReadonlySet<number>): Subject | null {
  const { tokens, places, placeAt } = context;
  if (!lyingAdjectives.has(tokens.forms[last + 1] ?? "")) return null;
  for (let i = last + 2; i < Math.min(last + 5, tokens.count); i++) {
    const at = placeAt[i]!;
    if (at >= 0 && !targets.has(at) && isPoint(places[at]))
      return { point: places[at]!.point!, place: places[at]!, slack: 0, isNamed: true };
  }
  return null;
}

/** "Nach Prag sind es" can only be told of the topic; "der Unfall geschah 5 km von …" may be about somewhere else. */
const topicSlack = ({ tokens }: CheckContext, { first }: DistancePhrase): number =>
  toSomewhere.has(tokens.forms[first] ?? "") ? 0 : NEAR_KILOMETRES / 2;

/** How many sentences back a topic may have been named. */
const TOPIC_SENTENCES = 3;
/** A topic stands near the beginning of its sentence, within so many tokens. */
const TOPIC_WITHIN = 60;

/**
 * What the sentences before may be about: places at the very beginning of one ("In Grimma …") first, the nearest
 * sentence before the others; then the first place of each.
 */
function topicsBefore(context: CheckContext, phrase: DistancePhrase, targets: ReadonlySet<number>): readonly Subject[] {
  const { tokens, places, placeAt } = context;
  const index = tokens.sentenceOf[phrase.quantity.number]!;
  const slack = topicSlack(context, phrase);
  const initial: Subject[] = [];
  const later: Subject[] = [];
  for (let s = index - 1; s >= Math.max(0, index - TOPIC_SENTENCES); s--) {
    const { first, last } = tokens.sentences[s]!;
    for (let i = first; i < Math.min(last, first + TOPIC_WITHIN); i++) {
      const place = places[placeAt[i]!];
      if (place === undefined || targets.has(placeAt[i]!) || !isPoint(place)) continue;
      (i <= first + 1 ? initial : later).push({ point: place.point!, place, slack, isNamed: false });
      break;
    }
  }
  return [...initial, ...later];
}

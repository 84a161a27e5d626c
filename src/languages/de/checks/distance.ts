import type { Finding } from "../../../analysis/checks/finding.ts";
import { geodesic } from "../../../analysis/checks/geodesic.ts";
import { judge, type Range, range, widen } from "../../../analysis/checks/range.ts";
import { wayGone } from "../rows/distance-words.ts";
import { compassName, turn } from "./compass.ts";
import { type CheckContext, sentenceAround, spanOf } from "./context.ts";
import { type DistancePhrase, distancePhrases } from "./distance-phrase.ts";
import { type Subject, subjectsOf } from "./distance-subject.ts";
import { germanNumber } from "./german-number.ts";
import { rangeOf } from "./quantity.ts";

/** A town's point is its middle, from which its edge is some kilometres away: this many, and this share of the way. */
const EDGE_KILOMETRES = 5;
const EDGE_SHARE = 0.03;
/** Beyond the stated range by this share of it, a computed distance contradicts it. */
const MARGIN = 0.1;
/** Directions are said of eight or sixteen points; more than this many degrees off contradicts them. */
const DIRECTION_DEGREES = 80;
/** Below this, in kilometres, the extent of towns decides the direction. */
const TOO_NEAR = 20;

/**
 * Holds distances against the map.
 *
 *     Altstadt liegt nur 40 Kilometer von der Grenze zu Polen entfernt. Nach Prag sind es 90 Kilometer.
 *                    ^ from Altstadt to the nearest border              ^ from Altstadt, the topic, to Prague
 */
export function distanceChecks(context: CheckContext): readonly Finding[] {
  const phrases = distancePhrases(context);
  const targets = new Set(phrases.flatMap(({ target }) => (target.kind === "place" ? [target.place] : [])));
  return phrases.flatMap((phrase, i) => {
    // A pair of distances stands side by side.
    const other = [phrases[i - 1], phrases[i + 1]].find(
      (p) => p?.target.kind === "place" && isSameSentence(context, p, phrase),
    );
    return check(context, phrase, other ?? null, targets) ?? [];
  });
}

const isSameSentence = ({ tokens }: CheckContext, a: DistancePhrase, b: DistancePhrase): boolean =>
  tokens.sentenceOf[a.quantity.number] === tokens.sentenceOf[b.quantity.number];

function check(
  context: CheckContext,
  phrase: DistancePhrase,
  other: DistancePhrase | null,
  targets: ReadonlySet<number>,
): Finding | null {
  const { tokens } = context;
  const finding = (computed: string | null, verdict: Finding["verdict"]): Finding => ({
    ...spanOf(tokens, phrase.first, phrase.last),
    kind: "distance",
    stated: statedOf(phrase),
    computed,
    verdict,
  });
  const subjects = subjectsOf(context, phrase, targets);
  if (subjects.length === 0) return phrase.target.kind === "border" ? null : pairCheck(context, phrase, other, finding);
  const measured = subjects.flatMap((subject) => measure(context, phrase, subject) ?? []);
  // Which of several topics is meant is not said: the one that fits, else the likeliest.
  const best = measured.find(({ verdict }) => verdict === "consistent") ?? measured[0];
  if (best !== undefined) return finding(best.computed, best.verdict);
  return phrase.target.kind === "border" ? finding(null, "cannot be told") : null;
}

/** The distance from one subject; null where it cannot be measured. */
function measure(
  context: CheckContext,
  phrase: DistancePhrase,
  subject: Subject,
): Pick<Finding, "computed" | "verdict"> | null {
  if (phrase.target.kind === "border") {
    const metres = borderDistance(context, subject, phrase.target.states);
    if (metres === null) return null;
    return {
      computed: `${germanNumber(metres / 1000)} km`,
      verdict: verdictOf(context, phrase, metres / 1000, subject),
    };
  }
  const to = context.places[phrase.target.place]!;
  if (to.point === null || (subject.place.name === to.name && subject.place.country === to.country)) return null;
  const { distance, bearing } = geodesic(to.point, subject.point);
  const kilometres = distance / 1000;
  const isAside =
    phrase.bearing !== null && kilometres > TOO_NEAR && Math.abs(turn(phrase.bearing - bearing)) > DIRECTION_DEGREES;
  return {
    computed: `${germanNumber(kilometres)} km${phrase.bearing === null ? "" : ` ${compassName(bearing)}`}`,
    verdict:
      isAside && !isFarOff(phrase, kilometres) ? unless(subject) : verdictOf(context, phrase, kilometres, subject),
  };
}

/** "rund 130 km nördlich" */
function statedOf({ quantity, unit, kilometres, bearing }: DistancePhrase): string {
  const decimals = quantity.unit < 1 ? 1 : 0;
  const hedge = quantity.hedge === "" ? "" : `${quantity.hedge} `;
  const name = kilometres === 1 ? "km" : unit;
  return `${hedge}${germanNumber(quantity.value, decimals)} ${name}${bearing === null ? "" : ` ${compassName(bearing)}`}`;
}

/** Roads are up to a third longer than the line, and news gives the one or the other. */
const ROADS = 1.35;

/** A place so many times further away than is said is rather another one of the same name: there are thirty Cantons. */
const FAR_OFF = 5;
/** Kilometres below which a factor says nothing. */
const FAR = 200;

const isFarOff = (phrase: DistancePhrase, computed: number): boolean =>
  computed > FAR && computed > FAR_OFF * inKilometres(phrase).high;

/** A topic may have been misread, so it never makes a contradiction. */
const unless = (subject: Subject): Finding["verdict"] => (subject.isNamed ? "inconsistent" : "cannot be told");

function verdictOf(
  context: CheckContext,
  phrase: DistancePhrase,
  computed: number,
  subject: Subject,
): Finding["verdict"] {
  const { low, high } = rangeOf(phrase.quantity);
  const stated = range(low * phrase.kilometres, high * phrase.kilometres);
  const slack = EDGE_KILOMETRES + subject.slack + EDGE_SHARE * computed;
  if (isWayGone(context, phrase)) return stated.high >= computed - slack ? "consistent" : unless(subject);
  const verdict = judge(stated, widen(range(computed, computed), slack), MARGIN * computed);
  if (verdict === "inconsistent" && isFarOff(phrase, computed)) return "cannot be told";
  if (verdict === "inconsistent" && stated.low > computed && stated.low <= ROADS * computed) return "cannot be told";
  return verdict === "inconsistent" ? unless(subject) : verdict;
}

/** Whether the length is of a way that was gone, in the same sentence: "eine Strecke von 80 Kilometern". */
function isWayGone({ tokens }: CheckContext, { quantity }: DistancePhrase): boolean {
  const { first, last } = sentenceAround(tokens, quantity.number);
  for (let i = first; i < last; i++) if (wayGone.has(tokens.forms[i]!)) return true;
  return false;
}

/** The border nearest to the subject; between its own state and another where only one side is named. */
function borderDistance(
  { borders }: CheckContext,
  { place, point }: Subject,
  states: readonly string[],
): number | null {
  const [one, other] = states;
  if (one !== undefined && other !== undefined) return borders.distance(point, one, other);
  const own = place.country;
  if (own === null) return null;
  return borders.distance(point, own, one === own ? null : (one ?? null));
}

/**
 * A point that is told by its distances from two places, such as an epicentre: it exists where the two circles meet.
 * "40 Kilometer von Essen und 60 Kilometer von Köln": Essen and Cologne are between 20 and 100 km apart.
 */
function pairCheck(
  context: CheckContext,
  phrase: DistancePhrase,
  other: DistancePhrase | null,
  finding: (computed: string | null, verdict: Finding["verdict"]) => Finding,
): Finding | null {
  const { places } = context;
  if (other === null || other.target.kind !== "place" || phrase.target.kind !== "place")
    return finding(null, "cannot be told");
  const [a, b] = [places[phrase.target.place]!, places[other.target.place]!];
  if (a.point === null || b.point === null || a.name === b.name) return finding(null, "cannot be told");
  const between = geodesic(a.point, b.point).distance / 1000;
  const one = inKilometres(phrase);
  const two = inKilometres(other);
  const possible = range(Math.max(0, one.low - two.high, two.low - one.high), one.high + two.high);
  const verdict = judge(
    possible,
    widen(range(between, between), EDGE_KILOMETRES + EDGE_SHARE * between),
    MARGIN * between,
  );
  return finding(`${a.name}–${b.name}: ${germanNumber(between)} km`, verdict);
}

function inKilometres({ quantity, kilometres }: DistancePhrase): Range {
  const { low, high } = rangeOf(quantity);
  return range(low * kilometres, high * kilometres);
}

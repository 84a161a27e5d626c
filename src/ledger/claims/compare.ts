import { accumulates, isExistence, isMeasuredNoun } from "../../languages/stored-words.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import type { FactualityValue } from "../../statements/statement.ts";
import { compareParticipants, comparePlaces, type Shares } from "./compare-participants.ts";
import { comparePredicates } from "./compare-predicates.ts";
import { type ComparedQuantities, compareQuantities } from "./compare-quantities.ts";
import { compareTimes, type Published } from "./compare-times.ts";
import { comparePolarity, type SlotComparison } from "./slot-comparison.ts";

/** Two propositions held against each other. */
export interface Comparison {
  /** Whether both speak of the same event or state, even if one of them gives another number, time or answer. */
  readonly same: boolean;
  /** 0 to 1. */
  readonly similarity: number;
  /** Every slot that at least one of them fills. */
  readonly slots: readonly SlotComparison[];
  /** Share of the words of both that both have. */
  readonly likeness: number;
  /** How alike the names of their articles are: cosine. */
  readonly setting: number;
  /** How many persons and things, not the most general ones, both speak of. */
  readonly things: number;
  /** Whether one speaks of somebody or something beside what the other one does. */
  readonly hasMore: boolean;
  /** They may tell one event in other words. */
  readonly isKin: boolean;
  /** Both count the same thing, not only in the same unit. */
  readonly isCounted: boolean;
  /** Numbers that are those of two counts, times that are those of two events, or two places. */
  readonly isOther: boolean;
}

/** What `compare` looks at. */
export interface Compared extends Published {
  readonly proposition: Proposition;
  /** Of its article, as `Stated` has it. */
  readonly language?: string;
  readonly setting: readonly string[];
  readonly factuality: FactualityValue | null;
  /** Number of its version's row; equal for statements of one article. */
  readonly version: number;
}

/** Weight that two propositions must share: an event and one thing of substance; less in articles about the same. */
const ENOUGH = 3;
const LESS_IN_SAME_SETTING = 2.6;
const MOST_LESS = 1.3;
/** How alike the names of two articles are (cosine) that tell one story, and of two that have nothing to do with each other. */
const SAME_STORY = 0.35;
const OTHER_STORY = 0.2;
/** Weight of one thing or person that both speak of. */
const ONE_THING = 0.8;
/** Share of its weight that the fuller and the barer one must find in the other. */
const FULLER = { sameStory: 0.38, else: 0.5 };
const BARER = 0.8;
/** Across stories a contradiction needs more in common than an agreement. */
const ENOUGH_TO_CONTRADICT = 3;
const BARER_TO_CONTRADICT = 0.9;
/** Without the same number, counts that grow from day to day are one only in almost the same words. */
const SAME_GROWTH = 0.6;
/** Days in which two reports without a number tell one news: "Soldaten sind angesteckt". */
const SAME_NEWS = 1;
/** Similarity within one article, whose author goes on rather than says a thing twice: and of its wordings. */
const TWICE = { similarity: 0.72, likeness: 0.5 };
/** Wordings less alike need a name, a number, a date or two things in common. */
const ALIKE = 0.35;
const TWO_THINGS = 2;
/** Words that two wordings that are alike share at least: "eine Aussage treffen" is said of anything. */
const THREE_WORDS = 3;
/** Wordings this alike are one text that was handed on. */
export const COPIED = 0.8;
/** Words that a wording needs before its likeness counts. */
const ENOUGH_WORDS = 4;
/** Words with which it counts wherever it stands: "Wir stehen am Anfang der Epidemie" is said in every country. */
const MORE_WORDS = 5;

/**
 * Slot by slot: same, compatible or incompatible. They are the same proposition where predicate and participants fit and at
 * most one of time, quantity and polarity is incompatible. Symmetric.
 */
export function compare(a: Compared, b: Compared): Comparison {
  const [p, q] = [a.proposition, b.proposition];
  const predicate = comparePredicates(p, q);
  const participants = compareParticipants(a, b);
  const places = comparePlaces(p, q);
  const times = compareTimes(a, b);
  const quantities = compareQuantities(p, q);
  const polarity = comparePolarity(p, q, predicate.isTurned);
  const shares = sum([predicate.shares, participants.shares, places.shares]);
  const likeness = jaccard(p.wording, q.wording);
  const slots = [predicate.slot, participants.slot, places.slot, times.slot, quantities.slot, polarity].filter(
    (slot) => slot !== null,
  );
  const barer = Math.max(shares.both / shares.a, shares.both / shares.b) || 0;
  const fuller = Math.min(shares.both / shares.a, shares.both / shares.b) || 0;
  const isCopy = likeness >= COPIED && Math.min(p.wording.length, q.wording.length) >= ENOUGH_WORDS;
  const isLong = Math.min(p.wording.length, q.wording.length) >= MORE_WORDS;
  const setting = cosine(a.setting, b.setting);
  const isStory = setting >= SAME_STORY;
  const enough = ENOUGH - Math.min(MOST_LESS, LESS_IN_SAME_SETTING * setting);
  const isAbout =
    isCopy ||
    (predicate.fits &&
      (participants.shares.both >= ONE_THING || quantities.isCounted || isStory) &&
      participants.fits &&
      (quantities.isCounted || predicate.isShared) &&
      shares.both >= enough &&
      barer >= BARER &&
      fuller >= (isStory ? FULLER.sameStory : FULLER.else));
  const wrong = [times.slot, quantities.slot, polarity, places.slot].filter((slot) => slot?.fit === "incompatible");
  const isPlace = places.slot?.fit === "incompatible";
  const { hasMore } = participants;
  // "Not enough is measured" says nothing against "is measured".
  const isMeasureDenied = p.polarity.measure !== q.polarity.measure;
  const isOther =
    times.isOtherEvent ||
    isPlace ||
    isMeasureDenied ||
    isOtherCount(a, b, quantities, likeness, polarity.fit === "same");
  const isPartDenied =
    polarity.fit === "incompatible" && ((!p.polarity.positive && hasMore.a) || (!q.polarity.positive && hasMore.b));
  const mayContradict =
    !isPartDenied && (isStory || (barer >= BARER_TO_CONTRADICT && shares.both >= ENOUGH_TO_CONTRADICT));
  const similarity = round(0.7 * ((barer + fuller) / 2) + 0.3 * likeness);
  const isDeniedExistence = polarity.fit === "incompatible" && isOfExistence(p) && isOfExistence(q);
  const isNameAlone = participants.sharesName && !hasMore.a && !hasMore.b && predicate.isListed;
  const isBareEvent =
    isStory && polarity.fit === "incompatible" && (p.participants.length === 0) !== (q.participants.length === 0);
  const isDenied = polarity.fit === "incompatible" && isStory && predicate.isListed;
  const isExact =
    (likeness >= ALIKE && sharedOf(p.wording, q.wording) >= THREE_WORDS) ||
    (likeness === 1 && isStory) ||
    isDenied ||
    isNameAlone ||
    isBareEvent ||
    isDeniedExistence ||
    (quantities.isCounted && (quantities.slot?.fit === "same" || predicate.isListed)) ||
    times.slot?.fit === "same" ||
    (times.slot?.fit === "incompatible" && isStory && predicate.isShared) ||
    participants.things >= TWO_THINGS;
  const isSaidTwice =
    a.version !== b.version ||
    isDeniedExistence ||
    (wrong.length > 0 && quantities.isCounted) ||
    (similarity >= TWICE.similarity && likeness >= TWICE.likeness);
  return {
    same:
      ((isCopy && isLong) || ((isCopy || (isAbout && isExact)) && setting >= OTHER_STORY)) &&
      !isOther &&
      isSaidTwice &&
      isClaimed(a) === isClaimed(b) &&
      (wrong.length === 0 || (wrong.length === 1 && (isCopy || mayContradict))),
    similarity,
    slots,
    likeness,
    setting,
    things: participants.things,
    hasMore: hasMore.a || hasMore.b,
    isKin: predicate.isKin,
    isCounted: quantities.isCounted,
    isOther,
  };
}

const isOfExistence = ({ predicate }: Proposition): boolean => predicate.concepts.some(isExistence);

/** Said to be so or not, surely or perhaps; what is demanded, asked or hoped for is no claim that it is so. */
const isClaimed = ({ factuality }: Compared): boolean => factuality !== "Uu" && factuality !== "CTu";

/** Numbers that grow from day to day differ without contradicting each other. */
function isOtherCount(
  a: Compared,
  b: Compared,
  quantities: ComparedQuantities,
  likeness: number,
  isOnePolarity: boolean,
): boolean {
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  if (quantities.isOtherCount && (likeness < SAME_GROWTH || days !== 0)) return true;
  if (quantities.isOfDay && (days !== 0 || isOfOtherDay(a, b) || isOfOtherDay(b, a))) return true;
  if (
    isMeasured(a.proposition) &&
    isMeasured(b.proposition) &&
    quantities.slot !== null &&
    quantities.slot.fit !== "same"
  )
    return true;
  const grows = [...a.proposition.predicate.concepts, ...b.proposition.predicate.concepts].some(accumulates);
  if (!grows) return false;
  const fit = quantities.slot?.fit;
  if (fit === undefined) return likeness < SAME_GROWTH && (days > SAME_NEWS || !isOnePolarity);
  return fit !== "same" && days !== 0;
}

/** "Am Sonntag lag er bei 21,2", in an article of the day on which another has "aktuell 22,0". */
const isOfOtherDay = ({ day }: Compared, { proposition }: Compared): boolean =>
  day !== null && proposition.times.some(({ to }) => to !== null && to < day);

/** "Der R-Wert liegt bei …": what is measured again and again is the same only with its number. */
const isMeasured = ({ participants }: Proposition): boolean =>
  participants.some(({ key, role }) => role === "subject" && isMeasuredNoun(key));

const sum = (all: readonly Shares[]): Shares => ({
  a: all.reduce((total, { a }) => total + a, 0),
  b: all.reduce((total, { b }) => total + b, 0),
  both: all.reduce((total, { both }) => total + both, 0),
});

/** Whether what two propositions say of the same thing cannot both be. */
export const isContrary = ({ slots }: Comparison): boolean => slots.some(isContrarySlot);

/** Of the same thing, other words for the event or for who takes part are no contradiction. */
export const isContrarySlot = ({ slot, fit }: SlotComparison): boolean =>
  fit === "incompatible" && slot !== "predicate" && slot !== "participants";

/** Of two sorted lists, the share of what is in both. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  const both = sharedOf(a, b);
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}

/** Of two sorted lists, how many are in both. */
export function sharedOf(a: readonly number[], b: readonly number[]): number {
  let both = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) both++;
    if (a[i]! <= b[k]!) {
      if (a[i] === b[k]) k++;
      i++;
    } else k++;
  }
  return both;
}

/** How alike the names of two articles are: 0 to 1. */
export function cosine(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((name) => b.includes(name)).length;
  return both === 0 ? 0 : both / Math.sqrt(a.length * b.length);
}

const round = (value: number): number => Math.round(value * 100) / 100;

import { mayBeOneAcross } from "./across-languages.ts";
import type { Band } from "./band.ts";
import { changeBand } from "./change-band.ts";
import { COPIED, type Comparison, compare, cosine, isContrary, jaccard, sharedOf } from "./compare.ts";
import { contextOf, FEATURES, type Feature, featuresOf } from "./join-features.ts";
import { joinWeights } from "./join-weights.ts";
import { sameSource } from "./source-key.ts";
import { areOpposed, isJudged, isOpen } from "./stance.ts";
import { isLed, isOfOwn, type Occurrence } from "./stated.ts";

/** How two occurrences belong together. */
export interface Join {
  /** Null where they do not. */
  readonly band: Band | null;
  /** Where both cannot be: how far that may be told as a change. Null where they fit. */
  readonly change: Band | null;
  /** That they say the same, or that one speaks against the other in the very same matter: 0 to 1. */
  readonly probability: number;
  readonly comparison: Comparison;
}

/**
 * From here on a join is a finding, and a question. Chosen on dev and on joins read by hand (docs/claims.md): a ledger holds more
 * pairs that only look alike than the judged ones.
 */
const FOUND = { said: 0.7, reported: 0.8 };
const PROPOSED = 0.5;
/** Two people rarely say it in words that are alike: of two who are named where they speak less does, read by hand (docs/claims.md). */
const FOUND_OF_TWO = 0.6;
/** Words in common, and share of the words around that are. */
const NEARLY = 0.75;
const AROUND = 0.2;
/**
 * The same for a language whose pairs nobody has judged: the weights are those of the first one. Of 45 joins of English reports that
 * copied nothing, 28 of 45 from 0.75 on were right, and 16 of 17 from 0.85 on (docs/claims.md).
 */
const UNTAUGHT = { found: 0.85, proposed: 0.7 };
/** What two sides of one matter count for beside joins of what fits. */
const SIDES = 0.75;
/** Articles on nothing in common are joined by copied words only: names in common, by cosine. */
const OTHER_STORY = 0.2;
/** Names in common of articles that tell one story. */
const SAME_STORY = 0.3;
/** Words that copies share at least. */
const ENOUGH_WORDS = 5;
/** Words of a wording that says little by itself. */
const FEW_WORDS = 4;
/** Beginnings of two articles that tell one thing in other words are asked about with less probability. */
const LEAD = { probability: 0.35, setting: 0.3, things: 2, days: 2 };
/** An author goes on rather than says a thing twice. */
const TWICE = 0.9;

/**
 * Whether `joinOf` can find anything between two occurrences: their articles tell one story, or one wording was handed on. Of pairs
 * that share a key most are neither, and this takes a twentieth of the time. `settings`: how alike `b`'s article is to others, by
 * the numbers of their versions; what is missing is added.
 */
export function mayJoin(a: Worded, b: Occurrence, settings: Map<number, number>): boolean {
  if (a.version === b.version) return true;
  let setting = settings.get(a.version);
  if (setting === undefined) {
    setting = cosine(a.setting, b.setting);
    settings.set(a.version, setting);
  }
  if (setting >= OTHER_STORY) return true;
  const [one, other] = [a.wording, b.proposition.wording];
  return Math.min(one.length, other.length) >= ENOUGH_WORDS && jaccard(one, other) >= COPIED;
}

/** As much of an occurrence as tells it apart from most. */
interface Worded extends Pick<Occurrence, "version" | "setting"> {
  readonly wording: readonly number[];
}

/** Whether two occurrences are of one claim. Symmetric; a function of the two alone. */
export function joinOf(a: Occurrence, b: Occurrence): Join {
  const comparison = compare(a, b);
  if (a.language !== b.language) {
    const isAsked = mayBeOneAcross(a, b, comparison);
    return { band: isAsked ? "proposed" : null, change: null, probability: isAsked ? PROPOSED : 0, comparison };
  }
  if (isContrary(comparison)) {
    const change = ofThemselves(a, b) ? null : changeBand(a, b, comparison);
    if (change === null) return { band: null, change, probability: 0, comparison };
    // They are two sides of one matter, however sure it is that one speaks against the other.
    // Nobody has counted how many changes of an untaught language are right.
    const told = a.language !== undefined && change === "found" ? "proposed" : change;
    return { band: "found", change: told, probability: SIDES, comparison };
  }
  // A third of the pairs end here: what a probability looks at is the dearest part of joining.
  if (!mayBeOne(a, b, comparison)) return { band: null, change: null, probability: 0, comparison };
  const probability = Math.max(probabilityOf(a, b, comparison), bySlots(a, b, comparison));
  return { band: bandOf(a, b, comparison, probability), change: null, probability, comparison };
}

/** What keeps two occurrences apart however probable a join looks. */
function mayBeOne(a: Occurrence, b: Occurrence, { isOther, likeness, setting }: Comparison): boolean {
  const isCopied = likeness === 1 && a.proposition.wording.length >= ENOUGH_WORDS;
  if (isOther || (setting < OTHER_STORY && !isCopied) || ofThemselves(a, b)) return false;
  if (a.version === b.version && lengthOf(a, b) < FEW_WORDS && !areKnown(a, b)) return false;
  return sameSource(a, b) || !areOpposed(a, b);
}

/**
 * The slots alone tell that two wordings with little in common say the same: one event with the same count or the same day, told
 * in one story. Where they fit in all but name neither, it is asked.
 */
function bySlots(a: Occurrence, b: Occurrence, { same, slots, setting, isCounted }: Comparison): number {
  if (!same) return 0;
  const isSame = (wanted: string) => slots.some(({ slot, fit }) => slot === wanted && fit === "same");
  const isExact = (isCounted && isSame("quantity")) || isSame("time");
  const areTwo = a.voice.kind === "named" && b.voice.kind === "named" && !sameSource(a, b) && !isConfirmed(a, b);
  return isExact && setting >= SAME_STORY && !areTwo ? FOUND[kindOf(a, b)] : PROPOSED;
}

/** "Die Ministerin bestätigte die Zahl": what another one has said. */
const isConfirmed = (a: Occurrence, b: Occurrence): boolean =>
  [a, b].some(({ act }) => act === "confirm" || act === "admit");

function bandOf(a: Occurrence, b: Occurrence, comparison: Comparison, p: number): Band | null {
  const areTwo = areKnown(a, b);
  if (a.version === b.version && !areTwo && p < leastTwice(a, b, comparison)) return null;
  if (p < (areLeads(a, b, comparison) ? LEAD.probability : PROPOSED)) return null;
  const isUntaught = a.language !== undefined && !isCopyOf(a, b, comparison);
  if (isUntaught && p < UNTAUGHT.proposed) return null;
  if (isUntaught && !isPlain(a, b, p)) return "proposed";
  const isFound = areTwo
    ? p >= FOUND_OF_TWO && isSaidByTwo(a, b) && isSaidToo(a, b, comparison)
    : p >= FOUND[kindOf(a, b)] && !isBare(a, b, comparison);
  return isFound && !isOtherNews(a, b, comparison) && !isWished(a, b, comparison) ? "found" : "proposed";
}

/** "Lund zieht sich zurück", "Thode forderte, Lund solle das Rathaus verlassen": told in other words it may be the wish alone. */
const isWished = (a: Occurrence, b: Occurrence, { isKin }: Comparison): boolean => isKin && isOpen(a) !== isOpen(b);

/** A report tells its news in the line above it and again in its first sentence. */
const leastTwice = (a: Occurrence, b: Occurrence, { slots }: Comparison): number =>
  a.report && b.report && slots.some(({ slot, fit }) => slot === "predicate" && fit === "same")
    ? FOUND.reported
    : TWICE;

/** What two articles of one story tell at their beginnings, at the same time of the same things. */
const areLeads = (a: Occurrence, b: Occurrence, { setting, things }: Comparison): boolean =>
  setting >= LEAD.setting &&
  things >= LEAD.things &&
  isLed(a) &&
  isLed(b) &&
  a.day !== null &&
  b.day !== null &&
  Math.abs(a.day - b.day) <= LEAD.days;

/** One was handed on: the same words, or six of a sentence in a row. */
const isCopyOf = (a: Occurrence, b: Occurrence, { likeness }: Comparison): boolean =>
  likeness === 1 || sharedOf(a.proposition.runs ?? [], b.proposition.runs ?? []) > 0;

/** Surer than the first language needs to be, and both say that something happens, not only what somebody spoke of. */
const isPlain = (a: Occurrence, b: Occurrence, p: number): boolean =>
  p >= UNTAUGHT.found && [a, b].every(({ proposition }) => proposition.predicate.concepts.length > 0);

/** In one article the later one says it "too"; across two nearly the same words are used, or those around them have something in common. */
const isSaidToo = (a: Occurrence, b: Occurrence, { likeness }: Comparison): boolean =>
  a.version === b.version
    ? (a.position < b.position ? b : a).voice.also === true
    : likeness >= NEARLY || contextOf(a.proposition, b.proposition).beyond >= AROUND;

/** Both say that it is so, or both want it: who criticises a decision does not say that it was made. */
const isSaidByTwo = (a: Occurrence, b: Occurrence): boolean =>
  a.told === b.told && isOpen(a) === isOpen(b) && isJudged(a) === isJudged(b) && !isOfOwn(a) && !isOfOwn(b);

/** What a report tells of the same persons in other verbs is another thing that they did. */
const isOtherNews = (a: Occurrence, b: Occurrence, { slots, likeness }: Comparison): boolean =>
  (a.report === true || b.report === true) &&
  likeness < COPIED &&
  slots.some(({ slot, fit }) => slot === "predicate" && fit === "incompatible");

/** Two speakers who are named where they speak: that two people say it weighs less against it than that one of them is guessed. */
const areKnown = (a: Occurrence, b: Occurrence): boolean =>
  !sameSource(a, b) && [a, b].every(({ voice }) => voice.kind === "named" && voice.vague !== true);

/** "Er trage eine Maske": few words, said by who knows whom, that no text handed on. */
const isBare = (a: Occurrence, b: Occurrence, { likeness, setting }: Comparison): boolean =>
  lengthOf(a, b) < FEW_WORDS &&
  sharedOf(a.proposition.runs ?? [], b.proposition.runs ?? []) === 0 &&
  !(sameSource(a, b) && a.voice.kind === "named") &&
  !(likeness === 1 && setting >= SAME_STORY && a.quoted === true && b.quoted === true);

const lengthOf = (a: Occurrence, b: Occurrence): number =>
  Math.min(a.proposition.wording.length, b.proposition.wording.length);

/** Two speakers, of whom one or each speaks of himself: "ich sei angesteckt" is another matter for each. */
export const ofThemselves = (a: Occurrence, b: Occurrence): boolean =>
  !sameSource(a, b) && (speaksOfSelf(a) || speaksOfSelf(b));

/** Who is told to have done something is the subject of his act. */
const speaksOfSelf = ({ voice, proposition, told }: Occurrence): boolean =>
  told !== true &&
  proposition.participants.some(({ key, role }) => role === "subject" && (key === voice.person || key === voice.key));

function probabilityOf(a: Occurrence, b: Occurrence, comparison: Comparison): number {
  const features = featuresOf(a, b, comparison);
  const kind = kindOf(a, b);
  const weights = WEIGHTS[kind];
  let sum = joinWeights[kind].bias;
  for (let i = 0; i < FEATURES.length; i++) sum += weights[i]! * features[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** A report tells an event and has no speaker: what makes it one with another was learned apart. */
const kindOf = (a: Occurrence, b: Occurrence): "said" | "reported" =>
  a.report === true || b.report === true ? "reported" : "said";

const weightsFor = (kind: "said" | "reported") => Float64Array.from(FEATURES, (name) => joinWeights[kind][name]);
const WEIGHTS = { said: weightsFor("said"), reported: weightsFor("reported") };

/** The features that speak most for a join and against it, strongest first: its reasons. */
export function reasonsOf(a: Occurrence, b: Occurrence, comparison: Comparison): readonly JoinReason[] {
  const weights = WEIGHTS[kindOf(a, b)];
  return [...featuresOf(a, b, comparison)]
    .map((value, i) => ({ feature: FEATURES[i]!, weight: value * weights[i]! }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

export interface JoinReason {
  readonly feature: Feature;
  /** Above 0 speaks for a join. */
  readonly weight: number;
}

/** A reason that moves the odds by less than a fifth is none. */
const LEAST = 0.2;

import { accumulates, isUnnamedSource } from "../../languages/stored-words.ts";
import type { Band } from "./band.ts";
import { COPIED, type Comparison, isContrarySlot } from "./compare.ts";
import { haveOneText } from "./one-wording.ts";
import { sameSource } from "./source-key.ts";
import { isStance } from "./stance.ts";
import { isOfOwn, type Occurrence } from "./stated.ts";

/** Names in common of articles that tell like things, one story, and surely one: cosine. */
const LIKE_STORY = 0.28;
const SAME_STORY = 0.35;
const ONE_STORY = 0.52;
/** Share of common words with which a denied statement is the very one that the other affirms. */
const ALIKE = 0.5;
/** Words of a denial, or of what it denies, with which it is no finding: "dass Fehler passieren" is said of many. */
const FEW_WORDS = 4;
/** Share with which one may speak of something more. */
const VERY_ALIKE = 0.67;

/**
 * Whether what cannot both be is a change that may be told: only of the same things, at the same time of reference, in one story; a
 * finding with two speakers that are known and speak of nothing more in more than a few words, a question where one is known only as somebody's source, or one
 * says more in what is surely one story.
 */
export function changeBand(a: Occurrence, b: Occurrence, comparison: Comparison): Band | null {
  const { same, slots, likeness, setting, hasMore, things, isCounted } = comparison;
  if (!same || isStance(a) || isStance(b) || !areIdentified(a, b)) return null;
  const slot = slots.find(isContrarySlot)?.slot;
  if (!sameSource(a, b) && (isOfOwn(a) || isOfOwn(b))) return null;
  // "Die Schleuse zu sperren": what shall be done speaks against nothing that is so.
  if (a.proposition.open !== b.proposition.open) return null;
  // What is denied in one article must be the very same event, not a thing that its headline names alone.
  if (slot === "polarity" && a.version === b.version && isOneWithout(a, b)) return null;
  if (slot === "quantity" && (!isCounted || isSeries(a, b))) return null;
  if (slot === "polarity" && ((likeness >= COPIED && isOneBreath(a, b)) || haveOneText(a, b))) return null;
  if (slot === "polarity" && things === 0 && likeness < ALIKE && (setting < SAME_STORY || counts(a) || counts(b)))
    return null;
  if (slot === "polarity" && isCountInOne(a, b)) return null;
  const goesFurther = hasMore && likeness < VERY_ALIKE;
  if (setting < (goesFurther ? ONE_STORY : LIKE_STORY) || (goesFurther && slot === "quantity")) return null;
  const isBare =
    slot === "polarity" &&
    !sameSource(a, b) &&
    [a, b].some(({ proposition }) => proposition.wording.length < FEW_WORDS);
  return isNamed(a) && isNamed(b) && setting >= SAME_STORY && !goesFurther && !isBare ? "found" : "proposed";
}

/** "Diesen Kahn gibt es nicht" beside "es gibt drei Kähne": one of them counts. */
const isCountInOne = ({ proposition: a }: Occurrence, { proposition: b }: Occurrence): boolean =>
  (a.quantities.length === 0) !== (b.quantities.length === 0);

/** "Die schroffe Haltung" beside "die schroffe Haltung ist nicht neu": one says nothing of it. */
const isOneWithout = (a: Occurrence, b: Occurrence): boolean =>
  (a.proposition.predicate.concepts.length === 0) !== (b.proposition.predicate.concepts.length === 0);

/** "Nobody knows who infected whom" denies no number of infected. */
const counts = ({ proposition }: Occurrence): boolean => proposition.predicate.concepts.some(accumulates);

const isNamed = ({ voice }: Occurrence): boolean => voice.kind === "named" && voice.vague !== true;

/** What one source counts on two days is a series. */
const isSeries = (a: Occurrence, b: Occurrence): boolean =>
  sameSource(a, b) && (a.day !== b.day || (a.saidDay ?? a.day) !== (b.saidDay ?? b.day));

/** Nobody takes a thing back in the same words on the same day: one of the two is read wrongly. */
const isOneBreath = (a: Occurrence, b: Occurrence): boolean => sameSource(a, b) && a.day === b.day;

/**
 * Both are told apart from the house itself, from "er" and from whoever "darin heißt es" leaves out. Within one article both must have
 * a name where they speak, or the one that goes on is taken for another one; or be no names: "Kreise" beside a name.
 */
function areIdentified(a: Occurrence, b: Occurrence): boolean {
  const isGuessed = ({ voice }: Occurrence) => voice.kind === "named" && voice.vague === true;
  if (a.version === b.version && ((!isNamed(a) && !isNamed(b)) || isGuessed(a) || isGuessed(b))) return false;
  return isIdentified(a) && isIdentified(b);
}

/** A name, a medium, or circles, insiders and the like: not "Angaben" nor "er". */
const isIdentified = ({ voice }: Occurrence): boolean =>
  voice.kind === "named" || voice.kind === "medium" || (voice.kind === "unnamed" && isUnnamedSource(voice.label));

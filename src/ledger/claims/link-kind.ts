import type { TimeSlot } from "../../propositions/proposition.ts";
import type { Span } from "../../text/span.ts";
import { COPIED, type Comparison, isContrarySlot, jaccard } from "./compare.ts";
import { isOneWording } from "./one-wording.ts";
import { isSaidLater } from "./order.ts";
import type { Slot } from "./slot-comparison.ts";
import { sameSource } from "./source-key.ts";
import { isStance } from "./stance.ts";
import type { Occurrence } from "./stated.ts";
import { putsRight } from "./withdrawn.ts";

export type LinkKind = "repeats" | "corroborates" | "revises" | "contradicts" | "confirms" | "denies" | "withdraws";

/** What one statement is to another. `from` is the later word, by when it was said, else published. */
export interface Link {
  readonly from: Occurrence;
  readonly to: Occurrence;
  readonly kind: LinkKind;
  /** The incompatible slot; null where all fit. */
  readonly slot: Slot | null;
  /** The words in each that the link rests on. */
  readonly evidence: readonly Span[];
  readonly evidenceTo: readonly Span[];
  readonly rule: string;
}

/** The link between two statements of the same proposition; `b` stands later in the order of the ledger than `a`. */
export function linkBetween(a: Occurrence, b: Occurrence, { slots }: Comparison): Link {
  const isSourceSame = sameSource(a, b);
  const [to, from] = isSaidLater(a, b) ? [b, a] : [a, b];
  const wrong = slots.find(isContrarySlot);
  const turn = to === b;
  const spans = wrong ?? { a: a.proposition.spans, b: b.proposition.spans };
  const [evidenceTo, evidence] = turn ? [spans.b, spans.a] : [spans.a, spans.b];
  const link = (kind: LinkKind, rule: string): Link => ({
    from,
    to,
    kind,
    slot: kind === "repeats" ? null : (wrong?.slot ?? null),
    evidence: evidence.length > 0 ? evidence : from.proposition.spans,
    evidenceTo: evidenceTo.length > 0 ? evidenceTo : to.proposition.spans,
    rule: `ledger/${rule}`,
  });
  if (putsRight(a, b)) return link("revises", "put-right");
  if (from.withdrawn) return link("withdraws", "correction-note");
  if (wrong !== undefined && !(wrong.slot !== "polarity" && isOneText(a, b))) {
    if (isSourceSame) return link("revises", `same-source-other-${wrong.slot}`);
    if (wrong.slot === "polarity" && !from.proposition.polarity.positive) return link("denies", "other-source-negates");
    return link("contradicts", `other-${wrong.slot}`);
  }
  if (isSourceSame) return link("repeats", "same-source");
  if (isOneWording(a, b)) return link("repeats", "same-wording");
  if (isConfirming(from) && to.voice.kind !== "outlet" && !isStance(to)) return link("confirms", "confirming-act");
  if (from.voice.kind === "named" && to.voice.kind === "named") return link("corroborates", "other-named-source");
  const isCopy = jaccard(a.proposition.wording, b.proposition.wording) >= COPIED;
  return link("repeats", isCopy ? "same-wording" : "origin-not-recorded");
}

/** Who confirms must be known, or at least the body. */
const isConfirming = ({ act, voice }: Occurrence): boolean =>
  (act === "confirm" || act === "admit") && voice.kind === "named";

/** The same words, whatever day or place was read into each: a text that was handed on says nothing else. */
const isOneText = ({ proposition: a }: Occurrence, { proposition: b }: Occurrence): boolean =>
  jaccard(a.wording, b.wording) === 1 &&
  numbersOf(a) === numbersOf(b) &&
  (a.times.every(isRelative) || b.times.every(isRelative));

const isRelative = ({ relative }: TimeSlot): boolean => relative === true;

const numbersOf = ({ quantities }: Occurrence["proposition"]): string =>
  quantities.map(({ low, high, of }) => `${low} ${high} ${of}`).join("; ");

import { NONE } from "../../../analysis/entities/entity-index.ts";
import { spansOf, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { ChainLink } from "../../../statements/statement.ts";
import { ownOutlet } from "../rows/statements/chain-words.ts";
import { isNamed, isPronoun } from "./chain/named.ts";
import { outletAt } from "./chain/outlets.ts";
import { antecedentOf, isPointing } from "./chain/pointing.ts";
import { quotedPerson } from "./chain/quoting.ts";
import { deputyOf, originsOf, tellersOf } from "./chain/relays.ts";
import { sourceOf } from "./chain/source.ts";
import { fittingMouth, isToldBefore } from "./chain/told-before.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { entityOf, whoIs } from "./who.ts";

/** One who passes a statement on. `source` is null for somebody whom no word names: "es wird vermutet". */
interface Mouth {
  readonly source: TokenRange | null;
  readonly named: boolean;
  /** Whose words it points back to, as "den Angaben" does. */
  readonly behind?: TokenRange | null;
}

/** A statement's own mouths, and the statement whose mouths follow them; `null` where the chain ends with its own. */
interface Own {
  readonly mouths: readonly Mouth[];
  readonly next: Draft | null;
}

/**
 * For every statement the mouths it went through, from the origin to the one who tells us; the publisher itself is not
 * listed, and the author's own sentences have none.
 *
 *     Die Begegnung könnte … stattfinden , berichtete der Sender unter Berufung auf Regierungskreise .
 *                                                     2                             1
 */
export function chainsOf(context: Context): ReadonlyMap<Draft, readonly ChainLink[]> {
  const owns = ownMouths(context);
  passUp(context, owns);
  const whole = new Map<Draft, readonly Mouth[]>();
  for (const draft of context.drafts) wholeOf(context.words, draft, owns, whole, 0);
  return new Map([...whole].map(([draft, mouths]) => [draft, mouths.map((mouth) => linkOf(context, mouth))]));
}

const linkOf = (context: Context, { source, named, behind = null }: Mouth): ChainLink => ({
  spans: source ? spansOf(context.words, [source]) : [],
  entity: (source ? entityOf(context, [source]) : null) ?? (behind ? entityOf(context, [behind]) : null),
  named,
});

/** Statements inside each other, at most; a chain that comes back to itself ends here. */
const DEEPEST = 12;

function wholeOf(
  words: Words,
  draft: Draft,
  owns: ReadonlyMap<Draft, Own>,
  known: Map<Draft, readonly Mouth[]>,
  depth: number,
): readonly Mouth[] {
  const found = known.get(draft);
  if (found !== undefined) return found;
  const own = owns.get(draft) ?? { mouths: [], next: null };
  const rest = own.next !== null && depth < DEEPEST ? wholeOf(words, own.next, owns, known, depth + 1) : [];
  const whole = [...own.mouths, ...rest.filter((r) => !own.mouths.some((m) => isSameText(words, m.source, r.source)))];
  known.set(draft, whole);
  return whole;
}

const isSame = (a: TokenRange | null, b: TokenRange | null): boolean =>
  a !== null && b !== null && a.first === b.first && a.last === b.last;

/** The same words, wherever they stand: "die Polizei" is not named twice. */
function isSameText(words: Words, a: TokenRange | null, b: TokenRange | null): boolean {
  if (a === null || b === null || a.last - a.first !== b.last - b.first) return false;
  for (let k = 0; k < a.last - a.first; k++) if (words.lower[a.first + k] !== words.lower[b.first + k]) return false;
  return true;
}

/** Sentences back that "den Angaben" reaches. */
const FARTHEST_TOLD = 3;
/** Statements in front that a back-pointing word is looked for among. */
const RECENT = 12;

/** Whom somebody is talking to, while a paragraph goes on: a later "sagte er" is said to the same medium. */
interface Talk {
  readonly paragraph: number;
  /** The last word of the speaker, in small letters: the surname. */
  readonly name: string;
  /** Whom its words stand for, as an index into the entities; -1 where that cannot be told. */
  readonly who: number;
  readonly tellers: readonly Mouth[];
}

/** "sagte Moor der Zeitung. Auch Uta Thode ist dafür. Das helfe, sagte sie": a pronoun for somebody else goes on with no interview. */
const isSameOne = (a: number, b: number): boolean => a === NONE || b === NONE || a === b;

function ownMouths(context: Context): Map<Draft, Own> {
  const { words, units, drafts } = context;
  const owns = new Map<Draft, Own>();
  let talk: Talk | null = null;
  let lastNamed = { paragraph: -1, named: true };
  drafts.forEach((draft, k) => {
    const shared = sharedWith(context, draft, drafts.slice(Math.max(0, k - RECENT), k));
    if (shared !== null) {
      owns.set(draft, shared);
      return;
    }
    const { paragraph } = units[draft.unit]!;
    const source = sourceOf(context, draft);
    if (source === null) {
      owns.set(draft, { mouths: [SOMEBODY], next: holderOf(words, draft) });
      return;
    }
    const pronoun = isPronoun(words, source);
    const named = pronoun ? lastNamed.paragraph !== paragraph || lastNamed.named : isNamed(context, source);
    if (!pronoun) lastNamed = { paragraph, named };
    const own = mouthOf(context);
    let tellers: readonly Mouth[] = tellersOf(context, draft).map(own);
    const name = surnameIn(words, source);
    const who = whoIs(words, context.entities, [source]);
    const goesOn =
      talk !== null && talk.paragraph === paragraph && (pronoun ? isSameOne(talk.who, who) : talk.name === name);
    // "sagte Holm gegenüber dieser Redaktion": what is said to us came through nobody else.
    const toUs = draft.addressee.some(({ first }) => ownOutlet.has(words.lower[first]!));
    if (toUs) talk = null;
    else if (tellers.length > 0) talk = { paragraph, name: pronoun && talk ? talk.name : name, who, tellers };
    else if (talk !== null && goesOn) tellers = talk.tellers;
    else if (draft.matrix !== null && draft.parent === null) talk = null;
    const origins = [...originsOf(context, draft), ...asList(quotedPerson(words, draft))]
      .filter((origin) => !isSame(origin, source))
      .map(own);
    const deputies = asList(deputyOf(context, draft)).map(own);
    const behind = toldBefore(context, draft, source, drafts.slice(Math.max(0, k - RECENT), k), owns);
    const speaking = { source, named, behind };
    owns.set(draft, { mouths: [...origins, speaking, ...deputies, ...tellers], next: holderOf(words, draft) });
  });
  return owns;
}

/** Who is behind "den Angaben", "dem Bericht": one who spoke in a sentence before. Null where the nearest one does not fit the noun. */
function toldBefore(
  context: Context,
  draft: Draft,
  source: TokenRange,
  before: readonly Draft[],
  owns: ReadonlyMap<Draft, Own>,
): TokenRange | null {
  if (!isToldBefore(context.words, source)) return null;
  const last = before.findLast((d) => d.unit < draft.unit && d.type !== "asserted" && d.parent === null);
  if (last === undefined || last.unit < draft.unit - FARTHEST_TOLD) return null;
  let spoken = last;
  for (let depth = 0; spoken.continues !== null && depth < DEEPEST; depth++) spoken = spoken.continues;
  return fittingMouth(context.words, source, spoken, owns.get(spoken)?.mouths ?? []);
}

/** The last word, but for a bracket behind it: "Kerstin Moor (CDU)". */
function surnameIn({ lower }: Words, { first, last }: TokenRange): string {
  const bracket = lower.indexOf("(", first);
  return lower[(bracket > first && bracket < last ? bracket : last) - 1]!;
}

/**
 * "Aus Kreisen verlautete, das Werk schließe. Das berichtete die Zeitung.": what the paper passes on has its source
 * already, so the chain of the whole begins with it.
 */
function passUp({ words, drafts }: Context, owns: Map<Draft, Own>): void {
  for (const inner of drafts) {
    const outer = inner.parent;
    if (outer === null || inner.frame.length === 0 || !isRelay(words, outer)) continue;
    const source = owns.get(inner);
    const relay = owns.get(outer);
    if (source === undefined || relay === undefined || source.mouths.length === 0) continue;
    const known = source.mouths.some((m) => relay.mouths.some((r) => isSame(m.source, r.source)));
    if (!known) owns.set(outer, { mouths: [...source.mouths, ...relay.mouths], next: relay.next });
  }
}

const SOMEBODY: Mouth = { source: null, named: false };

const asList = <T>(value: T | null): T[] => (value === null ? [] : [value]);

const mouthOf =
  (context: Context) =>
  (source: TokenRange): Mouth => ({ source, named: isNamed(context, source) });

/** Statements that take the chain of another: speech that goes on, "demnach", quoted words inside somebody's speech. */
function sharedWith(context: Context, draft: Draft, before: readonly Draft[]): Own | null {
  if (draft.type === "asserted" || draft.withdrawn) return { mouths: [], next: null };
  if (draft.continues !== null) return { mouths: [], next: draft.continues };
  if (draft.parent !== null && isSame(draft.parent.speaker[0] ?? null, draft.speaker[0] ?? null))
    return { mouths: [], next: draft.parent };
  const said = beforeMan(context, draft, before);
  if (said !== null) return { mouths: [], next: said };
  if (!isPointing(draft)) return null;
  const antecedent = antecedentOf(context, draft, before);
  if (antecedent === null) return { mouths: [SOMEBODY], next: null };
  if (antecedent.kind === "statement") return { mouths: [], next: antecedent.draft };
  return { mouths: [mouthOf(context)(antecedent.source)], next: null };
}

/** "…, sagt die Regierung. Man betont auch, dass …": "man" behind a body is that body. */
function beforeMan({ words, units }: Context, draft: Draft, before: readonly Draft[]): Draft | null {
  const finite = draft.matrix?.clause.finite ?? -1;
  if (finite < 1 || draft.speaker.length > 0 || draft.matrix!.cue.passive) return null;
  if (words.lower[finite - 1] !== "man" && words.lower[finite + 1] !== "man") return null;
  const last = before.findLast((d) => d.parent === null && d.type !== "asserted");
  const isNear =
    last !== undefined &&
    last.unit >= draft.unit - 1 &&
    last.unit < draft.unit &&
    units[last.unit]!.paragraph === units[draft.unit]!.paragraph;
  return isNear && last.speaker.length > 0 ? last : null;
}

/** "Das berichtete die Zeitung": about a sentence that somebody else has said already, only a medium passes on. */
const isRelay = (words: Words, { rule, speaker }: Draft): boolean =>
  rule === "de/das-teilte-mit" && speaker.some(({ first, last }) => outletAt(words, first, last) !== null);

/** The statement that holds this one, where somebody else makes it: "Der Sender berichtete, der Wirt habe gesagt, …". */
function holderOf(words: Words, { parent }: Draft): Draft | null {
  if (parent === null || parent.type === "asserted") return null;
  return parent.rule === "de/das-teilte-mit" && !isRelay(words, parent) ? null : parent;
}

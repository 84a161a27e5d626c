import { Can, FINITE, FiniteCell } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { endsBracket } from "../rows/word-classes/conjunctions.ts";
import { purposeOpeners, separablePrefixes } from "../rows/word-classes/prepositions.ts";
import { auxiliaryOf, clusterVerbs, infinitiveGovernors, passiveParticiple } from "../rows/word-classes/verbs.ts";
import { canBeNominative, nounPhraseEnd } from "./noun-phrases.ts";
import { isInfinitive, isRowParticle, verbLemmaOf } from "./row-verbs.ts";
import type { Segment, SegmentKind, Unit } from "./segments.ts";

/** A clause: a segment with a verb and the fragments and relative clauses that belong to it. */
export interface Clause {
  readonly kind: SegmentKind;
  /** Tokens `first` to `last - 1`, with the commas inside it. */
  readonly first: number;
  readonly last: number;
  /** The segments that are its own words (not those of a relative clause inside it). */
  readonly own: readonly Segment[];
  readonly before: string;
  readonly opener: string;
  readonly finite: number;
  readonly subjunctive: boolean;
  readonly verb: VerbComplex | null;
}

/** The verb of a clause with all its parts. */
export interface VerbComplex {
  /** Every token, in text order: "hat … angekündigt", "teilte … mit". */
  readonly tokens: readonly number[];
  /** The full verb's dictionary form, prefix joined: "ankündigen". */
  readonly lemma: string;
  readonly passive: boolean;
  /** The modal or auxiliary that is finite, as lemma; null where the full verb is. */
  readonly auxiliary: string | null;
}

/** Groups the segments of a unit into clauses, in text order; relative clauses inside another follow it. */
export function clausesOf(words: Words, unit: Unit): Clause[] {
  const groups: Group[] = [];
  unit.segments.forEach((segment, i) => {
    addSegment(words, groups, segment, unit.segments[i + 1] ?? null);
  });
  return groups.map((g) => finish(words, g)).sort((a, b) => a.first - b.first || b.last - a.last);
}

interface Group {
  kind: SegmentKind;
  own: Segment[];
  last: number;
  head: Segment;
  open: boolean;
}

function addSegment(words: Words, groups: Group[], segment: Segment, next: Segment | null): void {
  const current = lastOpen(groups);
  if (current !== null && completes(words, current, segment)) {
    current.own.push(segment);
    current.head = { ...segment, kind: "subordinate", opener: current.head.opener };
    current.last = segment.last;
    return;
  }
  switch (segment.kind) {
    case "relative":
    case "quotation":
      groups.push(groupOf(segment));
      return;
    case "fragment":
      if (closesMain(words, groups, segment)) return;
      if (current && segment.before !== ":" && segment.before !== ";") {
        current.own.push(segment);
        current.last = segment.last;
      } else groups.push(groupOf(segment));
      return;
    case "verbFirst":
      if (current !== null && closesBracket(words, current, segment)) {
        current.own.push(segment);
        current.last = segment.last;
        return;
      }
      // "Die Ärztin sagte , der Patient , der gestern kam , sei wohlauf": the last fragment is this clause's first field.
      if (segment.subjunctive && detachField(groups, segment)) return;
      if (mayBeTold(words, groups, segment) && detachField(groups, { ...segment, subjunctive: true })) return;
      if (wantsField(segment, next) && detachFields(words, groups, segment)) return;
      // "Der Chef , Frank Weise , sagte …": the fragments before are its first field; not where the verb of the whole
      // sentence still comes: "Der Tunnel , sagte sie , werde erst 2031 fertig".
      if (
        current?.kind === "fragment" &&
        !isInserted(segment, next) &&
        segment.before !== ":" &&
        segment.before !== ";"
      ) {
        current.kind = "verbSecond";
        current.own.push(segment);
        current.head = segment;
        current.last = segment.last;
        return;
      }
      groups.push(groupOf(segment));
      return;
    default:
      // "Frank Weise , ein Fachmann der Agentur sagte": the second comma of an apposition is often missing.
      if (
        current?.kind === "fragment" &&
        segment.kind === "verbSecond" &&
        segment.before === "," &&
        current.own.length === 1 &&
        segment.finite > segment.first + 1 &&
        // "Die Hoffnung , sein Leben werde sich wenden": what the noun says.
        !segment.subjunctive
      ) {
        current.kind = "verbSecond";
        current.own.push(segment);
        current.head = segment;
        current.last = segment.last;
        return;
      }
      groups.push(groupOf(segment));
  }
}

/**
 * "Wie Karl Holm , Sprecher des Amts , in Kiel mitteilte": a verb at the end behind what has opened a subordinate clause and
 * has no verb yet.
 */
function completes({ bits }: Words, { head }: Group, { kind, finite, last, before }: Segment): boolean {
  if (head.kind !== "subordinate" || head.finite >= 0 || purposeOpeners.has(head.opener) || before !== ",")
    return false;
  if (kind !== "verbSecond" && kind !== "verbFirst") return false;
  for (let i = finite + 1; i < last; i++) if ((bits[i]! & VERBAL) === 0) return false;
  return true;
}

const VERBAL = FINITE | Can.infinitive | Can.zuInfinitive | Can.participle2;
/** "wird Mike Holm , Leiter der Werft , zitiert": a participle or infinitive alone behind an auxiliary that waits for it. */
function closesBracket(
  { bits, lower, tokens }: Words,
  { head, last: end }: Group,
  { first, last, before }: Segment,
): boolean {
  if (before !== "," || head.finite < 0 || !auxiliaryOf.has(lower[head.finite]!)) return false;
  if (head.kind !== "verbFirst" && head.kind !== "verbSecond") return false;
  for (let i = head.finite + 1; i < end; i++)
    if (tokens.forms[i] === lower[i] && (bits[i]! & PARTS) !== 0) return false;
  for (let i = first; i < last; i++) if ((bits[i]! & PARTS) === 0) return false;
  return true;
}

const PARTS = Can.participle2 | Can.infinitive;

/** "warf ihm , nachdem es bekannt wurde , vor": a particle alone belongs to the main verb in front of what stands between. */
function closesMain(words: Words, groups: readonly Group[], segment: Segment): boolean {
  const { first, last, before } = segment;
  if (last !== first + 1 || before !== "," || (words.bits[first]! & Can.verbParticle) === 0) return false;
  const main = groups.findLast((g) => g.kind === "verbSecond" || g.kind === "verbFirst");
  if (main === undefined || main === groups.at(-1) || main.head.finite < 0) return false;
  const verb = verbLemmaOf(words.lexicon, words.lower[main.head.finite]!, FINITE);
  if (verb === null || !isParticleOf(words, first, verb)) return false;
  main.own.push(segment);
  main.last = last;
  return true;
}

/** "…, erklärte : „…“": a verb with nothing behind it but what it frames; or one in the Konjunktiv, behind the field of what is said. */
const wantsField = ({ first, last, subjunctive }: Segment, next: Segment | null): boolean =>
  subjunctive ||
  (last === first + 1 && next !== null && (next.before === ":" || next.kind === "subordinate" || next.subjunctive));

/** A frame between a first field and its verb in the Konjunktiv. */
const isInserted = (segment: Segment, next: Segment | null): boolean =>
  !segment.subjunctive && next?.kind === "verbFirst" && next.subjunctive && next.before === ",";

/**
 * "forderte , alle Briefe , die eingingen , sollten geprüft werden": behind a relative clause a verb that may be of the Konjunktiv,
 * with nobody as its subject behind it.
 */
function mayBeTold(words: Words, groups: readonly Group[], { first, last, finite }: Segment): boolean {
  if (groups.at(-1)?.kind !== "relative" || (words.finite[finite]! & FiniteCell.subjunctive2) === 0) return false;
  const end = nounPhraseEnd(words, finite + 1, last);
  return finite === first && (end === finite + 1 || !canBeNominative(words, { first: finite + 1, last: end }));
}

/** Takes the fragment at the end of a telling clause as the first field of a clause in the Konjunktiv. */
function detachField(groups: Group[], segment: Segment): boolean {
  const at = groups.findLastIndex((g) => g.kind !== "relative");
  const holder = groups[at];
  const field = holder?.own.at(-1);
  if (holder === undefined || field === undefined || field === holder.head || field.kind !== "fragment") return false;
  if (holder.head.subjunctive || holder.head.finite < 0 || at === groups.length - 1) return false;
  holder.own.pop();
  holder.last = holder.own.at(-1)!.last;
  groups.splice(at + 1, 0, {
    kind: "verbSecond",
    own: [field, segment],
    last: segment.last,
    head: segment,
    open: true,
  });
  return true;
}

/**
 * The fragments behind a clause that is complete, as the first field of a verb that has no subject behind it:
 *
 *     Die Grünen begrüßten den Plan , die Sprecherin der Linken , Anna Möws , sagte : „…“
 *                                     ^                                   ^
 */
function detachFields(words: Words, groups: Group[], segment: Segment): boolean {
  const holder = groups.at(-1);
  if (holder === undefined || (holder.kind !== "verbSecond" && holder.kind !== "verbFirst")) return false;
  if (holder.head.subjunctive) return false;
  const at = holder.own.indexOf(holder.head) + 1;
  const fields = holder.own.slice(at);
  if (at === 0 || fields.length === 0 || fields.some(({ kind }) => kind !== "fragment")) return false;
  const end = nounPhraseEnd(words, fields[0]!.first, fields[0]!.last);
  if (end === fields[0]!.first) return false;
  if (!segment.subjunctive && !canBeNominative(words, { first: fields[0]!.first, last: end })) return false;
  holder.own.length = at;
  holder.last = holder.head.last;
  groups.push({ kind: "verbSecond", own: [...fields, segment], last: segment.last, head: segment, open: true });
  return true;
}

const groupOf = (segment: Segment): Group => ({
  kind: segment.kind,
  own: [segment],
  last: segment.last,
  head: segment,
  open: true,
});

/** The clause that goes on after a relative clause. */
function lastOpen(groups: readonly Group[]): Group | null {
  for (let i = groups.length - 1; i >= 0; i--) {
    const g = groups[i]!;
    if (g.kind === "relative") continue;
    return g.kind === "quotation" ? null : g;
  }
  return null;
}

function finish(words: Words, g: Group): Clause {
  const { finite, subjunctive, opener } = g.head;
  const first = g.own[0]!.first;
  return {
    kind: g.kind,
    first,
    last: g.last,
    own: g.own,
    before: g.own[0]!.before,
    opener,
    finite,
    subjunctive,
    verb: verbOf(words, g),
  };
}

function verbOf(words: Words, g: Group): VerbComplex | null {
  const { finite } = g.head;
  if (finite < 0) return g.kind === "infinitive" || purposeOpeners.has(g.head.opener) ? infinitiveOf(words, g) : null;
  const auxiliary = auxiliaryOf.get(words.lower[finite]!) ?? null;
  const isFinal = g.kind === "subordinate" || g.kind === "relative";
  if (auxiliary !== null) {
    const parts = isFinal ? partsBefore(words, g.head, finite) : partsOfMain(words, g, finite);
    const full = parts.find((i) => !clusterVerbs.has(words.lower[i]!)) ?? parts[0];
    if (full !== undefined) {
      const lemma =
        verbLemmaOf(words.lexicon, words.lower[full]!, Can.participle2 | Can.infinitive | Can.zuInfinitive) ??
        words.lower[full]!;
      const passive =
        auxiliary === "werden"
          ? (words.bits[full]! & Can.participle2) !== 0
          : parts.some((i) => words.lower[i] === passiveParticiple);
      return { tokens: [...parts, finite].sort((a, b) => a - b), lemma, passive, auxiliary };
    }
    return withParticle(words, g, auxiliary);
  }
  return withParticle(words, g, verbLemmaOf(words.lexicon, words.lower[finite]!, FINITE) ?? words.lower[finite]!);
}

/** The full verb that is finite itself: "teilte … mit", "hat … vor". */
function withParticle(words: Words, g: Group, base: string): VerbComplex {
  const { finite } = g.head;
  const isFinal = g.kind === "subordinate" || g.kind === "relative";
  const particle = isFinal ? -1 : particleOf(words, g, finite, base);
  if (particle < 0) return { tokens: [finite], lemma: base, passive: false, auxiliary: null };
  return { tokens: [finite, particle], lemma: words.lower[particle]! + base, passive: false, auxiliary: null };
}

function infinitiveOf(words: Words, g: Group): VerbComplex | null {
  for (let i = g.last - 1; i >= g.head.first; i--) {
    const b = words.bits[i]!;
    if ((b & (Can.infinitive | Can.zuInfinitive)) === 0 || clusterVerbs.has(words.lower[i]!)) continue;
    return {
      tokens: [i],
      lemma: verbLemmaOf(words.lexicon, words.lower[i]!) ?? words.lower[i]!,
      passive: false,
      auxiliary: null,
    };
  }
  return null;
}

/** Participles and infinitives right before the verb at the end of a subordinate clause. */
function partsBefore(words: Words, segment: Segment, finite: number): number[] {
  const parts: number[] = [];
  for (let i = finite - 1; i > segment.first; i--) {
    if ((words.bits[i]! & (Can.participle2 | Can.infinitive)) === 0) break;
    parts.unshift(i);
  }
  return parts;
}

/** "Kritisiert wird vor allem , dass …": a participle alone may stand in the first field. */
function partsOfMain(words: Words, g: Group, finite: number): number[] {
  const behind = partsBehind(words, g, finite);
  if (behind.length > 0) return behind;
  const field = finite - 1;
  const first = g.own[0]!.first;
  const isField = field === first || (field === first + 1 && !isNounLike(words, field));
  return isField && (words.bits[field]! & (Can.participle2 | Can.noun | Can.preposition)) === Can.participle2
    ? [field]
    : [];
}

/** "ließ er ausrichten , selbst angegriffen worden": with an infinitive at its end the bracket of a modal is closed. */
function closesOwn(words: Words, { first, last }: Segment, finite: number): boolean {
  const end = last - 1;
  return (
    first <= finite &&
    finite < end &&
    infinitiveGovernors.has(auxiliaryOf.get(words.lower[finite]!) ?? "") &&
    (words.bits[end]! & Can.infinitive) !== 0 &&
    !isNounLike(words, end)
  );
}

/** The last participle or infinitive of a main clause, with its cluster ("angekündigt worden", "sagen wollen"). */
function partsBehind(words: Words, g: Group, finite: number): number[] {
  const closed = g.own.findIndex((segment) => closesOwn(words, segment, finite));
  for (let s = closed >= 0 ? closed : g.own.length - 1; s >= 0; s--) {
    const segment = g.own[s]!;
    if (segment.last <= finite) break;
    for (let i = segment.last - 1; i > finite && i >= segment.first; i--) {
      // "einen": the article, not the verb.
      if ((words.bits[i]! & Can.article) !== 0) continue;
      if ((words.bits[i]! & PARTS) === 0 || isNounLike(words, i)) continue;
      const parts = [i];
      for (
        let k = i - 1;
        k > finite && clusterVerbs.has(words.lower[i]!) && (words.bits[k]! & (Can.participle2 | Can.infinitive)) !== 0;
        k--
      )
        parts.unshift(k);
      return parts;
    }
  }
  return [];
}

const isNounLike = (words: Words, i: number): boolean => words.tokens.forms[i] !== words.lower[i];

/** The separated prefix at the end of one of the clause's segments: "teilte der Sprecher am Montag mit". */
function particleOf(words: Words, g: Group, finite: number, base: string): number {
  for (let s = g.own.length - 1; s >= 0; s--) {
    const segment = g.own[s]!;
    if (segment.last <= finite) break;
    const end = segment.last - 1;
    if (end <= finite) continue;
    // "sagte ein Sprecher": what stands before a noun is its article, no prefix.
    for (const i of isNounLike(words, end) ? [end] : [end, end - 1])
      if (i > finite && isParticleOf(words, i, base)) return i;
  }
  // "kündigte an, dass", "wies darauf hin": also in the middle, right before "und", "zu" or a prepositional rest.
  for (let i = finite + 1; i < g.head.last; i++) {
    const next = words.lower[i + 1] ?? "";
    if (isParticleOf(words, i, base) && (endsBracket.has(next) || (next === "zu" && i + 3 === g.head.last))) return i;
  }
  return -1;
}

function isParticleOf(words: Words, i: number, base: string): boolean {
  // "gab zu bedenken": the "zu" of an infinitive is no prefix.
  if (words.lower[i] === "zu" && (words.bits[i + 1]! & Can.infinitive) !== 0) return false;
  const word = words.lower[i]!;
  if ((words.bits[i]! & Can.verbParticle) === 0 && !separablePrefixes.has(word) && !isRowParticle(word)) return false;
  return isInfinitive(words.lexicon, word + base);
}

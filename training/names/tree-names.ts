// Names as English treebanks show them: the words that carry the Penn tag of a proper noun, cut by the tree.
import type { EntityType } from "../../src/analysis/marks.ts";
import { months, weekdays } from "../../src/languages/en/rows/times/words.ts";
import { Column, type ConlluSentence, wordsOf } from "../../src/text/conllu.ts";
import type { Beside, ListedType } from "./english-phrases.ts";
import { personHeads } from "./english-tails.ts";

/** "some": a name, of whatever kind. "other": a name of no kind of ours, or none. "open": nobody knows. */
export type TreeType = EntityType | "some" | "other" | "open";

/** Words `first` to `last - 1` of a sentence; what no stretch covers is no name. */
export interface TreeName {
  readonly first: number;
  readonly last: number;
  readonly type: TreeType;
}

type Row = readonly string[];

/** "NNP" marks the words of a name whatever part of speech they are: "United" in "the United States" is a participle. */
const isProper = (row: Row | undefined): boolean => row !== undefined && /^NNPS?$/u.test(row[Column.xpos]!);
const headOf = (row: Row): number => Number(row[Column.head]) - 1;

/** By these words of one name hang together. */
const WITHIN = /^(?:flat|compound|amod|goeswith|nummod|nmod:unmarked|dep)(?::.*)?$/u;
/** "President Mara Hale": a title, no part of the name behind it. */
const TITLE = "nmod:desc";

/** The word of its name that no other of it governs. */
function topOf(rows: readonly Row[], at: number): number {
  for (let i = at; ; ) {
    const head = headOf(rows[i]!);
    if (head < 0 || !WITHIN.test(rows[i]![Column.deprel]!) || !isProper(rows[head]) || isTitle(rows, head)) return i;
    i = head;
  }
}

const isTitle = (rows: readonly Row[], at: number): boolean =>
  rows[at]![Column.deprel] === TITLE && isProper(rows[headOf(rows[at]!)]);

/** What may stand between two words of one name: "Hartsell - Gundy", "Lord 's Ground". */
const BETWEEN = /^(?:[-–'’&/.]|'s|’s|de|del|la|le|van|von|der|al|el|bin|ibn|of|and|the)$/iu;

interface Run extends Omit<TreeName, "type"> {
  readonly top: number;
}

/** Proper nouns that hang together, with what joins them. */
function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < rows.length; first++) {
    if (!isProper(rows[first])) continue;
    const top = topOf(rows, first);
    let last = first + 1;
    for (let at = last; at < rows.length; at++) {
      const row = rows[at]!;
      const isNumber = row[Column.upos] === "NUM" && at === last && WITHIN.test(row[Column.deprel]!);
      const isOfIt = isProper(row) ? topOf(rows, at) === top : isNumber && headOf(row) >= first && headOf(row) < last;
      if (isOfIt) last = at + 1;
      else if (!BETWEEN.test(row[Column.form]!)) break;
    }
    runs.push({ first, last, top });
    first = last - 1;
  }
  return runs;
}

/** "Gulf of Mexico", "Ministry of Trade and Industry". */
const JOINS = new Set("of for and & the de la".split(" "));

/** The run behind small words that hangs on this one; null for none. */
function joined(rows: readonly Row[], run: Run, next: Run | undefined): Run | null {
  if (next === undefined || next.first === run.last) return null;
  for (let i = run.last; i < next.first; i++) if (!JOINS.has(rows[i]![Column.form]!)) return null;
  const head = headOf(rows[next.top]!);
  return head >= run.first && head < run.last ? next : null;
}

/** "Iran and Syria", "Mara Hale and Tom Boone" are two names; "Trade and Industry" may be one. */
function isSeries(rows: readonly Row[], run: Run, next: Run, kindOf: Kinds, known: Known): boolean {
  if (rows[next.top]![Column.deprel] !== "conj") return false;
  const isOne = (one: Run): boolean => /^(?:PER|LOC)$/u.test(typeOf(rows, one, kindOf(one.top), known) ?? "");
  return isOne(run) && isOne(next);
}

const isTime = (row: Row): boolean => {
  const word = row[Column.form]!.toLowerCase().replace(/\.$/u, "");
  return weekdays.has(word) || months.has(word) || word === "am" || word === "pm";
};

/** What entities with their head at a word are: the kinds of GUM, "person". */
export type Kinds = (top: number) => Entity | null;

export interface Entity {
  readonly kind: string;
  /** Where it ends, exclusive. */
  readonly last: number;
}

/** What is known of names from elsewhere. */
export interface Known {
  /** What the lists say; null for nothing. */
  readonly listed: (words: readonly string[], beside: Beside) => ListedType | null;
  /** Words that stand as titles before names. */
  readonly titles: ReadonlySet<string>;
}

export const NOTHING_KNOWN: Known = { listed: () => null, titles: new Set() };

/** The titles of a treebank: "President" in "President Mara Hale", if it is met twice. */
export function titlesOf(sentences: readonly ConlluSentence[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const rows = wordsOf(sentence);
    rows.forEach((row, at) => {
      const form = row[Column.form]!;
      if (isTitle(rows, at)) counts.set(form, (counts.get(form) ?? 0) + 1);
    });
  }
  return new Set([...counts].flatMap(([form, count]) => (count > 1 ? [form] : [])));
}

/** The names of a sentence; `kindOf` says what they are where the treebank does. */
export function treeNames(sentence: ConlluSentence, kindOf: Kinds, known: Known): TreeName[] {
  const rows = wordsOf(sentence);
  const runs = runsOf(rows);
  const names: TreeName[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    if (isTitle(rows, run.top) || rows.slice(run.first, run.last).every(isTime)) continue;
    let whole = run;
    for (let next = joined(rows, run, runs[at + 1]); next !== null; next = joined(rows, next, runs[at + 1])) {
      if (isSeries(rows, whole, next, kindOf, known)) break;
      at++;
      whole = { ...run, last: next.last };
    }
    const type = typeOf(rows, whole, kindOf(run.top), known);
    if (type === null) continue;
    const isJoined = whole !== run && type !== "LOC" && type !== "ORG";
    names.push({ first: whole.first, last: whole.last, type: isJoined ? "open" : type });
  }
  return names;
}

const types: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({ person: "PER", place: "LOC", organization: "ORG" }),
);

/** Null for no name. */
function typeOf(rows: readonly Row[], { first, last, top }: Run, entity: Entity | null, known: Known): TreeType | null {
  const words = rows.slice(first, last).map((row) => row[Column.form]!);
  const listed = known.listed(words, besideOf(rows, top));
  if (listed === "state") return "LOC";
  const isManyAlone = rows[top]![Column.xpos] === "NNPS" && last - first === 1;
  if (entity === null) return listed ?? (isManyAlone ? "open" : "some");
  if (entity.kind === "time") return null;
  // What an entity ends before is of another one.
  if (entity.last < last) return "open";
  const type = types.get(entity.kind) ?? "other";
  if (type !== "PER") return isManyAlone && type === "ORG" ? "open" : type;
  // "Americans" are people, and no name of one; "the Secretary" is an office.
  if (rows[top]![Column.xpos] === "NNPS") return null;
  const isDescribed = rows.some((row) => headOf(row) === top && row[Column.upos] === "DET");
  return isDescribed || words.every((word) => known.titles.has(word)) ? "open" : type;
}

const PLACED = /^(?:in|at|near)$/iu;

function besideOf(rows: readonly Row[], top: number): Beside {
  const of = rows.filter((row) => headOf(row) === top);
  return {
    titled: of.some((row) => row[Column.deprel] === TITLE && personHeads.has(row[Column.form]!)),
    placed: of.some((row) => row[Column.deprel] === "case" && PLACED.test(row[Column.form]!)),
  };
}

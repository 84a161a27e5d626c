import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Column, type ConlluSentence, readConllu } from "../../src/text/conllu.ts";
import { missing } from "../xz-lines.ts";

/** The treebanks of each language in the order of their embedding rows. Analysis asks for the first one's conventions. */
export const treebanks = {
  de: ["gsd", "pud", "hdt"],
  en: ["ewt", "gum", "pud-en"],
} as const;
export type Language = keyof typeof treebanks;
export type Treebank = (typeof treebanks)[Language][number];

interface TreebankFacts {
  /** In the data folder. */
  readonly file: string;
  /** Row of its embedding; 0 for the first one of its language. */
  readonly row: number;
  /**
   * What is one word in running text: the words of a multiword range ("im"), or those between hyphens, which English
   * treebanks split ("well - known"). Of "do n't" the tokens are two, as in the treebank.
   */
  readonly joins: "ranges" | "hyphens";
  /** Its XPOS is another tag set and not learnt. */
  readonly otherTags?: true;
}

const facts: Readonly<Record<Treebank, TreebankFacts>> = {
  gsd: { file: "treebanks/de_gsd-ud-dev.conllu", row: 0, joins: "ranges" },
  pud: { file: "treebanks/de_pud-ud-test.conllu", row: 1, joins: "ranges", otherTags: true },
  hdt: { file: "treebanks/de_hdt-dev-selection.conllu", row: 2, joins: "ranges" },
  ewt: { file: "en/treebanks/en_ewt-ud-train.conllu.xz", row: 0, joins: "hyphens" },
  gum: { file: "en/treebanks/gum-open-train.conllu.xz", row: 1, joins: "hyphens" },
  "pud-en": { file: "en/treebanks/en_pud-ud-test.conllu", row: 2, joins: "hyphens" },
};

/** The row of a treebank's embedding; 0 for those whose conventions the analysis follows. */
export const rowOfTreebank = (treebank: Treebank): number => facts[treebank].row;

/** A word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Null where the treebank has another tag set than STTS. */
  readonly xpos: string | null;
  readonly feats: ReadonlyMap<string, string>;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** The treebank's own check found a mistake in the relation (`Bug=` in HDT). */
  readonly doubtful: boolean;
}

export interface GoldSentence {
  readonly treebank: Treebank;
  readonly id: string;
  readonly words: readonly GoldWord[];
}

const featsOf = (column: string): ReadonlyMap<string, string> =>
  new Map(column === "_" ? [] : column.split("|").map((f) => f.split("=") as [string, string]));

/** STTS tag of a contraction of preposition and article: "im". */
const CONTRACTION = "APPRART";

interface Unit {
  readonly form: string;
  /** Ids of the words it stands for. */
  readonly ids: readonly number[];
}

type Row = ConlluSentence["rows"][number];

/** Ids of words that stand together in running text: [[3, 4]] for "in dem", [[5, 6, 7]] for "well - known". */
function joinedIds({ rows }: ConlluSentence, { joins }: TreebankFacts): number[][] {
  if (joins === "ranges")
    return rows
      .filter((r) => r.kind === "range")
      .map(({ columns }) => {
        const [first = 0, last = 0] = columns[Column.id]!.split("-").map(Number);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
  const words = rows.filter((r) => r.kind === "word");
  const runs: number[][] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i]!.columns[Column.form] !== "-" || !glued(words[i - 1]!) || !glued(words[i]!)) continue;
    if (runs.at(-1)?.at(-1) === i) runs.at(-1)!.push(i + 1, i + 2);
    else runs.push([i, i + 1, i + 2]);
  }
  return runs;
}

const glued = ({ columns }: Row): boolean => columns[Column.misc]!.split("|").includes("SpaceAfter=No");

/** The sentence's words; with `joined`, those that stand together in running text are one ("im", "well-known"). */
function wordsOf(sentence: ConlluSentence, treebank: Treebank, joined: boolean): GoldWord[] {
  const rows = sentence.rows.filter((r) => r.kind === "word").map((r) => r.columns);
  const ranges = new Map(
    sentence.rows.filter((r) => r.kind === "range").map(({ columns }) => [columns[Column.id]!.split("-")[0], columns]),
  );
  const runOf = new Map(joined ? joinedIds(sentence, facts[treebank]).map((ids) => [ids[0]!, ids] as const) : []);
  const units: Unit[] = [];
  for (let id = 1; id <= rows.length; id++) {
    const ids = runOf.get(id) ?? [id];
    const written = ids.map((i) => rows[i - 1]![Column.form]!).join("");
    const form = ids.length > 1 && facts[treebank].joins === "ranges" ? ranges.get(String(id))![Column.form]! : written;
    units.push({ form, ids });
    id = ids.at(-1)!;
  }
  const unitOf = new Map(units.flatMap((u, index) => u.ids.map((id) => [id, index] as const)));
  return units.map(({ form, ids }) => {
    const inside = new Set(ids);
    // Of the words that a range stands for, the one whose head lies outside carries it; of two, the first.
    const id = ids.find((i) => !inside.has(Number(rows[i - 1]![Column.head]))) ?? ids[0]!;
    const columns = rows[id - 1]!;
    const contraction = ids.length > 1;
    const article = contraction ? rows[ids[1]! - 1]! : columns;
    return {
      form,
      lemma: columns[Column.lemma]!,
      upos: columns[Column.upos]!,
      xpos: facts[treebank].otherTags
        ? null
        : contraction && columns[Column.xpos] === "APPR"
          ? CONTRACTION
          : columns[Column.xpos]!,
      feats: featsOf(article[Column.feats]!),
      head: Number(columns[Column.head]) === 0 ? -1 : unitOf.get(Number(columns[Column.head]))!,
      deprel: columns[Column.deprel]!,
      doubtful: columns[Column.misc]!.includes("Bug="),
    };
  });
}

const idOf = (sentence: ConlluSentence): string =>
  sentence.comments
    .find((c) => c.startsWith("# sent_id"))
    ?.split("=")[1]
    ?.trim() ?? "";

/** The sentences of a treebank as raw CoNLL-U; a repeated sentence id comes once. */
export function treebankSentences(data: string, treebank: Treebank): ConlluSentence[] {
  const file = join(data, facts[treebank].file);
  if (!existsSync(file)) throw missing(file);
  const content = file.endsWith(".xz")
    ? execFileSync("xz", ["-dc", file], { encoding: "utf8", maxBuffer: 1 << 28 })
    : readFileSync(file, "utf8");
  const seen = new Set<string>();
  return readConllu(content).filter((s) => !seen.has(idOf(s)) && seen.add(idOf(s)));
}

/** One sentence for training; null where it has no word. */
export const goldSentence = (sentence: ConlluSentence, treebank: Treebank, joined: boolean): GoldSentence => ({
  treebank,
  id: idOf(sentence),
  words: wordsOf(sentence, treebank, joined),
});

/** True where the sentence holds words that running text joins. */
export const hasJoined = (sentence: ConlluSentence, treebank: Treebank): boolean =>
  joinedIds(sentence, facts[treebank]).length > 0;

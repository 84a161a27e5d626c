import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Column, type ConlluSentence, readConllu } from "../../src/text/conllu.ts";
import { missing } from "../xz-lines.ts";

/** The treebanks in the order of their embedding rows. Analysis asks for the first one's conventions. */
export const treebanks = ["gsd", "pud", "hdt"] as const;
export type Treebank = (typeof treebanks)[number];

const files: Readonly<Record<Treebank, string>> = {
  gsd: "de_gsd-ud-dev.conllu",
  pud: "de_pud-ud-test.conllu",
  hdt: "de_hdt-dev-selection.conllu",
};

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

/** The sentence's words; with `joined`, a multiword range ("im" for "in dem") is one word, as in running text. */
function wordsOf(sentence: ConlluSentence, treebank: Treebank, joined: boolean): GoldWord[] {
  const rows = sentence.rows.filter((r) => r.kind === "word").map((r) => r.columns);
  const units: Unit[] = [];
  let covered = 0;
  for (const { kind, columns } of sentence.rows) {
    const id = columns[Column.id]!;
    if (kind === "range" && joined) {
      const [first = 0, last = 0] = id.split("-").map(Number);
      covered = last;
      units.push({ form: columns[Column.form]!, ids: Array.from({ length: last - first + 1 }, (_, i) => first + i) });
    } else if (kind === "word" && Number(id) > covered) {
      units.push({ form: columns[Column.form]!, ids: [Number(id)] });
    }
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
      xpos:
        treebank === "pud"
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
  const file = join(data, "treebanks", files[treebank]);
  if (!existsSync(file)) throw missing(file);
  const seen = new Set<string>();
  return readConllu(readFileSync(file, "utf8")).filter((s) => !seen.has(idOf(s)) && seen.add(idOf(s)));
}

/** One sentence for training; null where it has no word. */
export const goldSentence = (sentence: ConlluSentence, treebank: Treebank, joined: boolean): GoldSentence => ({
  treebank,
  id: idOf(sentence),
  words: wordsOf(sentence, treebank, joined),
});

/** True where the sentence holds a contraction, so that its joined form differs. */
export const hasRange = (sentence: ConlluSentence): boolean => sentence.rows.some((r) => r.kind === "range");

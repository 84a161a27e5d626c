import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS, OUTSIDE } from "../../src/analysis/names/labels.ts";
import { readConllu } from "../../src/text/conllu.ts";
import { missing } from "../xz-lines.ts";

/** A sentence in which only some labels are known. */
export interface PartlyLabelled {
  readonly forms: readonly string[];
  /** Per token the labels that it may have, one bit a label. */
  readonly allowed: Int32Array;
}

export const ANY_LABEL: number = (1 << LABELS) - 1;
const ANY_NAME = ANY_LABEL & ~(1 << OUTSIDE);

const FILES = ["de_gsd-ud-dev", "de_pud-ud-test", "de_hdt-dev-selection"] as const;

/** So far from a proper noun a word can still be part of its name: "Universität von Oslo". */
const REACH = 3;

/**
 * Treebanks tell which words are proper nouns, though not of what kind: each is in some name.
 * The words around them may be in it too; all others are outside.
 */
export function treebankSentences(data: string): PartlyLabelled[] {
  const seen = new Set<string>();
  return FILES.flatMap((name) => {
    const file = join(data, `treebanks/${name}.conllu`);
    if (!existsSync(file)) throw missing(file);
    return readConllu(readFileSync(file, "utf8")).flatMap(({ rows }) => {
      const words = rows.filter((row) => row.kind === "word").map((row) => row.columns);
      const forms = words.map((columns) => columns[1] ?? "");
      const key = forms.join(" ");
      if (forms.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          forms,
          allowed: allowedLabels(
            forms,
            words.map((columns) => columns[3] ?? ""),
          ),
        },
      ];
    });
  });
}

export function allowedLabels(forms: readonly string[], tags: readonly string[]): Int32Array {
  const near = (at: number): boolean => {
    for (let i = at - REACH; i <= at + REACH; i++) if (tags[i] === "PROPN") return true;
    return false;
  };
  return Int32Array.from(forms, (form, at) => {
    if (tags[at] === "PROPN") return ANY_NAME;
    if (tags[at] === "X" && /^\p{Lu}/u.test(form)) return ANY_LABEL;
    const verbal = tags[at] === "VERB" || tags[at] === "AUX";
    return near(at) && !verbal ? ANY_LABEL : 1 << OUTSIDE;
  });
}

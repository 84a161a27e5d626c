import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityType } from "../../src/analysis/marks.ts";
import { missing } from "../xz-lines.ts";
import { type LabelledSentence, type LabelledSpan, setLabels } from "./sentence.ts";

const types: Readonly<Record<string, EntityType>> = { PER: "PER", LOC: "LOC", ORG: "ORG", OTH: "MISC" };

/** "B-LOCderiv" -> "derived", "I-OTH" -> "MISC". */
function typeOfTag(tag: string): LabelledSpan["type"] {
  if (tag.endsWith("deriv")) return "derived";
  if (tag.endsWith("part")) return "partly";
  return types[tag.slice(2)] ?? "MISC";
}

/** The sentences of GermEval 2014 dev with their outer names. */
export function germevalSentences(data: string): LabelledSentence[] {
  const file = join(data, "names/germeval2014-dev.tsv");
  if (!existsSync(file)) throw missing(file);
  return readFileSync(file, "utf8")
    .split(/\n\s*\n/u)
    .flatMap((block) => {
      const rows = block
        .split("\n")
        .filter((line) => /^\d/u.test(line))
        .map((line) => line.split("\t"));
      return rows.length > 0 ? [labelled(rows)] : [];
    });
}

function labelled(rows: readonly (readonly string[])[]): LabelledSentence {
  const labels = new Uint8Array(rows.length);
  for (let first = 0; first < rows.length; first++) {
    const tag = rows[first]![2] ?? "O";
    if (!tag.startsWith("B-")) continue;
    let last = first + 1;
    while (last < rows.length && rows[last]![2] === `I-${tag.slice(2)}`) last++;
    setLabels(labels, { first, last, type: typeOfTag(tag) });
  }
  return { forms: rows.map((row) => row[1] ?? ""), labels };
}

import { expect, test } from "vitest";
import { NAME_TYPES, OUTSIDE, positionOf, typeOf } from "../../src/analysis/names/labels.ts";
import { readConllu } from "../../src/text/conllu.ts";
import { gumSentence } from "./english.ts";

/** "B-ORG I-ORG", "O", and "?" where more than one label is left open, of "form/UPOS/XPOS/relation/entity". */
function labels(words: string): string {
  const rows = words.split(" ").map((word, i) => {
    const [form, upos, xpos, relation, entity] = word.split("/");
    const misc = entity === undefined ? "_" : `Entity=${entity}`;
    return [i + 1, form, form, upos, xpos, "_", 0, relation, "_", misc].join("\t");
  });
  const { allowed } = gumSentence(readConllu(`${rows.join("\n")}\n\n`)[0]!);
  return [...allowed]
    .map((bits) => {
      if ((bits & (bits - 1)) !== 0) return "?";
      const label = Math.log2(bits);
      return label === OUTSIDE ? "O" : `${"BIES"[positionOf(label)]}-${NAME_TYPES[typeOf(label)]}`;
    })
    .join(" ");
}

test("a name goes over its small words, whatever part of speech its others are", () => {
  expect(labels("the/DET/DT/det/(1-place-x United/ADJ/NNP/amod States/PROPN/NNPS/obl/1)")).toBe("O B-LOC E-LOC");
  expect(labels("Gulf/PROPN/NNP/root/(1-place-x of/ADP/IN/case Mexico/PROPN/NNP/nmod/(2-place-x)1)")).toBe(
    "B-LOC I-LOC E-LOC",
  );
});

test("a title, a people and a described thing are none", () => {
  expect(labels("President/PROPN/NNP/nmod:desc/(1-person-x Hale/PROPN/NNP/root/1)").split(" ")[1]).toBe("S-PER");
  expect(labels("Americans/PROPN/NNPS/root/(1-person-x)")).toBe("?");
  expect(labels("the/DET/DT/det/(1-organization-x old/ADJ/JJ/amod bank/NOUN/NN/root/1)")).toBe("O O O");
});

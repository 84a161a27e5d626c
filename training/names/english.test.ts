import { expect, test } from "vitest";
import { labelOf, NAME_TYPES, OUTSIDE, Position, positionOf, typeOf } from "../../src/analysis/names/labels.ts";
import { readConllu } from "../../src/text/conllu.ts";
import { gumSentence, withOpenWords } from "./english.ts";
import { type Known, NOTHING_KNOWN } from "./tree-names.ts";

/** "B-ORG E-ORG", "O", "?" where anything may be, "S-*" for a name of any kind, of "form/XPOS/head/relation/entity". */
function labels(words: string, known: Known = NOTHING_KNOWN): string {
  const rows = words.split(" ").map((word, i) => {
    const [form, xpos = "_", head = "0", relation = "dep", entity] = word.split("/");
    const upos = xpos === "DT" ? "DET" : "_";
    return [i + 1, form, form, upos, xpos, "_", head, relation, "_", entity ? `Entity=${entity}` : "_"].join("\t");
  });
  const { allowed } = gumSentence(readConllu(`${rows.join("\n")}\n\n`)[0]!, known)[0]!;
  return [...allowed]
    .map((bits) => {
      const those = Array.from({ length: 31 }, (_, label) => label).filter((label) => (bits & (1 << label)) !== 0);
      if (those.length > NAME_TYPES.length) return "?";
      const named = those.map((label) =>
        label === OUTSIDE ? "O" : `${"BIES"[positionOf(label)]}-${NAME_TYPES[typeOf(label)]}`,
      );
      return named.length === NAME_TYPES.length ? `${named[0]![0]}-*` : named.join("|");
    })
    .join(" ");
}

test("a name goes over its small words, whatever part of speech its others are", () => {
  expect(labels("the/DT/3/det/(1-place-x United/NNP/3/amod States/NNPS/0/root/1)")).toBe("O B-LOC E-LOC");
  expect(labels("Gulf/NNP/0/root/(1-place-x of/IN/3/case Mexico/NNP/1/nmod/(2-place-x)1)")).toBe("B-LOC I-LOC E-LOC");
});

test("a name is of the kind of the entity that it is the head of, whatever else stands in that", () => {
  expect(labels("Mara/NNP/0/root/(1-person-x Hale/NNP/1/flat who/WP/4/nsubj sang/VBD/1/acl/1)")).toBe(
    "B-PER E-PER O O",
  );
  expect(labels("Rosby/NNP/2/compound/(1-organization-x(2-place-x) council/NN/0/root/1)")).toBe("S-LOC O");
  expect(labels("Storm/NNP/0/root/(1-event-x Ada/NNP/1/flat/1)")).toBe("O|B-MISC O|E-MISC");
});

test("a title, a people and a weekday are none; of an office nobody knows", () => {
  expect(labels("President/NNP/2/nmod:desc/(1-person-x Hale/NNP/0/root/1)")).toBe("O S-PER");
  expect(labels("Americans/NNPS/0/root/(1-person-x)")).toBe("O");
  expect(labels("on/IN/2/case Monday/NNP/0/root/(1-time-x)")).toBe("O O");
  expect(labels("the/DT/2/det/(1-person-x Secretary/NNP/0/root/1)")).toBe("O ?");
  expect(labels("Senator/NNP/0/root/(1-person-x)", { ...NOTHING_KNOWN, titles: new Set(["Senator"]) })).toBe("?");
});

test("what no treebank says the lists do, or it is of any kind", () => {
  expect(labels("Rosby/NNP/0/root")).toBe("S-*");
  expect(labels("Rosby/NNP/0/root", { ...NOTHING_KNOWN, listed: () => "LOC" })).toBe("S-LOC");
  // A state is a place, whatever it does.
  expect(labels("France/NNP/0/root/(1-organization-x)", { ...NOTHING_KNOWN, listed: () => "state" })).toBe("S-LOC");
});

const outside = 1 << OUTSIDE;

test("a known word that people left outside may be a name, but for the first of its sentence", () => {
  const forms = ["Acme", "wonders", "if", "Acme", "can", "see", "Rosby", "boats"];
  const sentence = { forms, allowed: Int32Array.from(forms, () => outside), own: true, weight: 1 };
  const listed = ([word]: readonly string[]) => (word === "Acme" ? "ORG" : word === "Rosby" ? "state" : null);
  const [open] = withOpenWords([sentence], listed);
  const single = (type: "ORG" | "LOC") => outside | (1 << labelOf(NAME_TYPES.indexOf(type), Position.single));
  expect([...open!.allowed]).toEqual([
    outside,
    outside,
    outside,
    single("ORG"),
    outside,
    outside,
    single("LOC"),
    outside,
  ]);
});

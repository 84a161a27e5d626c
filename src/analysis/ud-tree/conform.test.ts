import fc from "fast-check";
import { expect, test } from "vitest";
import { conform } from "./conform.ts";
import type { UdWord } from "./word.ts";

/** Words from lines of "form upos xpos head deprel [feats]"; heads count from 1. */
const words = (text: string): UdWord[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [form, upos, xpos, head, deprel, feats = "_"] = line.trim().split(" ");
      return { form: form!, upos: upos!, xpos: xpos!, feats, head: Number(head) - 1, deprel: deprel! };
    });
/** "form<head deprel" of each word that is not as it was. */
const changed = (text: string): string[] => {
  const before = words(text);
  return conform(before).flatMap((word, at) =>
    JSON.stringify(word) === JSON.stringify(before[at])
      ? []
      : [`${word.form}/${word.upos} < ${before[word.head]?.form ?? "0"}: ${word.deprel} ${word.feats}`],
  );
};

test("of two subjects the personal pronoun is it", () => {
  expect(changed("Solche PRON PDAT 2 det\nFälle NOUN NN 3 nsubj\ngab VERB VVFIN 0 root\nes PRON PPER 3 nsubj")).toEqual(
    ["Fälle/NOUN < gab: obj _"],
  );
});

test("of two subjects without a pronoun the nearest is it", () => {
  expect(
    changed(
      "Welt NOUN NN 3 nsubj Case=Nom\ngestern ADV ADV 3 advmod\nmeint VERB VVFIN 0 root\nHolt PROPN NE 3 nsubj Case=Nom",
    ),
  ).toEqual(["Welt/NOUN < meint: dep Case=Nom"]);
});

test("of two objects the reflexive one is oblique; without a subject the first is it", () => {
  expect(
    changed("Sie PRON PPER 2 nsubj\nnahm VERB VVFIN 0 root\nsich PRON PRF 2 obj Case=Acc\nZeit NOUN NN 2 obj Case=Acc"),
  ).toEqual(["sich/PRON < nahm: obl:arg Case=Acc"]);
  expect(changed("Das PRON PDS 3 obj\nFest NOUN NN 3 obj\nverdarb VERB VVFIN 0 root")).toEqual([
    "Das/PRON < verdarb: nsubj _",
  ]);
});

test("nothing hangs on an auxiliary; one with a subject of its own is a clause's verb", () => {
  expect(
    changed("Sie PRON PPER 4 nsubj\nist AUX VAFIN 4 aux\ngestern ADV ADV 2 advmod\ngekommen VERB VVPP 0 root"),
  ).toEqual(["gestern/ADV < gekommen: advmod _"]);
  expect(changed("Er PRON PPER 2 nsubj\nist AUX VAFIN 3 cop\nmüde ADJ ADJD 0 root")).toEqual([
    "ist/AUX < müde: parataxis _",
  ]);
});

test("punctuation crosses no arc, and ends the sentence on its root", () => {
  //  Ich komme , sagte sie .
  const text =
    "Ich PRON PPER 2 nsubj\nkomme VERB VVFIN 4 ccomp\n, PUNCT $, 5 punct\nsagte VERB VVFIN 0 root\nsie PRON PPER 4 nsubj\n. PUNCT $. 2 punct";
  expect(changed(text)).toEqual([",/PUNCT < sagte: punct _", "./PUNCT < sagte: punct _"]);
});

test("features that a part of speech cannot have are left out", () => {
  expect(
    changed("laut ADP APPR 2 case Case=Dat|Degree=Pos|Gender=Masc\nAmt NOUN NN 0 root Case=Dat|Gender=Neut"),
  ).toEqual(["laut/ADP < Amt: case Case=Dat"]);
});

test("a relation fits its part of speech; what is joined follows", () => {
  expect(changed("wie SCONJ KOUS 2 advmod\nkommt VERB VVFIN 0 root")).toEqual(["wie/SCONJ < kommt: mark _"]);
  expect(changed("Elbe PROPN NE 2 conj\nkommt VERB VVFIN 0 root")).toEqual(["Elbe/PROPN < kommt: dep _"]);
  expect(changed("war VERB VAFIN 2 cop\nmüde ADJ ADJD 0 root")).toEqual(["war/AUX < müde: cop _"]);
});

test("whatever the parser says, the same root stays, and every word leads to it", () => {
  const relation = fc.constantFrom(
    "nsubj",
    "obj",
    "aux",
    "cop",
    "case",
    "punct",
    "conj",
    "mark",
    "obl",
    "nmod",
    "advmod",
    "det",
  );
  const upos = fc.constantFrom("NOUN", "VERB", "AUX", "ADP", "PUNCT", "PRON", "ADV", "ADJ");
  const tree = fc.array(fc.tuple(relation, upos, fc.nat()), { minLength: 1, maxLength: 30 }).map((rows) =>
    rows.map(([deprel, part, above], at) => ({
      ...{ form: `w${at}`, upos: part, xpos: "NN", feats: "Case=Nom" },
      ...(at === 0 ? { head: -1, deprel: "root" } : { head: above % at, deprel }),
    })),
  );
  fc.assert(
    fc.property(tree, fc.boolean(), (made, turned) => {
      const last = made.length - 1;
      const given = turned
        ? made.toReversed().map((word) => ({ ...word, head: word.head < 0 ? -1 : last - word.head }))
        : made;
      const found = conform(given);
      expect(found.map(({ deprel }) => deprel === "root")).toEqual(given.map(({ deprel }) => deprel === "root"));
      for (const start of found.keys()) {
        let [up, steps] = [start, 0];
        while (found[up]!.head >= 0 && steps++ <= found.length) up = found[up]!.head;
        expect(steps).toBeLessThanOrEqual(found.length);
      }
    }),
  );
});

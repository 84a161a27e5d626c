import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openLexicon } from "./lexicon-automaton.ts";
import { ATTRIBUTES } from "./network/labels.ts";
import { Morph, type Syntax } from "./syntax.ts";
import { clausesOfTree, type TreeClause } from "./tree-clauses.ts";

const lexicon = openLexicon(readFileSync(new URL("../../models/de/lexicon.bin", import.meta.url)));
const values = ATTRIBUTES.map((a) =>
  a === "Mood" ? ["", "Ind", "Sub"] : a === "VerbForm" ? ["", "Fin", "Inf", "Part"] : [""],
);

/** A tree by "form/relation/head": heads count from 1; "V" behind a form makes it a verb, "F" a finite one, "K" one in Konjunktiv. */
function read(text: string): {
  forms: string[];
  clauses: readonly TreeClause[];
  say: (tokens: readonly number[]) => string;
} {
  const parts = text
    .split(" ")
    .map((word) => /^(?<form>.*?)(?:_(?<kind>[VFK]))?\/(?<relation>[^/]*)\/(?<head>\d+)$/u.exec(word)!.groups!);
  const forms = parts.map((p) => p.form!);
  const deprel = [...new Set(parts.map((p) => p.relation!))];
  const finite = (1 << Morph.VerbForm.shift) | 0;
  const kinds: Record<string, number> = { F: finite | (1 << Morph.Mood.shift), K: finite | (2 << Morph.Mood.shift) };
  const syntax: Syntax = {
    kind: "syntax",
    labels: { upos: ["NOUN", "VERB"], xpos: ["X"], values, deprel },
    count: forms.length,
    upos: Uint8Array.from(parts, (p) => (p.kind ? 1 : 0)),
    xpos: new Uint8Array(forms.length),
    morph: Uint16Array.from(parts, (p) => kinds[p.kind ?? ""] ?? 0),
    heads: Int32Array.from(parts, (p) => Number(p.head) - 1),
    deprel: Uint8Array.from(parts, (p) => deprel.indexOf(p.relation!)),
  };
  const { clauses } = clausesOfTree(forms, syntax, { first: 0, last: forms.length }, lexicon);
  return { forms, clauses, say: (tokens) => tokens.map((t) => forms[t]).join(" ") };
}

test("a separated prefix joins its verb", () => {
  const { clauses, say, forms } = read("Das/obj/2 teilte_F/root/0 die/det/4 Polizei/nsubj/2 mit/compound:prt/2");
  const [main] = clauses;
  expect([main!.lemma, say(main!.verbs), forms[main!.subject], say(main!.objects)]).toEqual([
    "mitteilen",
    "teilte mit",
    "Polizei",
    "Das",
  ]);
});

test("the complement clause is found below its verb, with its own subject and mood", () => {
  const { clauses, forms } = read("Sie/nsubj/2 sagte_F/root/0 er/nsubj/5 sei_K/cop/5 krank/ccomp/2");
  expect(clauses[0]!.complements).toEqual([1]);
  expect(clauses[1]).toMatchObject({ relation: "ccomp", depth: 1, subjunctive: true, lemma: "sein", parent: 0 });
  expect(forms[clauses[1]!.subject]).toBe("er");
});

test("a second main clause shares the subject and is no deeper", () => {
  const { clauses, forms } = read("Er/nsubj/2 kam_F/root/0 und/cc/4 schwieg_F/conj/2");
  expect(clauses.map((c) => [forms[c.head], c.depth, forms[c.subject]])).toEqual([
    ["kam", 0, "Er"],
    ["schwieg", 0, "Er"],
  ]);
});

test("joined nouns and predicative adjectives are no clauses", () => {
  expect(read("Er/nsubj/2 nannte_F/root/0 Anna/obj/2 und/cc/5 Otto/conj/3 mutig/xcomp/2").clauses).toHaveLength(1);
});

test("passive, and an infinitive clause without a finite verb", () => {
  const { clauses, say } = read("Er/nsubj:pass/3 wurde_F/aux:pass/3 gebeten_V/root/0 zu/mark/5 kommen_V/xcomp/3");
  expect(clauses.map((c) => [c.lemma, c.passive, c.finite, say(c.verbs)])).toEqual([
    ["bitten", true, 1, "wurde gebeten"],
    ["kommen", false, -1, "kommen"],
  ]);
});

test("each token belongs to one clause", () => {
  const text = "Wer/nsubj/2 kommt_F/csubj/3 gewinnt_F/root/0";
  expect(read(text).clauses.map((c) => [c.head, c.parent])).toEqual([
    [2, -1],
    [1, 0],
  ]);
});

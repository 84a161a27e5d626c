import { describe, expect, test } from "vitest";
import { framesOf, summaries, typesOf } from "../../../../test/drafts-of.ts";
import { findByVerb } from "./by-verb.ts";

const found = (text: string) => summaries(text, findByVerb);
const frames = (text: string) => framesOf(text, findByVerb);
const types = (text: string) => typesOf(text, findByVerb);

describe("the frame stands first", () => {
  test.each([
    ["Der Minister sagte, die Brücke sei sicher.", "cue-verb-konjunktiv: die Brücke sei sicher | Der Minister | sagte"],
    ["Der Minister sagte, dass die Brücke hält.", "cue-verb-dass: dass die Brücke hält | Der Minister | sagte"],
    ["Die Reporterin fragte, ob der Kran steht.", "cue-verb-question: ob der Kran steht | Die Reporterin | fragte"],
    ["Der Rat drohte, den Steg zu sperren.", "cue-verb-infinitive: den Steg zu sperren | Der Rat | drohte"],
    ["Sie sagte: „Der Kran rostet.“", "cue-verb-colon-quotation: „Der Kran rostet.“ | Sie | sagte"],
    ["Sie warnte: Der Deich hält nicht.", "cue-verb-colon: Der Deich hält nicht | Sie | warnte"],
    ["Sie sagte, wenn es regne, bleibe sie.", "cue-verb-konjunktiv: wenn es regne, bleibe sie | Sie | sagte"],
    [
      "Die Behörde wies darauf hin, dass der Deich hält.",
      "cue-verb-dass: dass der Deich hält | Die Behörde | wies darauf hin",
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("it holds everything up to the content, its comma too", () => {
    expect(frames("Der Minister sagte am Montag, die Brücke sei sicher.")).toEqual(["Der Minister sagte am Montag,"]);
  });

  test("the content ends where the sentence goes back to telling", () => {
    expect(found("Er sagte, er komme, und kündigte einen Antrag an.")).toEqual([
      "cue-verb-konjunktiv: er komme | Er | sagte",
    ]);
  });
});

describe("the frame stands behind or inside", () => {
  test.each([
    ["Die Brücke sei sicher, sagte der Minister.", "cue-verb-postposed: Die Brücke sei sicher | der Minister | sagte"],
    ["„Der Kran rostet“, sagte der Lotse.", "cue-verb-postposed: „Der Kran rostet“ | der Lotse | sagte"],
    [
      "Der Tunnel, sagte die Leiterin, werde teurer.",
      "cue-verb-inserted: Der Tunnel … werde teurer | die Leiterin | sagte",
    ],
    [
      "„Der Kran“, sagte er, „rostet seit Jahren.“",
      "cue-verb-inserted: „Der Kran“ … „rostet seit Jahren.“ | er | sagte",
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("only what is wholly quoted is direct", () => {
    expect(types("„Der Kran rostet“, sagte der Lotse.")).toEqual(["direct"]);
    expect(types("Der Kran sei „alt“, sagte der Lotse.")).toEqual(["indirect"]);
  });
});

describe("frames with wie and das", () => {
  test("wie-clauses", () => {
    expect(found("Wie die Werft mitteilte, steht der Kran.")).toEqual([
      "wie-clause: steht der Kran | die Werft | Wie … mitteilte",
    ]);
    expect(found("Der Kran steht, wie die Werft mitteilte.")).toEqual([
      "wie-clause: Der Kran steht | die Werft | wie … mitteilte",
    ]);
    expect(found("Wie der Kran rostet, so fault das Boot.")).toEqual([]);
    expect(found("Der Kran stand nicht, wie die Werft mitteilte, im Hafen.")).toEqual([]);
  });

  test("das stands for the sentence before", () => {
    expect(found("Die Strecke ist gesperrt. Das teilte die Bahn mit.")).toEqual([
      "das-teilte-mit: Die Strecke ist gesperrt … Das | die Bahn | teilte … mit",
    ]);
    expect(found("Das teilte die Bahn mit.")).toEqual([]);
  });
});

describe("who speaks", () => {
  test("nobody, in es hieß; a source behind aus", () => {
    expect(found("Es hieß, der Kran sei alt.")).toEqual(["cue-verb-konjunktiv: der Kran sei alt | - | Es hieß"]);
    expect(found("Aus der Werft hieß es, der Kran sei alt.")).toEqual([
      "cue-verb-konjunktiv: der Kran sei alt | der Werft | hieß es",
    ]);
  });

  test("the agent of a passive, the subject that two verbs share", () => {
    expect(found("Von der Werft wurde bestätigt, dass der Kran steht.")).toEqual([
      "cue-verb-dass: dass der Kran steht | der Werft | wurde bestätigt",
    ]);
    expect(found("Er lobte den Plan und kündigte an, er werde zahlen.")).toEqual([
      "cue-verb-konjunktiv: er werde zahlen | Er | kündigte an",
    ]);
  });
});

test.each([
  ["Der Kran steht, und der Rat schweigt."],
  ["Sie baute ein Boot, das im Hafen liegt."],
  ["Der Kran fiel um, weil es stürmte."],
  ["„Er sagte, sie komme.“"],
  ["Am Montag, als es regnete, fuhr er ab."],
])("nothing is framed in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

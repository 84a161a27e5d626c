import { describe, expect, it } from "vitest";
import { read } from "../../src/index.ts";
import type { Reading } from "../../src/reading.ts";
import type { Statement } from "../../src/statements/statement.ts";
import type { Span } from "../../src/text/span.ts";
import { compare, mistakesOf } from "./compare.ts";
import { parseExpectation } from "./expectation.ts";
import { parseCases } from "./parse.ts";
import { wordF1 } from "./words.ts";

const TEXT = "Der Zug sei voll, sagte die Schaffnerin am Montag. Sie sprach von „Chaos“.";

const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const empty: Reading = { ...(await read({ text: "" })), statements: [], times: [], entities: [], places: [] };

/** A statement about TEXT with the given parts; the rest as for a plain "sagte". */
function statement(type: Statement["type"], quote: string, parts: Partial<Statement> = {}): Statement {
  const speaker = { spans: [at("die Schaffnerin")], entity: null };
  return {
    id: quote,
    type,
    medium: ["speech"],
    quote: [at(quote)],
    speaker,
    cue: [at("sagte")],
    frame: [at(", sagte die Schaffnerin am Montag")],
    addressee: { spans: [], entity: null },
    parent: null,
    chain: [{ ...speaker, named: false }],
    act: "assert",
    factuality: [{ source: "origin", value: "CT+", evidence: [at("sei")] }],
    conditional: false,
    said: "t1",
    about: [],
    places: [],
    supersedes: null,
    confidence: 1,
    rule: "test",
    ...parts,
  };
}

const reading: Reading = {
  ...empty,
  statements: [
    statement("indirect", "Der Zug sei voll"),
    statement("direct", "„Chaos“", { parent: "Der Zug sei voll", cue: [], said: null }),
  ],
  times: [
    { id: "t1", ...at("Montag"), type: "DATE", value: "2026-03-09", edtf: "2026-03-09", mod: null, rule: "test" },
  ],
};

const caseOf = (...lines: string[]) => parseCases("x.txt", `# a case\n${TEXT}\n==>\n${lines.join("\n")}`)[0]!;
const passes = (line: string, found: Reading = reading) => compare(caseOf(line), TEXT, found).length === 0;

describe("the notation", () => {
  it("reads subject, words and properties", () => {
    expect(parseExpectation("indirect ~[a b] [c]#2 cue=[teilte] [mit] act!=deny chain=none about=1,2")).toMatchObject({
      subject: "indirect",
      nearly: true,
      negative: false,
      phrases: [{ words: "a b" }, { words: "c", nth: 2 }],
      properties: [
        { name: "cue", phrases: [{ words: "teilte" }, { words: "mit" }] },
        { name: "act", operator: "!=", values: ["deny"] },
        { name: "chain", phrases: [], values: [] },
        { name: "about", values: ["1", "2"] },
      ],
    });
  });

  it.each([
    "indriect [a]",
    "direct [a] cue=",
    "direct [a",
    "direct [a] cue=[x] y",
    "direct [a] quelle=[x]",
    "time [a] act=deny",
  ])("refuses %s", (line) => {
    expect(() => parseExpectation(line)).toThrow(RangeError);
  });

  it("reads headers, several paragraphs and several cases", () => {
    const file =
      "about the file\n# one\npublished: 2026-03-10\nA.\n\nB.\n==>\nnone\n\n# two\narticle: gipfel\n==>\ncomplete\n";
    expect(parseCases("x.txt", file)).toMatchObject([
      { name: "one", place: "x.txt:2", published: "2026-03-10", text: "A.\n\nB.", article: null },
      { name: "two", place: "x.txt:10", published: null, text: "", article: "gipfel" },
    ]);
  });

  it("finds words that the text does not have, and parts of words", () => {
    expect(mistakesOf(caseOf("direct [Kaos]"), TEXT)).toHaveLength(1);
    expect(mistakesOf(caseOf("direct [ag]"), TEXT)).toHaveLength(1);
    expect(mistakesOf(caseOf("direct [sagte]#2"), TEXT)).toHaveLength(1);
    expect(mistakesOf(caseOf("direct [Der … Montag] chain=[Sie > die Schaffnerin]"), TEXT)).toEqual([]);
  });
});

describe("a reading held against a case", () => {
  it.each([
    "indirect [Der Zug sei voll]",
    "indirect [Der … voll] speaker=[die Schaffnerin] cue=[sagte] frame=[, sagte die Schaffnerin am Montag]",
    "indirect ~[Der Zug sei voll, sagte] medium=speech act=assert origin=CT+|PR+ evidence=[sei] said=2026-03-09",
    "indirect [Der Zug sei voll] chain=[die Schaffnerin] named=no addressee=none parent=none supersedes=none",
    "direct [„Chaos“] parent=[Der Zug sei voll] cue=none act!=deny said=none",
    "indirect [Der] [Zug] [sei voll] frame=[,] [sagte die Schaffnerin am] [Montag]",
    "statement [„Chaos“]",
    "time [am Montag] type=DATE value=2026-03-09",
    "not direct [Der Zug]",
    "not indirect cue=[sprach]",
    "not place",
    "none [Sie sprach]",
  ])("passes: %s", (line) => expect(passes(line)).toBe(true));

  it.each([
    "direct [Der Zug sei voll]",
    "indirect [Zug sei voll]",
    "indirect [Der Zug sei voll] speaker=[Sie]",
    "indirect [Der Zug sei voll] chain=[Sie > die Schaffnerin]",
    "indirect [Der Zug sei voll] origin=CT-",
    "time [Montag] value=2026-03-16",
    "not direct",
    "none",
    "complete",
  ])("fails: %s", (line) => expect(passes(line)).toBe(false));

  it("wants every statement named where the case is complete", () => {
    const both = ["indirect [Der Zug sei voll]", "direct [„Chaos“]", "complete"];
    expect(compare(caseOf(...both), TEXT, reading)).toEqual([]);
    expect(compare(caseOf(both[0]!, "complete"), TEXT, reading)).toEqual([
      { expected: "complete", got: ["direct [„Chaos“]"] },
    ]);
  });

  it("says what it found instead", () => {
    expect(compare(caseOf("indirect [Der Zug sei voll] act=deny"), TEXT, reading)[0]?.got).toEqual([
      "act=assert in indirect [Der Zug sei voll]",
    ]);
    expect(compare(caseOf("direct [Sie sprach von „Chaos“]"), TEXT, reading)[0]?.got).toEqual(["direct [„Chaos“]"]);
  });

  it("knows a link of the chain by any of its entity's names", () => {
    const entities: Reading["entities"] = [
      {
        id: "e1",
        name: "Anna Voss",
        type: "PER",
        wikidata: null,
        roles: [],
        mentions: [{ ...at("Sie"), kind: "pronoun" }],
      },
    ];
    const chain = [{ spans: [at("die Schaffnerin")], entity: "e1", named: true }];
    const named = { ...empty, entities, statements: [statement("indirect", "Der Zug sei voll", { chain })] };
    expect(passes("indirect [Der Zug sei voll] chain=[Sie]", named)).toBe(true);
    expect(passes("entity [Anna Voss] type=PER mentions=[Sie]", named)).toBe(true);
    expect(passes("entity [Anna Voss] mentions=[die Schaffnerin]", named)).toBe(false);
  });

  it("measures likeness by words", () => {
    expect(wordF1("der Zug, voll", "Der Zug sei voll")).toBeCloseTo(6 / 7);
    expect(wordF1("", "a")).toBe(0);
  });
});

import { expect, test } from "vitest";
import { readingOf } from "../../../../test/reading-builder.ts";
import { cells } from "./cells.ts";
import { english, german, labelsFor } from "./labels.ts";
import { paletteFor } from "./palette.ts";
import type { Look } from "./settings.ts";
import { viewOf } from "./view.ts";

const look = (part: Partial<Look> = {}): Look => ({
  width: 80,
  palette: paletteFor(part.colour ?? false),
  labels: english,
  colour: false,
  text: true,
  why: false,
  hint: false,
  ...part,
});

const TEXT =
  "[1 Die Brücke könnte am Donnerstag gesperrt werden], berichtete Radio Lauertal unter Berufung auf Kreise des Bauamts. Sie sei sicher.";
const at = (words: string) => {
  const { text = "" } = readingOf(TEXT).document;
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
};
const BRIDGE = readingOf(TEXT, {
  document: {
    title: "Brücke bald zu?",
    publisher: "Hainfelder Bote",
    published: "2026-11-23",
    url: "https://example.org/b",
  },
  statements: {
    1: {
      speaker: { spans: [at("Radio Lauertal")], entity: "e1" },
      chain: [
        { spans: [at("Kreise des Bauamts")], entity: null, named: false },
        { spans: [at("Radio Lauertal")], entity: "e1", named: true },
      ],
      act: "assert",
      factuality: [
        { source: "origin", value: "PS+", evidence: [at("könnte")] },
        { source: "author", value: "Uu", evidence: [] },
      ],
      about: ["t1"],
      places: ["p1"],
    },
  },
  times: [
    {
      id: "t1",
      ...at("am Donnerstag"),
      type: "DATE",
      value: "2026-11-26",
      edtf: "2026-11-26",
      mod: null,
      rule: "hand",
    },
  ],
  entities: [{ id: "e1", name: "Radio Lauertal", type: "ORG", wikidata: null, roles: [], mentions: [] }],
  places: [{ id: "p1", ...at("Die"), name: "Hainfeld", country: "DE", point: null, precision: "city", entity: null }],
  checks: [
    {
      id: "k1",
      ...at("am Donnerstag"),
      kind: "date",
      stated: "Donnerstag",
      computed: "Donnerstag",
      verdict: "consistent",
    },
  ],
  doubts: [{ id: "no-date", start: 0, end: 0, message: "The date is not known." }],
});

test("the whole view, in 80 columns", () => {
  expect(`\n${viewOf(BRIDGE, look())}`.replaceAll("\u00a0", " ")).toBe(`
Brücke bald zu?
Hainfelder Bote · 23 Nov 2026 · https://example.org/b

[1 Die Brücke könnte am Donnerstag gesperrt werden], berichtete Radio Lauertal
unter Berufung auf Kreise des Bauamts. Sie sei sicher.

[1 …] is statement 1 of the table.

     Who             On whose word         What, how sure       When, where
──────────────────────────────────────────────────────────────────────────────
[1]  Radio Lauertal  Kreise des Bauamts    statement, possible  about
                     (unnamed)             „könnte“             26 Nov 2026
                     → Radio Lauertal                           where Hainfeld

Checks
✓ consistent „am Donnerstag“, computed: Donnerstag

Doubts
! The date is not known. (no-date)
`);
});

test("every word of the view is there in German", () => {
  const view = viewOf(BRIDGE, look({ labels: german, width: 120 })).replaceAll("\u00a0", " ");
  for (const words of [
    "Auf wessen Wort",
    "ungenannt",
    "Aussage",
    "möglich",
    "26. Nov. 2026",
    "Nachgerechnet",
    "stimmig",
    "ist Aussage 1 der Tabelle",
  ])
    expect(view).toContain(words);
  expect(Object.keys(german.acts)).toEqual(Object.keys(english.acts));
});

test.each([20, 40, 60, 63, 64, 79, 80, 100, 120])("nothing is wider than %i columns", (width) => {
  for (const line of viewOf(BRIDGE, look({ width })).split("\n")) expect(cells(line)).toBeLessThanOrEqual(width);
});

test("a narrow terminal has the columns one under the other", () => {
  const view = viewOf(BRIDGE, look({ width: 40, text: false }));
  expect(view).toContain("[1] Radio Lauertal\n    On whose word: Kreise des Bauamts");
  expect(view).not.toContain("gesperrt");
});

test("wide characters keep the columns aligned", () => {
  const text = "평양 방송은 [1 보도했다].";
  const speaker = { spans: [{ start: 0, end: 5 }], entity: null };
  const { columns } = english;
  const [head, , row] = viewOf(
    readingOf(text, { statements: { 1: { speaker, chain: [{ ...speaker, named: false }] } } }),
    look({ text: false }),
  )
    .split("\n")
    .slice(3);
  expect(cells(row!.split("평양 방송", 1)[0]!)).toBe(head!.indexOf(columns[1]));
  expect(cells(row!.slice(0, row!.lastIndexOf("평양")))).toBe(head!.indexOf(columns[2]));
});

test("colour changes nothing but the colours", () => {
  const coloured = viewOf(BRIDGE, look({ colour: true }));
  expect(coloured).toContain("\u001b[33m[1\u00a0Die Brücke könnte");
  const without = coloured.replaceAll(/\u001b\[\d+m/gu, "").replace(/said.flatly · probable.*\n/u, "");
  expect(without).toBe(viewOf(BRIDGE, look()));
});

test("a pronoun stands behind the name that it means; a sole named speaker has nobody before it", () => {
  const text = "Ute Moor schwieg. Dann sagte sie, [1 es sei gut].";
  const sie = { spans: [{ start: 29, end: 32 }], entity: "e1" };
  const entities = [{ id: "e1", name: "Ute Moor", type: "PER", wikidata: null, roles: [], mentions: [] }] as const;
  const view = viewOf(
    readingOf(text, { entities, statements: { 1: { speaker: sie, chain: [{ ...sie, named: true }] } } }),
    look(),
  );
  expect(view).toMatch(/\[1\] {2}Ute Moor \(sie\)$/mu);
});

test("without statements, text or title it says so", () => {
  expect(viewOf(readingOf("", { document: { name: "" } }), look())).toBe("no date\n\nNo statements were found.\n");
});

test("what an article says cannot speak to the terminal", () => {
  const evil = "Er\u001b]0;x\u0007 [1 sagt\u202e\u001b[2J] es.";
  const view = viewOf(
    readingOf(evil, { document: { title: "\u001b[31mT", publisher: "\u0007", name: "\u009b" } }),
    look(),
  );
  expect(view).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
});

test("labels follow the locale", () => {
  expect(labelsFor({ LANG: "de_DE.UTF-8" })).toBe(german);
  expect(labelsFor({ LC_ALL: "C.UTF-8", LANG: "de_DE.UTF-8" })).toBe(english);
  expect(labelsFor({})).toBe(english);
});

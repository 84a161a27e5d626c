import { expect, test } from "vitest";
import { doubt } from "./doubt.ts";
import type { Article } from "./text.ts";
import { toText } from "./to-text.ts";

const GERMAN = "Der Minister sagte, die Brücke sei sicher, und das ist nicht neu.";
const text = (part: Partial<Article> = {}) => toText({ text: GERMAN, published: "2026-11-23", ...part });
const doubts = (part: Partial<Article>) => text(part).doubts.map((d) => d.id);

test("a whole German article of a known day raises no doubt", () => {
  expect(text({ name: "a", title: "T", publisher: "P", url: "https://example.org" })).toEqual({
    kind: "text",
    name: "a",
    content: GERMAN,
    paragraphs: [{ start: 0, end: GERMAN.length }],
    url: "https://example.org",
    title: "T",
    publisher: "P",
    published: "2026-11-23",
    language: "de",
    strong: [],
    setOff: [],
    items: [],
    doubts: [],
  });
});

test("the text stays as it is", () => {
  const odd = "\ufeff  Nein\u0308.\r\n\r\n\ud800 ";
  expect(text({ text: odd }).content).toBe(odd);
});

test("a doubt for each thing that is missing or wrong", () => {
  expect(doubts({ text: "" })).toEqual(["empty-text"]);
  expect(doubts({ text: " \n " })).toEqual(["empty-text"]);
  expect(doubts({ published: null })).toEqual(["no-date"]);
  expect(doubts({ published: "2023-02-31" })).toEqual(["not-a-date"]);
  expect(doubts({ text: "xyz" })).toEqual(["unknown-language"]);
  expect(doubts({ language: "en-GB" })).toEqual([]);
  const isRead = (language: string) => language === "de";
  const other = toText({ text: GERMAN, published: "2026-11-23", language: "en-GB" }, isRead);
  expect(other.doubts.map(({ id }) => id)).toEqual(["other-language"]);
  expect(doubts({ text: `${GERMAN} ${"a".repeat(20_000)}` })).toEqual(["long-line"]);
});

test("a wrong date is not passed on, and a wrong language tag is replaced", () => {
  expect(text({ published: "2023-02-31" }).published).toBeNull();
  expect(text({ language: "Deutsch" }).language).toBe("de");
  expect(text({ language: "de-AT" }).language).toBe("de");
});

test("doubts of those who made the article come first", () => {
  const before = doubt("guessed-encoding", ".");
  expect(doubts({ doubts: [before], published: null })).toEqual(["guessed-encoding", "no-date"]);
});

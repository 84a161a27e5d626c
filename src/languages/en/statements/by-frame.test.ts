import { expect, test } from "vitest";
import { read } from "../../../index.ts";

test.each([
  ['"The pier will be mended by May."\n\n- Mara Hale.\n\nIt was not.', ["Mara Hale"]],
  ['"The pier will be mended by May." — Mara Hale, harbor master', ["Mara Hale, harbor master"]],
  ['"The pier will be mended by May."\n\n- Workers came in June.', []],
  ['"The pier will be mended by May."\n\n- the pier is old', []],
])("a signature: %s", async (text, wanted) => {
  const { statements } = await read({ text, published: "2026-11-23", language: "en" });
  const signed = statements.filter(({ rule }) => rule === "en/signature");
  expect(signed.map(({ speaker }) => speaker!.spans.map(({ start, end }) => text.slice(start, end)).join(" "))).toEqual(
    wanted,
  );
});

/** "speaker: parts of the quotation" of each statement that a frame makes. */
const framed = async (text: string): Promise<string[]> => {
  const { statements } = await read({ text, published: "2026-11-23", language: "en" });
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return statements
    .filter(({ rule }) => rule === "en/frame")
    .map(({ speaker, quote }) => `${words(speaker?.spans ?? [])}: ${words(quote)}`);
};

test.each([
  [
    '"We looked at the maps that he and his crew drew," said Mara Hale, who leads the watch. "They were wrong."',
    ['Mara Hale, who leads the watch: "We looked at the maps that he and his crew drew," … "They were wrong."'],
  ],
  ['"Who left the gate open?" Hale asked. "Nobody knows."', ['Hale: "Who left the gate open?" … "Nobody knows."']],
  ['"Bring a rope," she said, "and a lamp."', ['she: "Bring a rope," … "and a lamp."']],
  [
    'The keeper told visitors: "Stay off the pier. The planks are loose."',
    ['The keeper: "Stay off the pier. The planks are loose."'],
  ],
  ['"The mill closes," Boone said.\n\n"It was my life."', ['Boone: "The mill closes," … "It was my life."']],
  ['"Get back from the edge," the guard barked.', ['the guard: "Get back from the edge,"']],
  ['"It is late,” said Tom Reed, a miller, explaining why he left.', ['Tom Reed, a miller: "It is late,”']],
  ['She released a letter saying, "The harbor is not for sale."', ['She: "The harbor is not for sale."']],
  [
    '"The dike held," Hale said, adding, "We were lucky all night long."',
    ['Hale: "The dike held,"', 'Hale: "We were lucky all night long."'],
  ],
  ['As Tom Reed put it: "We grind what we get."', ['Tom Reed: "We grind what we get."']],
  ['Boone laughed and went on to say, "The mill was never ours."', ['Boone: "The mill was never ours."']],
  ['"Is the bridge safe?" He said that nobody had looked at it.', []],
  ['The guard yelled "Stay there!" and ran.', ['The guard: "Stay there!"']],
  ['Hale said that "The mill was never for sale."', ['Hale: "The mill was never for sale."']],
  ['"The ice is thin." Boone said.', ['Boone: "The ice is thin."']],
  ['"The water kept rising," she went on, as if nobody heard.', ['she: "The water kept rising,"']],
  ['"Nobody cares," Tom Reed, in a "Save the Pier" shirt, said.', ['Tom Reed: "Nobody cares,"']],
  [
    '"Where is the boat?" Hale said of the ferry in May, when the storm had gone and everybody was home again.',
    ['Hale: "Where is the boat?"'],
  ],
  ['"Open it," he said of the gate and the lock, "or leave."', ['he: "Open it," … "or leave."']],
  ['His first book, "The Long Winter," sold badly.', []],
  ['Hale had said, "We will see," when asked about the pier.', ['Hale: "We will see,"']],
  [
    'In a low voice, Tom Reed said: "I forgive you for it," the station reported.',
    ['Tom Reed: "I forgive you for it,"'],
  ],
  ['Boone said no boat had left the harbor with a crew, adding: "We would know."', ['Boone: "We would know."']],
  ['The film ends with a voice saying, "The mill was ours."', ['a voice: "The mill was ours."']],
  ['She played down his words on "Sixty Minutes," which aired on Sunday.', []],
  [
    'Mara Hale, who leads the watch, agreed. "Nobody asked us about it."',
    ['Mara Hale, who leads the watch: "Nobody asked us about it."'],
  ],
  ['Mara Hale did not agree. "Nobody asked us about it."', []],
])("%s", async (text, wanted) => {
  expect(await framed(text)).toEqual(wanted);
});

test("a sentence that ends in marks, and what stands alone behind it", async () => {
  const text = 'The deal "is a gift to the banks," Hale wrote. "Nobody asked us."';
  const { statements } = await read({ text, published: "2026-11-23", language: "en" });
  const found = statements.map(({ rule, speaker, quote }) => [
    rule,
    ...[speaker!.spans, quote].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ")),
  ]);
  expect(found).toEqual([["en/frame-part", "Hale", 'The deal "is a gift to the banks," … "Nobody asked us."']]);
});

test("a dash of any length signs, and turns of a transcript are speech", async () => {
  const text =
    '"Who asked us?" ― Mara Hale\n\nHALE: The pier is lost.\n\nBOONE: Who says so?\n\nHALE: The divers do. Ask them.';
  const { statements } = await read({ text, published: "2026-11-23", language: "en" });
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(
    statements
      .filter(({ type }) => type === "direct")
      .map(({ speaker, quote }) => [...words(speaker!.spans), ...words(quote)]),
  ).toEqual([
    ["Mara Hale", '"Who asked us?"'],
    ["HALE", "The pier is lost."],
    ["BOONE", "Who says so?"],
    ["HALE", "The divers do. Ask them."],
  ]);
});

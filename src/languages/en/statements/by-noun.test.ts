import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** "speaker: quote" of each statement that a noun opens. */
async function told(text: string): Promise<string[]> {
  const { statements } = await read({ text, published: "2026-11-23", language: "en" });
  const words = (spans: readonly { start: number; end: number }[] = []): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return statements
    .filter(({ rule }) => rule === "en/noun")
    .map(({ speaker, quote }) => `${words(speaker?.spans)}: ${words(quote)}`);
}

test.each([
  ["The judge dismissed Boone's claim that the votes were bought.", ["Boone: the votes were bought"]],
  ["Her promise to mend the road won many votes.", ["Her: to mend the road"]],
  ["Tom Reed repeated the claim that the mill was sold.", ["Tom Reed: the mill was sold"]],
  ["The mayor was asked about allegations that the votes were bought.", [": the votes were bought"]],
  ["There was no suggestion that the mill was sold.", []],
  ["The crowd cheered the promise that he made.", []],
  ["Shares fell after Monday's announcement that the plant would close.", []],
  ["The town made no demand to which the owner can respond.", []],
])("%s", async (text, wanted) => {
  expect(await told(text)).toEqual(wanted);
});

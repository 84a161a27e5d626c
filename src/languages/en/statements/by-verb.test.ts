import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** "speaker: parts of what is said" of each statement. */
const said = async (text: string): Promise<string[]> => {
  const { statements } = await read({ text, published: "2026-11-23", language: "en" });
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return statements.map(({ speaker, quote }) => `${words(speaker?.spans ?? [])}: ${words(quote)}`);
};

test.each([
  ["A person briefed on the talks said a deal was near.", ["A person briefed on the talks: a deal was near"]],
  ["The deal is near, said an official who led the talks.", ["an official who led the talks: The deal is near"]],
  [
    "Nine people died, police said, adding that the cause was unclear.",
    ["police: Nine people died", "police: that the cause was unclear"],
  ],
  ['Hale said he had "never been told" of the leak.', ['Hale: he had "never been told" of the leak']],
  ["The driver told officers he acted alone.", ["The driver: he acted alone"]],
  [
    "The courier reported that the mill would close, citing two guards.",
    ["The courier: that the mill would close", "The courier: two guards"],
  ],
  ["The captain is said to have left the island.", [": The captain … to have left the island"]],
  ["The council accused the firm of poisoning the well.", ["The council: the firm of poisoning the well"]],
  ["Rents rose, per the Labor Department.", ["the Labor Department: Rents rose"]],
  ["They pay five dollars per day, per head.", []],
  ["Asked whether he would resign, Boone said no.", []],
  ["A spokesman for the port declined to comment.", []],
  ["Neither the firm nor its lawyer could be reached for comment.", []],
])("%s", async (text, wanted) => {
  expect(await said(text)).toEqual(wanted);
});

test("the article says that it is not so", async () => {
  const { statements } = await read({ text: "The mayor falsely claimed that the bridge was safe.", language: "en" });
  expect(statements[0]?.factuality.map(({ source, value }) => `${source} ${value}`)).toEqual([
    "origin CT+",
    "author CT-",
  ]);
});

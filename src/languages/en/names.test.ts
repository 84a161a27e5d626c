import { expect, test } from "vitest";
import { read } from "../../index.ts";

/** "ORG Northgate" of each name in the text's order. */
const names = async (text: string): Promise<string[]> => {
  const { entities } = await read({ text, published: "2026-11-23", language: "en" });
  return entities
    .flatMap(({ type, mentions }) => mentions.filter(({ kind }) => kind === "name").map((m) => ({ ...m, type })))
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
};

test.each([
  ["The Gulf of Mexico is warm, said the University of Oslo.", ["LOC Gulf of Mexico", "ORG University of Oslo"]],
  ["President Emmanuel Macron met Keir Starmer in London.", ["PER Emmanuel Macron", "PER Keir Starmer", "LOC London"]],
  [
    "Mara Hale works for the Department of Energy in Washington.",
    ["PER Mara Hale", "ORG Department of Energy", "LOC Washington"],
  ],
  ["Boeing has signed a deal with Lockheed Martin.", ["ORG Boeing", "ORG Lockheed Martin"]],
  [
    "He left the National Library of the Netherlands for The Hague.",
    ["ORG National Library of the Netherlands", "LOC The Hague"],
  ],
  ["Google said so. Shares of Boeing fell.", ["ORG Google", "ORG Boeing"]],
  ["Nobody came to the meeting on Monday in March.", []],
])("%s", async (text, wanted) => {
  expect(await names(text)).toEqual(wanted);
});

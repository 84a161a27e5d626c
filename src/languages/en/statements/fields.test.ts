import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** Who speaks and who tells of it, by their entities' names: "Mara Hale < Rosby Herald". */
const tellers = async (text: string): Promise<string[]> => {
  const { statements, entities } = await read({ text, published: "2026-11-23", language: "en" });
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? "-";
  return statements.map(({ chain }) => chain.map(({ entity }) => name(entity)).join(" < "));
};

test.each([
  ["Germany's prime minister, Mara Hale, said that the ferry was safe.", ["Mara Hale"]],
  ["Former US President Barack Obama said that the ferry was safe.", ["Barack Obama"]],
  ["Mara Hale, who left Germany in May, said that the ferry was safe.", ["Mara Hale"]],
  // The person named is not the one who speaks: the first name counts.
  ["Germany's minister, a friend of Mara Hale, said that the ferry was safe.", ["Germany"]],
])("the person named speaks: %s", async (text, wanted) => {
  expect(await tellers(text)).toEqual(wanted);
});

test("who tells of a statement stands behind whose it is", async () => {
  expect(await tellers("According to Reuters, Mara Hale said that the ferry was safe.")).toContain(
    "Mara Hale < Reuters",
  );
  expect(await tellers("Mara Hale said that Tom Boone had denied that the ferry was safe.")).toContain(
    "Tom Boone < Mara Hale",
  );
});

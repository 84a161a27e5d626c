import { expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { readArticle } from "../../../pipeline.ts";
import { nameHeads } from "./name-heads.ts";

const models = await loadModels();

test.each(nameHeads.map((row) => [row.name, row] as const))("%s", (_, { example, name }) => {
  const { entities } = readArticle({ name: "example", text: example }, models);
  const named = entities.filter(({ type }) => type === "ORG").flatMap(({ mentions }) => mentions);
  expect(named.filter(({ kind }) => kind === "name").map(({ start, end }) => example.slice(start, end))).toContain(
    name,
  );
});

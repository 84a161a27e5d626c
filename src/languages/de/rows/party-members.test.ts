import { expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { readArticle } from "../../../pipeline.ts";
import { partyMembers } from "./party-members.ts";

const models = await loadModels();

test.each(partyMembers.map((row) => [row.members, row] as const))("%s", (members, { example, party }) => {
  const { entities } = readArticle({ name: "example", text: example }, models);
  const found = entities.find(({ mentions }) => mentions.some(({ start, end }) => example.slice(start, end) === party));
  expect(found?.mentions.map(({ start, end }) => example.slice(start, end))).toContain(`Die ${members}`);
});

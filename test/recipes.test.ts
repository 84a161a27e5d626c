import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { follow, outputOf, recipes, scratchCopy } from "./recipes.ts";

const folder = mkdtempSync(join(tmpdir(), "laut-recipes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are five", () => expect(recipes.map(({ name }) => name)).toHaveLength(5));

describe.each(recipes.map((recipe) => [recipe.name, recipe] as const))("%s", (_, { steps, command, shows }) => {
  test("does what CONTRIBUTING.md says, and only the recipe does it", { timeout: 60_000 }, () => {
    const copy = join(folder, "copy");
    scratchCopy(copy);
    expect(outputOf(copy, command)).not.toContain(shows);
    for (const step of steps) follow(copy, step);
    expect(outputOf(copy, command)).toContain(shows);
  });
});

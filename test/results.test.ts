import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocks } from "../bench/results/blocks.ts";
import { blocksIn, withResults } from "../bench/results/pages.ts";
import { readResults } from "../bench/results/results.ts";
import { isThere, MEASURES, measured } from "../bench/scores.ts";
import { loadModels } from "../src/index.ts";
import { root } from "./sources.ts";

const results = readResults();
const docs = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md"));
const pages = ["README.md", ...docs.map((file) => join("docs", file))].filter(
  (file) => blocksIn(readFileSync(join(root, file), "utf8")).length > 0,
);

test.each(pages)("%s has the numbers of bench/results.json (vitest --update writes them anew)", async (file) => {
  const path = join(root, file);
  await expect(withResults(readFileSync(path, "utf8"), results)).toMatchFileSnapshot(path);
});

test("every block stands on a page", () => {
  const named = pages.flatMap((file) => blocksIn(readFileSync(join(root, file), "utf8")));
  expect(named.toSorted()).toEqual(Object.keys(blocks).toSorted());
});

test("every number of a page was measured", () => {
  const lacking = Object.values(blocks).flatMap(({ bench, text }) => {
    const asked: string[] = [];
    text(
      (name) => {
        asked.push(name);
        return null;
      },
      Object.keys(results[bench]?.values ?? {}),
    );
    return asked.filter((name) => results[bench]?.values[name] === undefined);
  });
  expect(lacking).toEqual([]);
});

/** How far a score may be from the stored one before `npm run bench` must be run: less than a reader would notice. */
const NEAR = 0.02;
/** Those that take seconds. */
const CHEAP = ["quotes.dev", "times.zeit", "articles.dev"];

describe.each(MEASURES.filter((measure) => CHEAP.includes(measure.key) && isThere(measure)))("$name", (measure) => {
  test("what is told is still so; npm run bench measures anew", async () => {
    const values = await measured(measure, await loadModels());
    const names = "total" in values ? ["total"] : Object.keys(values);
    for (const name of names) {
      const told = results.scores?.values[`${measure.key}.${name}`] ?? Number.NaN;
      const far = Math.abs(values[name]! - told) / (values[`${name} of`] ?? 1);
      expect(far, `${name}: told ${told}, is ${values[name]}`).toBeLessThan(NEAR);
    }
  });
});

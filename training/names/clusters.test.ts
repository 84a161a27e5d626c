import { expect, test } from "vitest";
import { hashOf } from "../../src/analysis/hash.ts";
import { openClusters } from "../../src/analysis/names/cluster-paths.ts";
import { clusterTable } from "./clusters.ts";

test("what is packed is found again, and an unknown word has no path", () => {
  const entries = new Map(["Kiel", "Husum", "Werft"].map((form, at) => [hashOf(form), (at + 1) << 6]));
  const { tags, paths } = clusterTable(entries);
  const pathOf = openClusters(tags, paths);
  for (const [hash, path] of entries) expect(pathOf(hash)).toBe(path);
  expect(pathOf(hashOf("Keller"))).toBe(0);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.ts";

const headings = [...readFileSync(join(root, "CHANGELOG.md"), "utf8").matchAll(/^## (?<heading>.+)$/gmu)].map(
  ({ groups }) => groups!.heading!,
);
const released = headings.filter((heading) => heading !== "Unreleased");

test("every version has its day; the latest comes first, behind what is not released", () => {
  expect(headings.indexOf("Unreleased")).toBeLessThan(1);
  for (const heading of released) expect(heading).toMatch(/^\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)$/u);
  const days = released.map((heading) => /\((?<day>.+)\)/u.exec(heading)!.groups!.day!);
  expect(days).toEqual(days.toSorted().reverse());
  expect(new Set(released.map((heading) => heading.split(" ", 1)[0])).size).toBe(released.length);
});

test("package.json has the version that was released last", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(released[0]).toMatch(new RegExp(`^${version.replaceAll(".", "\\.")} `, "u"));
});

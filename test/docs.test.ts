import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkKinds } from "../src/analysis/checks/kinds.ts";
import { commands } from "../src/interfaces/cli/commands.ts";
import { doubtIds } from "../src/text/doubt.ts";
import { laut } from "./cli.ts";
import { folders, root, sources } from "./sources.ts";

const LONGEST_README = 12;

test.each(folders())("src/%s says what it is, in at most twelve lines", (folder) => {
  const readme = readFileSync(join(root, "src", folder, "README.md"), "utf8");
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(LONGEST_README);
});

test("docs/commands.md has every command's help as it is (vitest --update writes it anew)", async () => {
  const helps = await Promise.all(
    ["", ...commands.map(({ name }) => name)].map(async (name) => [
      name,
      (await laut(name ? ["help", name] : ["help"])).out,
    ]),
  );
  const sections = helps.map(([name, help]) => `## laut${name ? ` ${name}` : ""}\n\n\`\`\`\n${help?.trim()}\n\`\`\`\n`);
  const page = `<!-- Written by test/docs.test.ts from the commands' help: npx vitest run test/docs.test.ts --update -->\n# Commands\n\n${sections.join("\n")}`;
  await expect(page).toMatchFileSnapshot(join(root, "docs", "commands.md"));
});

test("README.md names every command", () => {
  const readme = join(root, "README.md");
  if (!existsSync(readme)) return;
  for (const { name } of commands) expect(readFileSync(readme, "utf8")).toContain(`laut ${name}`);
});

test("every doubt is raised somewhere, and docs/doubts.md tells of each and of no other", () => {
  const raised = sources().flatMap(({ content }) =>
    [...content.matchAll(/doubt\(\s*"(?<id>[a-z-]+)"/gu)].map(({ groups }) => groups!.id!),
  );
  const told = [
    ...readFileSync(join(root, "docs", "doubts.md"), "utf8").matchAll(
      /^\| `(?<id>[a-z-]+)` \| \S[^|]* \| \S[^|]* \|$/gmu,
    ),
  ].map(({ groups }) => groups!.id!);
  expect([...new Set(raised)].sort()).toEqual([...doubtIds].sort());
  expect(told.sort()).toEqual([...doubtIds].sort());
});

test("docs/checks.md has a row of every kind of check, and an example that agrees and one that does not", () => {
  const page = readFileSync(join(root, "docs", "checks.md"), "utf8");
  const [, rows = "", examples = ""] = page.split(/^## (?:The checks|An example of each)$/mu);
  const kindsOf = (part: string): string[] =>
    [...part.matchAll(/^\| (?<kind>[a-z]+) \|/gmu)].map((m) => m.groups!.kind!);
  expect([...new Set(kindsOf(rows))].filter((kind) => kind !== "kind").sort()).toEqual([...checkKinds].sort());
  for (const verdict of ["consistent", "inconsistent"]) {
    const shown = examples.split("\n").filter((line) => line.includes(`| ${verdict} |`));
    expect([verdict, [...new Set(kindsOf(shown.join("\n")))].sort()]).toEqual([verdict, [...checkKinds].sort()]);
  }
});

test("pages in docs/ link only to what is there", () => {
  for (const page of readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")))
    for (const { groups } of readFileSync(join(root, "docs", page), "utf8").matchAll(
      /\]\((?!https?:|#)(?<target>[^)#\s]+)/gu,
    ))
      expect([page, groups!.target, existsSync(join(root, "docs", groups!.target!))]).toEqual([
        page,
        groups!.target,
        true,
      ]);
});

test("docs/faults.md names a test in each row", () => {
  const rows = readFileSync(join(root, "docs", "faults.md"), "utf8")
    .split("\n")
    .filter((line) => /^\| (?!what breaks)/u.test(line));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(row).toMatch(/\]\(\.\.\/[^)]+\.test\.ts\) \|$/u);
});

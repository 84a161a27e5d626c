import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../src/interfaces/cli/commands.ts";
import { parse } from "../src/interfaces/cli/parse.ts";
import { createApp } from "../src/interfaces/http/app.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import { folder } from "./cli.ts";
import { ledgerOf } from "./ledgers.ts";
import { root } from "./sources.ts";

// Every block of code in README.md and docs/ is held to what it says: TypeScript compiles under `strict` and prints what stands
// below it, calls of the server get the answers that stand below them, command lines parse, JSON is JSON.
// Blocks that begin with "$ laut" are run by docs-examples.test.ts, those of docs/exports.md by export-examples.test.ts.

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
  /** The block without a language that follows at once. */
  readonly printed: string | null;
}

const BLOCK = /^```(?<language>\w*)\n(?<code>[\s\S]*?)\n```(?:\n\n```\n(?<printed>[\s\S]*?)\n```)?$/gmu;

const blocks: readonly Block[] = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)]
  .filter((page) => page.endsWith(".md"))
  .flatMap((page) =>
    [...readFileSync(join(root, page), "utf8").matchAll(BLOCK)].map(({ groups }) => ({
      page,
      language: groups!.language!,
      code: groups!.code!,
      printed: groups!.language === "ts" ? (groups!.printed ?? null) : null,
    })),
  );
const story = () =>
  readFileSync(join(root, "examples/story.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const place = folder();
afterAll(() => place.remove());

describe("TypeScript", () => {
  const written = blocks.filter(({ language }) => language === "ts");
  // The package's entries by their sources, so that nothing need be built.
  const entry = (name: string) => JSON.stringify(join(root, "src", name.replace(/^laut\/?/u, ""), "index.ts"));
  const fileOf = ({ page, code }: Block, at: number) =>
    place.file(
      `${page.replaceAll("/", "-")}-${at}.ts`,
      code.replaceAll(/from "(?<name>laut(?:\/(?:ledger|languages))?)"/gu, (_, name: string) => `from ${entry(name)}`),
    );

  test("compiles under strict", () => {
    expect(written.length).toBeGreaterThan(1);
    const files = written.map(fileOf);
    const compilerOptions = {
      ...{ noUnusedLocals: false, rewriteRelativeImportExtensions: false },
      typeRoots: [join(root, "node_modules/@types")],
    };
    const settings = { extends: join(root, "tsconfig.json"), compilerOptions, include: [], files };
    place.file("package.json", '{"type": "module"}');
    const config = place.file("tsconfig.json", JSON.stringify(settings));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(spawnSync(process.execPath, [tsc, "-p", config], { encoding: "utf8" }).stdout).toBe("");
  });

  test.each(written)("of $page prints what stands below it", async (block) => {
    const ledger = await ledgerOf(join(place.path, "news.laut"), story());
    await ledger.close();
    const file = fileOf(block, written.indexOf(block));
    const importing = block.code.replaceAll(
      /from "(?<name>laut(?:\/(?:ledger|languages))?)"/gu,
      (_, name: string) => `from ${JSON.stringify(pathToFileURL(JSON.parse(entry(name))).href)}`,
    );
    place.file(file.slice(place.path.length + 1), importing);
    const out = execFileSync(process.execPath, ["--no-warnings", file], { cwd: place.path, encoding: "utf8" });
    expect(out.trimEnd()).toBe(block.printed);
  });
});

describe("calls of the server", () => {
  const CALL =
    /^curl (?:-H '(?<header>[^']*)' )?(?:-d '(?<body>[^']*)'\s+)?'?http:\/\/127\.0\.0\.1:8420(?<path>[^'\s]+)'?$/u;
  const called = blocks.filter(({ code }) => code.startsWith("curl "));
  const told = called.map(({ page, code }) => {
    const lines = code.replaceAll("\\\n", "").split("\n");
    return { page, call: lines[0]!, answer: lines.slice(1).join("\n") };
  });

  test("get the answers that stand below them", async () => {
    expect(told.length).toBeGreaterThan(1);
    const ledger = await ledgerOf(join(place.path, "api.laut"), story());
    const app = createApp({ ledger, metrics: metrics(), version: "0.2.0", maxSize: 1e6, token: null });
    for (const { call, answer } of told) {
      const groups = CALL.exec(call)?.groups;
      expect([call, groups?.path]).toEqual([call, expect.any(String)]);
      const [name, value] = groups!.header?.split(": ") ?? [];
      const response = await app.request(groups!.path!, {
        ...(groups!.body ? { method: "POST", body: groups!.body } : {}),
        headers: name ? { [name]: value! } : {},
      });
      expect(stable(await response.text())).toMatch(withGaps(stable(answer)));
    }
    await ledger.close();
  });

  /** "…" stands for what is left out, a line's end for nothing. */
  const withGaps = (answer: string): RegExp =>
    new RegExp(
      `^${answer
        .split("…")
        .map((part) => part.replaceAll(/\n\s*/gu, "").replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
        .join("[\\s\\S]*")}`,
      "u",
    );
  const stable = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu, "TIME");
});

describe("command lines", () => {
  const lines = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ page, code }) => code.split("\n").map((line) => ({ page, line: line.replace(/\s+#.*$/u, "") })))
    .flatMap(({ page, line }) => {
      const words = /^(?:npm run -s laut -- |laut )(?<words>[^>|]*)/u.exec(line)?.groups?.words;
      return words ? [{ page, line, words: words.trim().split(/\s+/u) }] : [];
    });
  test.each(lines)("$page: $line", async ({ words: [name, ...args] }) => {
    const row = commands.find((command) => command.name === name)!;
    expect(parse(name!, (await row.load()).command, args).kind).toBe("call");
  });
  test("are found", () => expect(lines.length).toBeGreaterThan(20));
});

test("JSON that stands by itself is JSON", () => {
  const whole = blocks.filter(({ language, page }) => language === "json" && page !== "docs/exports.md");
  expect(whole.length).toBeGreaterThan(0);
  for (const { code } of whole.filter((block) => !block.code.includes("…"))) JSON.parse(code);
});

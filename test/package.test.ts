// The package as it is installed: bundled, from outside. `npm test` has bundled it; alone, this file does it first.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { read } from "../src/index.ts";

const root = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const GERMAN = "Der Hafen bleibe bis Freitag gesperrt, teilte die Reederei am Montag mit.";
const main = join(root, manifest.bin.laut);

beforeAll(() => void execFileSync(process.execPath, [join(root, "scripts/bundle.mjs")]));

test("every file that package.json names is there", () => {
  const named: string[] = [
    main,
    ...Object.values<string | Record<string, string>>(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry).filter((file) => file.endsWith(".js")),
    ),
  ];
  expect(named.length).toBeGreaterThan(4);
  for (const file of named) expect(existsSync(join(root, file.replace(root, ""))), file).toBe(true);
});

test("the bundled library reads as the sources do", async () => {
  const bundled = await import(join(root, manifest.exports["."].default));
  const article = { text: GERMAN, published: "2026-11-23" };
  expect(await bundled.read(article)).toEqual(await read(article));
});

test("the bundled ledger finds its schema and its threads", async () => {
  const { openLedger, add } = await import(join(root, manifest.exports["./ledger"].default));
  const folder = mkdtempSync(join(tmpdir(), "laut-package-"));
  try {
    const ledger = await openLedger(join(folder, "a.laut"));
    const articles = Array.from({ length: 12 }, (_, i) => ({ name: `${i}`, text: `${GERMAN} ${i}.` }));
    let added = 0;
    for await (const { outcome } of add(ledger, articles, { threads: 1 })) if (outcome === "new document") added++;
    await ledger.close();
    expect(added).toBe(12);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the command finds its files from where it lies", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "read", "--format", "jsonl", "-"], {
    input: GERMAN,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout).document.text).toBe(GERMAN);
  const version = spawnSync(process.execPath, [main, "--version"], { encoding: "utf8" });
  expect(version.stdout).toBe(`${manifest.version}\n`);
});

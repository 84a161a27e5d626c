// The package as it is installed: bundled, from outside. `npm test` has bundled it; alone, this file does it first.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { read } from "../src/index.ts";

const root = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const GERMAN = "Der Hafen bleibe bis Freitag gesperrt, teilte die Reederei am Montag mit.";
const main = join(root, manifest.bin.laut);

/** Milliseconds, on a machine that does much else. */
const BUNDLING = 120_000;
beforeAll(() => void execFileSync(process.execPath, [join(root, "scripts/bundle.mjs")]), BUNDLING);

test("every file that package.json names is there", () => {
  const named: string[] = [
    main,
    ...Object.values<string | Record<string, string>>(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry).filter((file) => file.endsWith(".js")),
    ),
  ];
  expect(named.length).toBeGreaterThan(4);
  for (const file of named)
    expect(existsSync(join(root, file.replace(root, "").replace("*", "lexicon.bin"))), file).toBe(true);
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

test("what a reading calls is compiled when it is loaded", () => {
  const chunks = join(root, "lib/chunks");
  const core = readFileSync(join(chunks, readdirSync(chunks).find((name) => /^core-[^.]*\.js$/u.test(name))!), "utf8");
  expect(core).toContain("var readWhole=(function readWhole(");
  expect(core).toContain("function smallModels(");
  expect(core).not.toContain("(function smallModels(");
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

/** What `npm publish` would put into the package. */
let known: readonly { readonly path: string; readonly size: number }[] | null = null;

function published(): NonNullable<typeof known> {
  known ??= pack();
  return known;
}

function pack(): NonNullable<typeof known> {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  });
  const told = JSON.parse(packed);
  return (Array.isArray(told) ? told[0] : Object.values(told)[0]).files;
}

test(
  "the package is small, and holds types that its entries reach and nothing of the workshop",
  () => {
    const files = published();
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["lib/index.js", "lib/main.js", "lib/LICENSES.txt", "models/de/names.bin"]),
    );
    expect(paths.filter((path) => /tsbuildinfo|\.test\.|^src\/|^dist\/(?!web\/)/u.test(path))).toEqual([]);
    const reached = paths.filter((path) => path.endsWith(".d.ts"));
    expect(reached.filter((path) => /interfaces|analysis\/(?:times\/head|names\/sheets)/u.test(path))).toEqual([]);
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(30e6);
    // Whoever installs the package installs nothing else.
    expect(manifest.dependencies).toBeUndefined();
  },
  BUNDLING,
);

test("reads without any other package, a page too, and says what a ledger needs", () => {
  const folder = mkdtempSync(join(tmpdir(), "laut-alone-"));
  try {
    for (const part of ["lib", "models", "package.json"])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    writeFileSync(
      join(folder, "page.html"),
      `<html><body><article><p>${GERMAN}</p><p>${GERMAN}</p></article></body></html>`,
    );
    const laut = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(folder, "lib/main.js"), ...args], { cwd: folder, encoding: "utf8" });
    const read = laut("read", "--format", "jsonl", "page.html");
    expect([read.status, read.stderr]).toEqual([0, ""]);
    expect(JSON.parse(read.stdout).statements.length).toBeGreaterThan(0);
    const added = laut("add", "--ledger", "a.laut", "page.html");
    expect([added.status, added.stderr]).toEqual([2, expect.stringContaining("npm install better-sqlite3")]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test(
  "an English text is read with models as the package holds them",
  () => {
    const paths = published().map(({ path }) => path);
    expect(paths).toContain("models/en/names.bin.zst");
    expect(paths).not.toContain("models/en/names.bin");
    const folder = mkdtempSync(join(tmpdir(), "laut-english-"));
    try {
      for (const path of paths.filter((one) => /^(?:lib|models|package)/u.test(one)))
        cpSync(join(root, path), join(folder, path));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, "lib/main.js"), "read", "--format", "jsonl", "-"],
        { input: "The harbor will stay closed until Friday, the company said on Monday.", encoding: "utf8" },
      );
      expect([status, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout).statements).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  BUNDLING,
);

test("an old Node is told what the library needs", () => {
  const old = "data:text/javascript,delete Map.groupBy";
  for (const entry of [".", "./ledger"]) {
    const file = join(root, manifest.exports[entry].default);
    const { status, stderr } = spawnSync(process.execPath, ["--import", old, file], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("laut needs Node 22.19 or newer")]);
  }
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, type Source, sources } from "./sources.ts";

const all = sources();

/** What each stage may import beside itself: what stands before it in the flow, and what is known about languages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  language: [],
  rows: ["language"],
  pages: ["language", "rows"],
  text: ["language", "pages"],
  tokens: ["text", "language"],
  analysis: ["text", "tokens", "language"],
  statements: ["text", "tokens", "analysis", "language"],
  // What a ledger keeps of a reading.
  propositions: ["", "text", "tokens", "analysis", "statements", "language"],
  languages: ["text", "tokens", "analysis", "statements", "propositions", "language", "rows"],
  // "" are the files of src/ itself: the pipeline and the models.
  ledger: ["", "text", "tokens", "analysis", "statements", "propositions", "language", "languages"],
};
/** The files of src/ itself that an interface may use: the package's public entries. */
const ENTRIES = ["index.ts", "reading-schema.ts", "languages/index.ts", "ledger/index.ts"];
/** Files outside interfaces/ that touch Node, each only where there is one. */
const LOADERS = ["load-models.ts", "model-on-disk.ts"];

/** Packages that are a way of writing (queries, routes, shapes, views) and stand in every file that has some. */
const IDIOMS = ["kysely", "hono", "@hono/zod-openapi", "zod", "preact", "@preact/signals"];

/** The rows of a language are a stage of their own, as they import nothing. */
const stageOf = (path: string): string => {
  if (path === "languages/pages.ts") return "pages";
  if (/^languages\/[a-z]+\/rows\//u.test(path)) return "rows";
  return path.includes("/") ? path.split("/", 1)[0]! : "";
};

/** The languages, what a ledger asks of them, their rules alone, and what is known of pages, which are taken apart before their language is known. */
const LISTS = [
  "languages/languages.ts",
  "languages/ledger-readers.ts",
  "languages/pages.ts",
  "languages/rule-tables.ts",
];

test("nothing outside a language's folder names a language, but for the lists of them", () => {
  const languageOf = (path: string) => /^languages\/(?<code>[a-z]+)\//u.exec(path)?.groups?.code;
  const naming = all
    .filter(({ path }) => !LISTS.includes(path))
    .filter(({ path, files }) =>
      files.some((file) => languageOf(file) !== undefined && languageOf(file) !== languageOf(path)),
    );
  expect(naming.map(({ path }) => path)).toEqual([]);
});

test("the imports of this test are found at all", () => {
  expect(all.length).toBeGreaterThan(40);
  expect(all.find(({ path }) => path === "index.ts")?.files).toContain("pipeline.ts");
  expect(all.find(({ path }) => path === "text/article-from-html.ts")?.files).toEqual([
    "text/text.ts",
    "text/html/page.ts",
  ]);
});

test("a stage imports only what stands before it", () => {
  const wrong = all.flatMap(({ path, files }) => {
    const allowed = ALLOWED[stageOf(path)];
    if (!allowed) return [];
    return files
      .filter((file) => ![stageOf(path), ...allowed].includes(stageOf(file)))
      .map((file) => `${path} -> ${file}`);
  });
  expect(wrong).toEqual([]);
});

test("interfaces use the public entries and nothing deeper; nothing imports an interface", () => {
  const wrong = all.flatMap(({ path, files }) => {
    const inside = stageOf(path) === "interfaces";
    const may = (file: string) => (stageOf(file) === "interfaces" ? inside : !inside || ENTRIES.includes(file));
    return files.filter((file) => !may(file)).map((file) => `${path} -> ${file}`);
  });
  expect(wrong).toEqual([]);
});

test("every folder of src/ is a stage or an interface", () => {
  const known = ["", "interfaces", ...Object.keys(ALLOWED)];
  expect(all.map(({ path }) => stageOf(path)).filter((stage) => !known.includes(stage))).toEqual([]);
});

test("no file imports itself by way of others, not even for a type", () => {
  const graph = new Map(all.map(({ path, named }) => [path, named]));
  const done = new Set<string>();
  const circleFrom = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const circle = circleFrom(next, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of all) expect(circleFrom(path, [])).toBeNull();
});

test("only interfaces and loaders touch Node", () => {
  const touchesNode = ({ path, content }: Source) =>
    !["interfaces", "ledger"].includes(stageOf(path)) &&
    !LOADERS.includes(path) &&
    /["']node:|\bprocess\.\p{L}|\bBuffer\./u.test(content);
  expect(all.filter(touchesNode).map(({ path }) => path)).toEqual([]);
});

/** What the browser runs: its packages are built into the page, so nobody who installs laut needs them. */
const isWeb = ({ path }: Source) => path.startsWith("interfaces/web/");

/** The files that name each package, by the package. */
function usersOf(files: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { path, packages } of files)
    for (const name of new Set(packages))
      if (!name.startsWith("node:")) users.set(name, [...(users.get(name) ?? []), path]);
  return users;
}

test("each package stands behind one file, and none is used without being listed", () => {
  const users = usersOf(all.filter((source) => !isWeb(source)));
  const page = usersOf(all.filter(isWeb));
  for (const [name, paths] of [...users, ...page])
    if (!IDIOMS.includes(name)) expect([name, paths.length]).toEqual([name, 1]);
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  // Packages come along in the bundle; what is compiled for a machine is brought by those who want a ledger.
  expect([dependencies, Object.keys(peerDependencies)]).toEqual([undefined, ["better-sqlite3"]]);
  expect([...users.keys(), ...page.keys()].filter((name) => !(name in devDependencies))).toEqual([]);
});

test("the browser loads no other interface than the labels, and nothing of Node", () => {
  const wrong = all.filter(isWeb).flatMap(({ path, loaded, packages }) => {
    const may = (file: string) => /^(?:index\.ts$|interfaces\/(?:web|labels)\/)/u.test(file);
    return [...loaded.filter((file) => !may(file)), ...packages.filter((name) => name.startsWith("node:"))].map(
      (file) => `${path} -> ${file}`,
    );
  });
  expect(wrong).toEqual([]);
});

test("the reading of plain text loads no package", () => {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const file of all.find((source) => source.path === path)!.loaded) load(file);
  };
  load("index.ts");
  expect(loaded.size).toBeGreaterThan(10);
  expect(all.filter(({ path, packages }) => loaded.has(path) && packages.length > 0).map(({ path }) => path)).toEqual(
    [],
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** The project's root. */
export const root = new URL("..", import.meta.url).pathname;

/** A file of src/ and what it imports. */
export interface Source {
  /** From src/, with slashes: "text/span.ts". */
  readonly path: string;
  readonly content: string;
  /** Files of src/ by their path. */
  readonly files: readonly string[];
  /** Those of them that are named at its head, be it for their types alone: not by a call of `import()`. */
  readonly named: readonly string[];
  /** Those of them that are loaded with it: not for their types alone. */
  readonly loaded: readonly string[];
  /** Packages and `node:` modules by their name. */
  readonly packages: readonly string[];
}

/** Every file of src/ but the tests. */
export function sources(): Source[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path))
    .sort()
    .map(sourceOf);
}

const STATIC = /^(?:import|export)(?<types> type)?\s(?:[^;"]*?\sfrom )?"(?<target>[^"]+)";/gmu;
const DYNAMIC = /\bimport\(\s*"(?<target>[^"]+)"/gu;

function sourceOf(path: string): Source {
  const content = readFileSync(join(root, "src", path), "utf8");
  const imports = [...content.matchAll(STATIC)].map(({ groups }) => ({
    target: groups!.target!,
    types: Boolean(groups!.types),
  }));
  const dynamic = [...content.matchAll(DYNAMIC)].map(({ groups }) => groups!.target!);
  const filesOf = (targets: readonly string[]) =>
    targets.filter((t) => t.startsWith(".")).map((t) => posix.normalize(posix.join(dirname(path), t)));
  const all = [...imports.map(({ target }) => target), ...dynamic];
  const packageOf = (target: string) => (target.startsWith("node:") ? target : /^(?:@[^/]+\/)?[^/]+/u.exec(target)![0]);
  return {
    path,
    content,
    files: filesOf(all),
    named: filesOf(imports.map(({ target }) => target)),
    loaded: filesOf(imports.filter(({ types }) => !types).map(({ target }) => target)),
    packages: all.filter((t) => !t.startsWith(".")).map(packageOf),
  };
}

/** Every folder of src/ with TypeScript in it or below it, from src/. */
export const folders = (): string[] => {
  const all = sources().flatMap(({ path }) => {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
  });
  return [...new Set(all)].sort();
};

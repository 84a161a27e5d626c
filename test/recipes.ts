import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./sources.ts";

/** A block of code and where it goes. */
interface Step {
  readonly file: string;
  /** The list that takes the row; absent for a new file. */
  readonly list?: string;
  readonly code: string;
}

/** What a contributor does, and the command that shows it. */
export interface Recipe {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly command: readonly string[];
  /** What then stands in the output, and did not before. */
  readonly shows: string;
}

const PARTS = /\*\*(?<name>[^*]+)\.\*\*(?<body>[\s\S]*?)```\n(?<command>[^\n]+)\n> (?<shows>[^\n]+)\n```/gu;
const STEP = /```ts\n\/\/ (?<file>\S+), (?:new|a row of (?<list>\S+))\n(?<code>[\s\S]*?)```/gu;

/** The recipes of CONTRIBUTING.md. */
export const recipes: readonly Recipe[] = [...readFileSync(join(root, "CONTRIBUTING.md"), "utf8").matchAll(PARTS)].map(
  ({ groups }) => ({
    name: groups!.name!,
    steps: [...groups!.body!.matchAll(STEP)].map(({ groups: step }) => step as unknown as Step),
    command: [...groups!.command!.matchAll(/"(?<quoted>[^"]*)"|(?<bare>\S+)/gu)].map(
      ({ groups: word }) => word!.quoted ?? word!.bare!,
    ),
    shows: groups!.shows!,
  }),
);

/** A copy of the sources in which a recipe can be followed; models and packages are lent. */
export function scratchCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "src"), join(folder, "src"), { recursive: true, filter: (file) => !file.endsWith(".test.ts") });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  for (const lent of ["models", "node_modules"]) symlinkSync(join(root, lent), join(folder, lent));
}

/** The end of a list: `];`, `]);` or `] as const;`. */
const LIST_END = /,?\s*\](?:\)| as const)?;/u;

export function follow(folder: string, { file, list, code }: Step): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (list === undefined) {
    writeFileSync(path, code);
    return;
  }
  const lines = code.trimEnd().split("\n");
  const imports = lines.filter((line) => line.startsWith("import "));
  const row = lines.filter((line) => !line.startsWith("import ")).join("\n");
  const before = readFileSync(path, "utf8");
  const at = before.search(new RegExp(`const ${list}(?::|\\s)`, "u"));
  const body = before.slice(at).replace(LIST_END, (end) => `,\n${row}${end.replace(/^,/u, "")}`);
  writeFileSync(path, [...imports, before.slice(0, at) + body].join("\n"));
}

/** What the command prints in a copy; its sentence is the last word. */
export function outputOf(folder: string, command: readonly string[]): string {
  const main = join(folder, "src/interfaces/cli/main.ts");
  const [name, ...words] = command;
  const sentence = words.pop()!;
  const isRead = name === "read";
  const args = isRead ? ["read", "--format", "json", ...words, "-"] : [name!, ...words, sentence];
  const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input: isRead ? sentence : "",
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout + stderr;
}

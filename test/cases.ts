import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../src/reading.ts";
import type { Miss } from "./case/compare.ts";
import { type Case, parseCases } from "./case/parse.ts";

const root = join(import.meta.dirname, "..");
const KNOWN_FAILURES = "known-failures.txt";

/** Every case of test/cases, in the order of the files' names. */
export function allCases(): readonly Case[] {
  const folder = join(root, "test/cases");
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt") && file !== KNOWN_FAILURES);
  return files.sort().flatMap((file) => parseCases(file, readFileSync(join(folder, file), "utf8")));
}

/** The case's own text, or that of the article it names. */
export const textOfCase = ({ article, text }: Case): string =>
  article === null ? text : readFileSync(join(root, "examples", `${article}.txt`), "utf8");

/** Each known failure with its reason: the "# …" line that it stands under. */
export function knownFailures(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(root, "test/cases", KNOWN_FAILURES), "utf8").split("\n");
  const known = new Map<string, string>();
  let reason = "";
  for (const line of lines) {
    if (line.startsWith("# ")) reason = line.slice(2);
    else if (line.trim() !== "" && !line.startsWith("//")) known.set(line.trim(), reason);
  }
  return known;
}

/** The sentence, what is expected of it, and what was found instead. */
export function report({ name, place, article, text }: Case, misses: readonly Miss[], reading: Reading): string {
  const sentence = article ? `(examples/${article}.txt, ${reading.statements.length} statements)` : text;
  const lines = misses.flatMap(({ expected, got }) => [
    `  expected  ${expected}`,
    ...got.map((line, i) => `  ${i === 0 ? "got" : "   "}       ${line}`),
    "",
  ]);
  return [`${place}  ${name}`, "", sentence.replace(/^/gmu, "  "), "", ...lines].join("\n");
}

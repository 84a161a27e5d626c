import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { derivedFaults, openLedger, verify } from "../src/ledger/index.ts";

/** What became of flipped bytes. */
export interface Flips {
  readonly flips: number;
  /** … that changed what a row or the full text gives, or that nothing can be read after. */
  readonly telling: number;
  /** Bytes whose change was told by nothing: where, what they became, and the table. */
  readonly missed: readonly string[];
}

/**
 * Flips one byte after the other of a ledger's file at random places, and holds what then stands in it against what stood there:
 * whatever changed must be told by verifying, or nothing can be opened.
 */
export async function flipBytes(path: string, folder: string, flips: number, random: () => number): Promise<Flips> {
  const whole = readFileSync(path);
  const before = contents(path)!;
  const damaged = join(folder, "flipped.laut");
  const missed: string[] = [];
  let telling = 0;
  for (let i = 0; i < flips; i++) {
    const at = Math.floor(random() * whole.length);
    const bytes = Buffer.from(whole);
    bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
    writeFileSync(damaged, bytes);
    const after = contents(damaged);
    const changed = after === null ? ["the file"] : [...before].filter(([name, text]) => after.get(name) !== text);
    if (changed.length === 0) continue;
    telling++;
    const isSearch = changed.every(([name]) => name === "search");
    if (!(await isTold(damaged, isSearch))) missed.push(`byte ${at}, ${bytes[at]}: ${changed.map(([name]) => name)}`);
  }
  copyFileSync(path, damaged);
  return { flips, telling, missed };
}

/** Full text is held against the texts by `--derived`. */
async function isTold(path: string, derived: boolean): Promise<boolean> {
  try {
    const ledger = await openLedger(path, { readonly: true });
    try {
      for await (const found of verify(ledger)) if (!("done" in found)) return true;
      if (derived) for await (const _ of derivedFaults(ledger)) return true;
      return false;
    } finally {
      await ledger.close();
    }
  } catch {
    return true;
  }
}

/** Each table's rows, the tables themselves and what full text finds; null where something cannot be read. */
function contents(path: string): ReadonlyMap<string, string> | null {
  try {
    const file = new SQLite(path, { readonly: true });
    try {
      const schema = file.prepare("select type, name, tbl_name, sql from sqlite_master order by name").raw().all();
      const found = new Map([["the schema", JSON.stringify(schema)]]);
      for (const [type, name] of schema as [string, string][]) {
        if (type !== "table" || /^(?:search|sqlite_)/u.test(name)) continue;
        const rows = file.prepare(`select * from "${name}"`).raw().all();
        found.set(
          name,
          rows
            .map((row) => JSON.stringify(row))
            .sort()
            .join("\n"),
        );
      }
      file.exec("create virtual table temp.words using fts5vocab (main, search, instance)");
      found.set("search", JSON.stringify(file.prepare("select term, doc from temp.words").raw().all()));
      return found;
    } finally {
      file.close();
    }
  } catch {
    return null;
  }
}

import {
  backup,
  derivedFaults,
  exportRows,
  type Fault,
  type Ledger,
  LedgerError,
  rebuild,
  rejoin,
  removeDocument,
  restore,
  type Verified,
  verify,
} from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { progressOn } from "../read/progress.ts";
import { cleanLines } from "../view/cells.ts";
import { ledgerOption, placeOf, withLedger } from "./place.ts";

export const command: Command = {
  operands: "<task> [file | document]",
  about: "Looks after the ledger: verify, rejoin, rebuild FILE, backup FILE, restore FILE, export, remove DOCUMENT.",
  examples: [
    ["laut ledger verify", "hold everything against its hashes; exit code 1 when anything is wrong"],
    ["laut ledger verify --derived", "also hold what was worked out against what the texts give again, table by table"],
    ["laut ledger rejoin", "join all statements again, after an update of laut; people's judgements stay"],
    ["laut ledger rebuild new.laut", "a new ledger of the texts and readings; all that is worked out is made again"],
    ["laut ledger backup 2026-11-23.laut", "one file with all of it, also of a PostgreSQL ledger"],
    ["laut ledger restore 2026-11-23.laut --ledger postgres://…", "fill an empty ledger of either kind"],
    ["laut ledger export --no-text > ledger.jsonl", "every row as a line of JSON, without the articles' texts"],
    [
      'laut ledger remove DOCUMENT --reason "…" --author "…"',
      "on a legal request: its words go for good; hash, places and the removal stay",
    ],
  ],
  options: [
    ledgerOption,
    {
      flags: "--derived",
      about: "verify: also make again what comes of texts and readings, and compare it; takes its time",
    },
    { flags: "--no-text", about: "export: leave the articles' texts out" },
    { flags: "--reason <text>", about: "remove: why; it is kept" },
    { flags: "--author <name>", about: "remove: who decided it; it is kept" },
    { flags: "-q, --quiet", about: "no progress" },
  ],
  run: ([task = "", file], options, io) => {
    const work = TASKS.get(task);
    if (!work) throw new Mistake(`"${task}" is no task. One of: ${[...TASKS.keys()].join(", ")}.`);
    return work(file, options, io);
  },
};

/** A line that may repeat the name of a file. */
const say = (io: Io, text: string): Promise<void> => io.stdout.write(`${cleanLines(text)}\n`);

type Task = (file: string | undefined, options: OptionValues, io: Io) => Promise<number>;

const TASKS: ReadonlyMap<string, Task> = new Map(
  Object.entries({
    verify: (_, options, io) => withLedger(options, io, "to ask", (ledger) => verified(ledger, options, io)),
    rejoin: (_, options, io) => withLedger(options, io, "to add", (ledger) => joinedAgain(ledger, options, io)),
    rebuild: (file, options, io) =>
      withLedger(options, io, "to ask", (ledger) => rebuilt(ledger, named(file, "rebuild"), options, io)),
    backup: (file, options, io) =>
      withLedger(options, io, "to ask", async (ledger) => {
        await backup(ledger, named(file, "backup"));
        await say(io, `The ledger is in ${file}. Restore it with: laut ledger restore ${file} --ledger NEW`);
        return ExitCode.ok;
      }),
    restore: async (file, options, io) => {
      const place = placeOf(options, io);
      try {
        await restore(named(file, "restore"), place);
      } catch (error) {
        if (error instanceof LedgerError) throw new Mistake(error.message);
        throw error;
      }
      await say(io, `Restored from ${file} into ${place}.`);
      return ExitCode.ok;
    },
    export: (_, options, io) =>
      withLedger(options, io, "to ask", async (ledger) => {
        for await (const row of exportRows(ledger, { text: options.text !== false }))
          await io.stdout.write(`${JSON.stringify(row)}\n`);
        return ExitCode.ok;
      }),
    remove: removed,
  }),
);

async function removed(id: string | undefined, options: OptionValues, io: Io): Promise<number> {
  const { reason, author } = options;
  if (!id) throw new Mistake('name the document: laut ledger remove DOCUMENT --reason "…" --author "…"');
  if (typeof reason !== "string" || typeof author !== "string" || !reason.trim() || !author.trim())
    throw new Mistake('a removal is kept with why and by whom: give --reason "…" and --author "…".');
  return withLedger(options, io, "to add", async (ledger) => {
    const { document, versions } = await removeDocument(ledger, id, { reason, author });
    const what = versions.length === 0 ? "had been removed before" : `removed, in ${count(versions.length, "version")}`;
    await io.stdout.write(`${document}: ${what}. Backups and exports made before still have its words.\n`);
    return ExitCode.ok;
  });
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

function named(file: string | undefined, task: string): string {
  if (!file) throw new Mistake(`name the file: laut ledger ${task} FILE`);
  return file;
}

async function joinedAgain(ledger: Ledger, options: OptionValues, io: Io): Promise<number> {
  const progress = progressOn(io, options.quiet !== true, undefined, "always");
  for await (const { done, total } of rejoin(ledger)) await progress.show(done, done / Math.max(1, total));
  await progress.clear();
  await io.stdout.write("All statements are joined again; what stood before is kept with its time.\n");
  return ExitCode.ok;
}

async function rebuilt(ledger: Ledger, file: string, options: OptionValues, io: Io): Promise<number> {
  const { versions, faults } = await told(rebuild(ledger, file), options, io);
  const what = faults === 0 ? "all as they were" : `${count(faults, "fault")}, named above`;
  await say(
    io,
    `${count(versions, "version")} in ${file}: ${what}. Look at it with: laut ledger verify --ledger ${file}`,
  );
  return faults === 0 ? ExitCode.ok : ExitCode.partly;
}

/** Prints faults as they are found, over the progress. */
async function told(
  found: AsyncIterable<Fault | Verified>,
  options: OptionValues,
  io: Io,
): Promise<{ readonly versions: number; readonly faults: number }> {
  const progress = progressOn(io, options.quiet !== true, undefined, "always");
  let [versions, faults] = [0, 0];
  for await (const one of found) {
    if ("done" in one) {
      versions = one.total;
      await progress.show(one.done, one.done / Math.max(1, one.total));
      continue;
    }
    faults++;
    await progress.clear();
    await say(io, `${one.kind}: ${one.where}: ${one.message}`);
  }
  await progress.clear();
  return { versions, faults };
}

async function verified(ledger: Ledger, options: OptionValues, io: Io): Promise<number> {
  const all = options.derived === true ? bothOf(verify(ledger), derivedFaults(ledger)) : verify(ledger);
  const { versions, faults } = await told(all, options, io);
  const what =
    faults === 0
      ? "nothing wrong"
      : `${count(faults, "fault")}. Restore a backup, or make a new ledger of what is whole: laut ledger rebuild NEW.laut`;
  await io.stdout.write(`${versions.toLocaleString("en")} versions looked at: ${what}.\n`);
  return faults === 0 ? ExitCode.ok : ExitCode.partly;
}

async function* bothOf<One>(first: AsyncIterable<One>, second: AsyncIterable<One>): AsyncGenerator<One> {
  yield* first;
  yield* second;
}

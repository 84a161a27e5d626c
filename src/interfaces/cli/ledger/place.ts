import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { explained, type Ledger, LedgerError, openLedger } from "../../../ledger/index.ts";
import type { OptionRow, OptionValues } from "../command.ts";
import { type Io, OutputClosed, OutputFailed } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { closedWhenInterrupted } from "./interrupted.ts";

/** Every command that asks or fills a ledger has it. */
export const ledgerOption: OptionRow = {
  flags: "--ledger <place>",
  about: "a file, or postgres://… (also: LAUT_LEDGER; otherwise ledger.laut where the system keeps data)",
};

/** The ledger that the options or the environment name, else the usual file. */
export function placeOf({ ledger }: OptionValues, { env }: Io): string {
  if (typeof ledger === "string" && ledger) return ledger;
  if (env.LAUT_LEDGER) return env.LAUT_LEDGER;
  const data = env.XDG_DATA_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), ".local", "share");
  return join(data, "laut", "ledger.laut");
}

const isFile = (place: string): boolean => !/^postgres(?:ql)?:\/\//u.test(place);

/** Opens the ledger for `work` and closes it after. What is wrong with it is a `Mistake` with its remedy. */
export async function withLedger<Result>(
  options: OptionValues,
  io: Io,
  how: "to ask" | "to add",
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const place = placeOf(options, io);
  try {
    if (how === "to add" && isFile(place)) makeFolder(place);
    const ledger = await openLedger(place, { readonly: how === "to ask" });
    const release = isFile(place) ? closedWhenInterrupted(ledger) : () => undefined;
    try {
      return await work(ledger);
    } catch (error) {
      throw isOfLedger(error) ? explained(error, ledger.address) : error;
    } finally {
      release();
      await ledger.close();
    }
  } catch (error) {
    if (error instanceof LedgerError || error instanceof RangeError) throw new Mistake(error.message);
    throw error;
  }
}

/** What the caller or the output is at fault for explains itself. */
const isOfLedger = (error: unknown): boolean =>
  ![Mistake, OutputClosed, OutputFailed].some((kind) => error instanceof kind);

function makeFolder(place: string): void {
  try {
    mkdirSync(dirname(place), { recursive: true });
  } catch (error) {
    throw explained(error, place);
  }
}

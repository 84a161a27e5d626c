import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allClaims, type Ledger, versionNames } from "../../../ledger/index.ts";
import { claimLineOf } from "../../export/claim-lines.ts";
import type { OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { withLedger } from "../ledger/place.ts";
import { outputTo } from "./output.ts";

/** Writes a line a claim: those of the ledger, or of the articles named, which are read into a ledger of their own. */
export async function exportClaims(
  names: readonly string[],
  options: OptionValues,
  out: string | null,
  io: Io,
): Promise<number> {
  if (names.length === 0) return withLedger(options, io, "to ask", (ledger) => writeClaims(ledger, out, io));
  const folder = mkdtempSync(join(tmpdir(), "laut-claims-"));
  try {
    const ledger = join(folder, "claims.laut");
    const added = await addTo(ledger, names, options, io);
    if (added === ExitCode.failed) return added;
    await withLedger({ ledger }, io, "to ask", (open) => writeClaims(open, out, io));
    return added;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addTo(ledger: string, names: readonly string[], options: OptionValues, io: Io): Promise<number> {
  const { run } = await import("../run.ts");
  const passed = ["from", "published", "publisher"].flatMap((name) =>
    typeof options[name] === "string" ? [`--${name}`, options[name]] : [],
  );
  const stdout = { ...io.stdout, write: async () => {} };
  return run(["add", "--quiet", "--ledger", ledger, ...passed, ...names], { ...io, stdout });
}

async function writeClaims(ledger: Ledger, name: string | null, io: Io): Promise<number> {
  const names = await versionNames(ledger);
  const out = await outputTo(name, io);
  try {
    for await (const claim of allClaims(ledger))
      await out.write(`${JSON.stringify(claimLineOf(claim, (version) => names.get(version)!))}\n`);
  } catch (error) {
    await out.drop();
    throw error;
  }
  await out.keep();
  return ExitCode.ok;
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allClaims, type Ledger, versionNames } from "../../../ledger/index.ts";
import { originLines, originsHead } from "../../export/across/origins-csv.ts";
import { claimLineOf } from "../../export/claim-lines.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import type { OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { withLedger } from "../ledger/place.ts";
import { outputTo } from "./output.ts";

/** What the ledger's claims are written as. */
export const CLAIM_FORMS = ["claims", "origins"] as const;
type Form = (typeof CLAIM_FORMS)[number];

/** Writes a line a claim, or a row an origin: those of the ledger, or of the articles named, which are read into a ledger of their own. */
export async function exportClaims(
  names: readonly string[],
  form: Form,
  options: OptionValues,
  out: string | null,
  io: Io,
): Promise<number> {
  if (names.length === 0) return withLedger(options, io, "to ask", (ledger) => writeClaims(ledger, form, out, io));
  const folder = mkdtempSync(join(tmpdir(), "laut-claims-"));
  try {
    const ledger = join(folder, "claims.laut");
    const added = await addTo(ledger, names, options, io);
    if (added === ExitCode.failed) return added;
    await withLedger({ ledger }, io, "to ask", (open) => writeClaims(open, form, out, io));
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

async function writeClaims(ledger: Ledger, form: Form, name: string | null, io: Io): Promise<number> {
  const out = await outputTo(name, io);
  try {
    for await (const part of form === "claims" ? claimLines(ledger) : originRows(ledger)) await out.write(part);
  } catch (error) {
    await out.drop();
    throw error;
  }
  await out.keep();
  return ExitCode.ok;
}

async function* claimLines(ledger: Ledger): AsyncGenerator<string> {
  const names = await versionNames(ledger);
  for await (const claim of allClaims(ledger))
    yield `${JSON.stringify(claimLineOf(claim, (version) => names.get(version)!))}\n`;
}

async function* originRows(ledger: Ledger): AsyncGenerator<string> {
  yield originsHead;
  for await (const claim of allClaims(ledger)) yield originLines(await loadReport(ledger, claim, {}, ""));
}

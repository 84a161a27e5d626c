// `node scripts/fuzz.mjs [INPUTS]`: tries so many nearly right inputs (1,000,000 without it) of six kinds, and 10,000 flipped bytes
// of a ledger, on one core. For a night: some 300 inputs a second.
import { spawn } from "node:child_process";

/** Kinds of inputs in the two files: articles, pages, two archives, feeds, the API. */
const KINDS = 6;
const inputs = Number(process.argv[2] ?? 1_000_000);
if (!(inputs >= KINDS)) throw new RangeError(`${process.argv[2]} is no number of inputs from ${KINDS} on.`);
const tests = ["test/fuzz.test.ts", "test/fuzz-doors.test.ts", "test/ledger-flips.test.ts"];
const env = { ...process.env, LAUT_FUZZ: String(Math.ceil(inputs / KINDS)) };
const child = spawn("npx", ["vitest", "run", "--maxWorkers=1", ...tests], { stdio: "inherit", env });
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});

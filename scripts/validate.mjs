// `npm run validate`: holds every export against the reference implementation of its format, on the example story and on
// odd texts, and the OpenAPI document against two linters. `scripts/validate/tools.mjs` installs what that needs.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../src/interfaces/http/app.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import { openLedger } from "../src/ledger/index.ts";
import { oddArticles } from "./validate/odd-articles.mjs";
import { home, linters, python, run } from "./validate/tools.mjs";
import { writeAcross } from "./validate/write-across.mjs";
import { story, writeExports } from "./validate/write-exports.mjs";

const out = join(home, "out");
const scripts = join(import.meta.dirname, "validate");
const UNLIMITED = { perSecond: 1e6, burst: 1e6 };
let failed = false;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await writeExports(out);
const ledger = await openLedger(join(out, "ledger.laut"));
const app = createApp({ ledger, metrics: metrics(), version: "0", maxSize: 1, token: null, rate: UNLIMITED });
await writeAcross(app, ledger, [...story(), ...oddArticles()], out);
const openapi = join(out, "openapi.json");
writeFileSync(openapi, await (await app.request("/openapi.json")).text());
await ledger.close();

const interpreter = python();
if (interpreter) failed ||= run(interpreter, [join(scripts, "check.py"), out], { stdio: "inherit" }).status !== 0;

const programs = linters();
const lints = [
  ["redocly", "@redocly/cli/bin/cli.js", ["lint", "--extends", "recommended", "--format", "stylish", openapi]],
  [
    "spectral",
    "@stoplight/spectral-cli/dist/index.js",
    ["lint", "--quiet", "--ruleset", join(scripts, "spectral.yaml"), openapi],
  ],
];
for (const [name, program, args] of programs ? lints : []) {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = run(process.execPath, [join(programs, program), ...args], { env });
  console.log(`${name}: ${status === 0 ? "ok" : `FAILED\n${stdout}${stderr}`}`);
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);

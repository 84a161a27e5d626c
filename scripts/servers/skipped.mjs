// Finds tests of PostgreSQL and NATS that a run left out although both servers were named.
import { readFileSync } from "node:fs";

/** Test files that use the servers import one of these. */
const USES_SERVERS = /\/(?:ledgers|servers)\b[^"]*\.(?:ts|mjs)"/u;

/** The names of tests that were skipped, in files that use the servers; none where `env` does not name both. */
export function skippedServerTests(report, env = process.env, read = (file) => readFileSync(file, "utf8")) {
  if (!env.LAUT_TEST_POSTGRES || !env.LAUT_TEST_NATS) return [];
  return (report.testResults ?? [])
    .filter(({ name }) => USES_SERVERS.test(read(name)))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => fullName.trim());
}

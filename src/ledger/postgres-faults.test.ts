import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { addAll, places } from "../../test/ledgers.ts";
import { explained, openLedger } from "./ledger.ts";

const servers = (await places()).filter(({ name }) => name === "PostgreSQL");
afterAll(async () => void (await Promise.all(servers.map(({ clear }) => clear()))));

test.each([
  ["53300", "no connection left"],
  ["57P01", "has stopped"],
  ["ECONNREFUSED", "does not answer"],
])("%s is told in one line with what to do", (code, told) => {
  const error = explained(Object.assign(new Error("of the server"), { code }), "postgres://x/y") as Error;
  expect([error.constructor.name, error.message.split("\n").length]).toEqual(["LedgerError", 1]);
  expect(error.message).toContain(told);
});

describe.each(servers)("$name", ({ fresh }) => {
  test("an empty database is said to have no ledger yet", async () => {
    await expect(openLedger(await fresh(), { readonly: true })).rejects.toThrow("There is no ledger");
  });

  test("without a connection left it is asked again, and then told in one line", { timeout: 60_000 }, async () => {
    const address = await fresh();
    const admin = await openLedger(address);
    const role = `laut_few_${randomUUID().replaceAll("-", "")}`;
    const run = (command: string) => sql.raw(command).execute(admin.database.reads);
    await run(`CREATE ROLE ${role} LOGIN CONNECTION LIMIT 1`);
    const url = new URL(address);
    await run(`GRANT USAGE ON SCHEMA ${url.searchParams.get("schema")} TO ${role}`);
    await run(`GRANT ALL ON ALL TABLES IN SCHEMA ${url.searchParams.get("schema")} TO ${role}`);
    url.username = role;
    try {
      const holder = new pg.Client({ connectionString: url.href.split("?")[0]! });
      await holder.connect();
      setTimeout(() => void holder.end(), 1_000);
      const ledger = await openLedger(url.href, { readonly: true });
      const work = ledger.database.write(async () => {
        const began = performance.now();
        const message = await openLedger(url.href, { readonly: true }).catch((error: Error) => error.message);
        expect(message).toMatch(/^The ledger postgres:\S+: The database server has no connection left\. [^\n]+$/u);
        expect(performance.now() - began).toBeGreaterThan(5_000);
      });
      await work;
      await ledger.close();
    } finally {
      await run(`DROP OWNED BY ${role}`);
      await run(`DROP ROLE ${role}`);
      await admin.close();
    }
  });

  test("a connection that the server ends at work rejects its transaction, and the next one goes on", async () => {
    const ledger = await openLedger(await fresh());
    const broken = ledger.database.write(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(ledger.database.reads);
      // Nothing is asked while the connection ends: the error has nobody but the connection itself to hear it.
      await new Promise((done) => setTimeout(done, 200));
      await sql`select 1`.execute(transaction);
    });
    await expect(broken).rejects.toThrow();
    expect(await addAll(ledger, [{ name: "a", text: "Der Deich hält." }], "2026-05-01T12:00:00Z")).toHaveLength(1);
    await ledger.close();
  });
});

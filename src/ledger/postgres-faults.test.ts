import { sql } from "kysely";
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

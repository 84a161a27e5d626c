import { afterAll, describe, expect, test } from "vitest";
import { addAll, ledgerOf, places } from "../../test/ledgers.ts";
import { verify } from "./index.ts";
import { storable } from "./storable.ts";

const NOW = "2026-05-01T12:00:00.000Z";
const ODD = {
  name: "a\ud800",
  url: "https://a.example/\udc00",
  title: "Brücke\0 gesperrt\ud83d",
  publisher: "Nordsee-\ud800Kurier",
  text: "Die Brücke\0 sei dicht, sagte die Sprecherin\ud800.",
};

test("what no database can keep becomes U+FFFD, and what is well-formed is left as it is", () => {
  const kept = storable(ODD);
  expect(kept.text).toBe("Die Brücke\ufffd sei dicht, sagte die Sprecherin\ufffd.");
  expect(JSON.stringify(kept)).not.toMatch(/\\ud[89a-f]|\\u0000/u);
  expect(storable(kept)).toBe(kept);
});

const all = await places();
afterAll(async () => void (await Promise.all(all.map(({ clear }) => clear()))));

describe.each(all)("$name", ({ fresh }) => {
  test("halves of surrogate pairs and zero bytes are stored, known again, and found whole", async () => {
    const ledger = await ledgerOf(await fresh(), [ODD, { name: "b", text: "Der Deich hält." }], NOW);
    expect((await addAll(ledger, [ODD], NOW)).map(({ outcome }) => outcome)).toEqual(["known"]);
    const found: string[] = [];
    for await (const one of verify(ledger)) if (!("done" in one)) found.push(`${one.where}: ${one.message}`);
    expect(found).toEqual([]);
    await ledger.close();
  });
});

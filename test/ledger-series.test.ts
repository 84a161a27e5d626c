import { afterAll, describe, expect, test } from "vitest";
import { claim, documents, seriesOf } from "../src/ledger/index.ts";
import { ledgerOf, places } from "./ledgers.ts";

const counted = (published: string, number: string) => ({
  ...{ name: published, published, publisher: "Nordkurier" },
  text: `In Holmwede sind bisher ${number} Menschen gestorben, teilte die Reederei Lund mit.`,
});

describe.each(await places())("series ($name)", ({ fresh, clear }) => {
  afterAll(clear);

  test("what is counted on several days, in the articles' words", async () => {
    const ledger = await ledgerOf(await fresh(), [counted("2026-05-06", "17"), counted("2026-05-04", "zwölf")]);
    const { items } = await documents(ledger);
    const versions = items.map(({ version }) => version);
    const [series, ...others] = await seriesOf(ledger, versions);
    expect(others).toEqual([]);
    expect(series!.by).toBe("die Reederei Lund");
    expect(series!.points.map(({ day, count, document }) => [day, count, document])).toEqual([
      ["2026-05-04", "zwölf", "2026-05-04"],
      ["2026-05-06", "17", "2026-05-06"],
    ]);
    expect(await claim(ledger, series!.points[1]!.claim)).not.toBeNull();
    expect(await seriesOf(ledger, [])).toEqual([]);
    await ledger.close();
  });
});

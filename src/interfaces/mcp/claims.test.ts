import { afterAll, expect, test } from "vitest";
import { ledgerOf, places } from "../../../test/ledgers.ts";
import { claimsOf, documents, type Ledger } from "../../ledger/index.ts";
import { loadReport } from "../export/claim-report/load.ts";
import { shownClaim as listedClaim } from "../http/views/claim.ts";
import { shownClaim } from "./claims.ts";
import { getChain } from "./tools/get-chain.ts";

const [sqlite] = await places();
afterAll(() => sqlite!.clear());

const report = (day: string, publisher: string, text: string) => ({
  ...{ name: publisher, publisher, published: `2026-05-${day}`, text },
});
const plain = "Die Bürgermeisterin von Holmwede, Telse Johannsen, tritt wegen der Flut im Rathaus zurück.";
const again = "Telse Johannsen, Bürgermeisterin von Holmwede, tritt wegen der Flut im Rathaus zurück.";
const said =
  "Telse Johannsen, Bürgermeisterin von Holmwede, trete wegen der Flut im Rathaus zurück, teilte das Bauamt Holmwede mit.";

/** The claim that most articles have. */
async function claimOf(ledger: Ledger) {
  const versions = (await documents(ledger)).items.map(({ version }) => version);
  const claims = await claimsOf(ledger, versions);
  return claims.toSorted((a, b) => b.occurrences.length - a.occurrences.length)[0]!;
}
const chainOf = async (ledger: Ledger, statement: string) =>
  (await getChain.run({ statement } as never, { ledger, version: "", maxSize: 0 })) as {
    readonly claims: readonly object[];
  };

test("what outlets alone tell has no independent origin, wherever it is counted", async () => {
  const ledger = await ledgerOf(await sqlite!.fresh(), [
    report("04", "Holmweder Bote", plain),
    report("05", "Wieser Rundschau", again),
  ]);
  const claim = await claimOf(ledger);
  const shown = await shownClaim(ledger, claim, {});
  const counts = { independent: 0, not_recorded: 0, told_by_outlets: 2 };
  expect(shown.sides).toMatchObject([counts]);
  expect(listedClaim(claim, undefined).origins.independent).toBe(0);
  const { sides } = await loadReport(ledger, claim, {}, "2026-05-06");
  expect(sides.flatMap(({ origins }) => origins.map((origin) => origin.class))).not.toContain("independent");
  await ledger.close();
});

test("beside a named source the outlets are counted apart", async () => {
  const ledger = await ledgerOf(await sqlite!.fresh(), [
    report("04", "Holmweder Bote", said),
    report("05", "Wieser Rundschau", again),
  ]);
  const claim = await claimOf(ledger);
  const counts = { independent: 1, same_origin: 0, not_recorded: 0, told_by_outlets: 1 };
  const { sides, wordings } = await shownClaim(ledger, claim, {});
  expect(sides).toMatchObject([counts]);
  expect((await chainOf(ledger, wordings[0]!.statement)).claims).toMatchObject([counts]);
  await ledger.close();
});

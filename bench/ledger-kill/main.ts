import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openLedger } from "../../src/ledger/index.ts";
import { madeArticles } from "./articles.ts";
import { contentOf, killAndAdd, randomFrom } from "./kills.ts";

const KILLS = 50;
const ARTICLES = 240;
const SEED = 20_261_123;

/** `npm run bench -- ledger-kill`: `laut add` killed at 50 random moments, and whether anything was lost. */
export async function benchLedgerKill(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "laut-kill-"));
  try {
    const file = join(folder, "articles.jsonl");
    writeFileSync(
      file,
      madeArticles(ARTICLES)
        .map((article) => `${JSON.stringify(article)}\n`)
        .join(""),
    );
    const place = (n: number) => join(folder, `${n}.laut`);
    const { kills, met, acknowledged, losses, content } = await killAndAdd(file, place, KILLS, randomFrom(SEED));
    const undisturbed = await openLedger(place(0));
    const same = isDeepStrictEqual(content, await contentOf(undisturbed));
    await undisturbed.close();
    console.log(`${kills} kills (seed ${SEED}), ${met} of them while ${ARTICLES} articles were being added.`);
    console.log(`${acknowledged} acknowledgements before them. Lost, twice or faulty: ${losses.length}.`);
    console.log(`The ledger that was completed ${same ? "equals" : "DIFFERS FROM"} an undisturbed one.`);
    for (const loss of losses) console.log(loss);
    if (losses.length > 0 || !same) throw new Error("The ledger did not survive being killed.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

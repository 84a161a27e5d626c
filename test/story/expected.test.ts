import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { add, openLedger } from "../../src/ledger/index.ts";
import type { Article } from "../../src/text/text.ts";
import { places } from "../ledgers.ts";
import { root } from "../sources.ts";
import { knownMisses, points, wrongPoints } from "./points.ts";

const articles: readonly Article[] = readFileSync(join(root, "examples/story.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Article);
const texts = articles.map(({ text }) => text);

describe("the expected ledger of the story", () => {
  test("has every point once, and lists as missed only what it has", () => {
    const all = points();
    expect(new Set(all).size).toBe(all.length);
    const misses = [...knownMisses()];
    expect(misses.filter(([line]) => !all.includes(line))).toEqual([]);
    expect(misses.filter(([, reason]) => reason === "")).toEqual([]);
  });
});

describe.each((await places()).slice(0, 1))("$name", ({ fresh, clear }) => {
  afterAll(clear);

  test("every point is right but the known misses, and a known miss that is right has left the list", async () => {
    const ledger = await openLedger(await fresh());
    for await (const _ of add(ledger, articles, { threads: 0 }));
    const known = knownMisses();
    const wrong = await wrongPoints(ledger, texts);
    expect({
      lost: wrong.filter((line) => !known.has(line)),
      rightNow: [...known.keys()].filter((line) => !wrong.includes(line)),
    }).toEqual({ lost: [], rightNow: [] });
    const invented = [
      "says twelve 1 [weisen zwölf der 48 Stahlträger Risse auf]",
      "says may4 1 [soll deshalb schon vom 4. Mai an für Lastwagen gesperrt werden]",
      "counts twelve 5 0 0",
      "first twelve 4",
      "origin twelve [eiderquerung] 1",
      "link 2 may4 denies polarity 1 may4",
      "denied twelve [telse johannsen]",
      "alone 2 [Zwölf Stahlträger wiesen Risse auf]",
    ];
    expect(await wrongPoints(ledger, texts, invented)).toEqual(invented.slice(2));
    await ledger.close();
  });
});

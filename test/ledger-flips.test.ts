import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { madeArticles } from "../bench/ledger-kill/articles.ts";
import { randomFrom } from "../bench/ledger-kill/kills.ts";
import { judge, removeDocument } from "../src/ledger/index.ts";
import { folder } from "./cli.ts";
import { flipBytes } from "./ledger-flips.ts";
import { addAll, ledgerOf } from "./ledgers.ts";

/** Flipped bytes, one at a time: some 12 ms each, on a loaded machine 40. A tenth of what other inputs are tried. */
const FLIPS = Math.min(10_000, Number(process.env.LAUT_FUZZ ?? 2_000) / 10);
/** Another one tries other bytes: `LAUT_SEED=7`. */
const SEED = Number(process.env.LAUT_SEED ?? 3);

const place = folder();
afterAll(() => place.remove());

test("whichever byte of a ledger's file is flipped: what changed is told", async () => {
  const path = join(place.path, "whole.laut");
  const [first, ...others] = madeArticles(7);
  const ledger = await ledgerOf(path, [first!, ...others]);
  const [again] = await addAll(ledger, [others[2]!], "2026-05-01");
  const subject = { subjectKind: "source", subject: "e1", kind: "note", value: null };
  await judge(ledger, { ...subject, reason: "geprüft", author: "Wenke Thoms" });
  const returned = { ...first!, text: `${first!.text} Das ist neu.` };
  for (const [day, article] of [returned, first!].entries()) await addAll(ledger, [article], `2026-05-0${day + 2}`);
  await removeDocument(ledger, again!.document, { reason: "Antrag", author: "Wenke Thoms" });
  await ledger.close();
  const { telling, missed } = await flipBytes(path, place.path, FLIPS, randomFrom(SEED));
  expect(missed).toEqual([]);
  expect(telling).toBeGreaterThan(FLIPS / 10);
}, 600_000);

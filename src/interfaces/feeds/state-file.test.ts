import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folder } from "../../../test/cli.ts";
import { type ItemRecord, newFeed } from "./state.ts";
import { fileStore, readStore } from "./state-file.ts";

const DAY = 24 * 3_600_000;
const files = folder();
afterAll(files.remove);
const path = (name: string) => join(files.path, name);
const item = (address: string, checked = 0): ItemRecord => ({
  ...{ kind: "item", address, feed: "f", state: "read", reason: null, sha256: "x", etag: null, modified: null },
  ...{ mark: "m", published: null, first: 0, checked, tries: 0, versions: 1 },
});

test("what was put is there the next time, the last value of each", async () => {
  const store = await fileStore(path("a"), 0);
  await Promise.all([
    store.put({ ...newFeed("f"), title: "alt" }),
    store.put({ ...newFeed("f"), title: "neu" }),
    store.put(item("i")),
  ]);
  await store.close();
  const again = await readStore(path("a"));
  expect([again.feed("f")?.title, again.item("i")?.state, again.item("f")]).toEqual(["neu", "read", null]);
});

test("half a line is skipped, and the next one is whole", async () => {
  const store = await fileStore(path("b"), 0);
  await store.put(item("i"));
  await store.close();
  appendFileSync(path("b"), '{"kind":"item","addr');
  const next = await fileStore(path("b"), 0);
  await next.put(item("j"));
  await next.close();
  expect([...(await readStore(path("b"))).items()].map(({ address }) => address)).toEqual(["i", "j"]);
});

test("a journal that has grown is written anew, without what is long gone", async () => {
  const store = await fileStore(path("c"), 0);
  for (let i = 0; i < 1_200; i++) await store.put(item("i", 100 * DAY));
  await store.put(item("old", 0));
  await store.put(item("listed", 0));
  await store.put({ ...newFeed("f"), listed: ["listed"] });
  await store.close();
  await (await fileStore(path("c"), 100 * DAY)).close();
  const lines = readFileSync(path("c"), "utf8").trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).address).sort()).toEqual(["f", "i", "listed"]);
});

test("a file that is not there holds nothing", async () => {
  expect([...(await readStore(path("none"))).feeds()]).toEqual([]);
});

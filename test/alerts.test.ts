import { afterAll, afterEach, expect, test } from "vitest";
import type { Article } from "../src/index.ts";
import { createApp } from "../src/interfaces/http/app.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import { folder, laut } from "./cli.ts";
import { addAll, ledgerOf } from "./ledgers.ts";
import { closeAll, serve } from "./web-server.ts";

const place = folder();
afterEach(closeAll);
afterAll(() => place.remove());

const SAID = "Die Fähre bleibe bis Ostern an Land, sagte die Reederin Gesa Brodersen am Montag im Rathaus von Tönning.";
const LATER = "Die Fähre fahre ab Mai wieder, sagte die Reederin Gesa Brodersen am Mittwoch.";
const NOW = "2026-05-02T12:00:00.000Z";
const article = (name: string, text: string, day: string): Article => ({
  ...{ name, text, published: `${day}T08:00:00Z`, publisher: `${name}.example`, title: `Bericht ${name}` },
  url: `https://${name}.example/1`,
});

test("what is new on a watched page is told once, and never the same words again", async () => {
  const address = `${place.path}/watched.laut`;
  const ledger = await ledgerOf(address, [article("bote", SAID, "2026-04-13")]);
  const app = createApp({ ledger, token: null, metrics: metrics(), version: "0", maxSize: 100_000 });
  const json = async (path: string, body?: object) => {
    const headers = { "content-type": "application/json" };
    const asked = await app.request(path, body ? { method: "POST", headers, body: JSON.stringify(body) } : {});
    return JSON.parse(await asked.text());
  };
  const told: string[] = [];
  let status = 500;
  const hook = await serve({
    "/hook": (request, response) => {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        if (status === 200) told.push(body);
        response.writeHead(status).end();
      });
    },
  });
  const [source] = (await json("/api/sources?q=Brodersen")).items;
  const watched = { address: `/sources/${source.id}`, title: "Gesa Brodersen", author: "Ute Moor" };
  expect((await json("/api/watches", { ...watched, webhook: "ftp://x" })).status).toBe(400);
  expect((await json("/api/watches", { ...watched, address: "/documents/x" })).status).toBe(404);
  await json("/api/watches", { ...watched, webhook: `${hook.at}/hook` });
  await json("/api/watches", { ...watched, address: "/search?q=F%C3%A4hre", title: "Fähre", author: "B. Lorenz" });
  expect((await json("/api/watches")).items.map(({ author }: { author: string }) => author)).toEqual([
    "Ute Moor",
    "B. Lorenz",
  ]);
  const alerts = (world = {}) => laut(["alerts", "--ledger", address, "--base", "https://desk.example/"], world);
  const near = { isAllowedAddress: () => true };
  expect((await alerts(near)).out).toBe("");

  await addAll(ledger, [article("kurier", SAID, "2026-04-14")], NOW);
  expect((await json(`/api/news?of=${watched.address}`)).items).toHaveLength(1);
  expect((await alerts(near)).out).toBe("");

  await addAll(ledger, [article("post", LATER, "2026-04-15")], NOW);
  // Not to this machine's own network, and not as told where the webhook has not taken it.
  expect(await alerts()).toMatchObject({ code: 1, err: expect.stringContaining("private address") });
  expect(await alerts(near)).toMatchObject({ code: 1, err: expect.stringContaining("answered 500") });
  status = 200;
  expect(await alerts(near)).toMatchObject({ code: 0, out: expect.stringContaining("Die Fähre fahre ab Mai wieder") });
  expect(JSON.parse(told[0]!)).toMatchObject({
    watch: { address: `https://desk.example${watched.address}`, author: "Ute Moor" },
    items: [
      {
        text: expect.stringContaining("ab Mai"),
        page: expect.stringMatching(/^https:\/\/desk\.example\/documents\/d/u),
      },
    ],
  });
  expect((await alerts(near)).out).toBe("");
  expect(told).toHaveLength(1);

  await json("/api/watches/end", { address: watched.address, author: "Ute Moor" });
  expect((await json("/api/watches")).items).toMatchObject([{ author: "B. Lorenz" }]);
  await ledger.close();
});

test("feeds of sources, searches and statements tell each thing once", async () => {
  const ledger = await ledgerOf(`${place.path}/feeds.laut`, [
    article("bote", SAID, "2026-04-13"),
    article("kurier", SAID, "2026-04-14"),
    article("post", LATER, "2026-04-15"),
  ]);
  const app = createApp({ ledger, token: null, metrics: metrics(), version: "0", maxSize: 100_000 });
  const feed = async (path: string) => {
    const moved = await app.request(path);
    const found = await app.request(moved.headers.get("location")!);
    return [found.status, (await found.text()).match(/<entry>/gu)?.length ?? 0];
  };
  const { items } = JSON.parse(await (await app.request("/api/sources?q=Brodersen")).text());
  expect(await feed(`/sources/${items[0].id}.atom`)).toEqual([200, 2]);
  expect(await feed("/search.atom?q=F%C3%A4hre&lang=en")).toEqual([200, 2]);
  expect(await feed("/statements.atom?named=named&order=oldest")).toEqual([200, 2]);
  expect(await feed("/statements.atom?named=perhaps")).toEqual([400, 0]);
  const [story] = JSON.parse(await (await app.request("/api/stories")).text()).items;
  const entries = (await (await app.request(`/api/stories/${story.id}/export/atom`)).text()).match(/<entry>/gu);
  expect(entries?.length).toBe(story.documents - 1);
  await ledger.close();
});

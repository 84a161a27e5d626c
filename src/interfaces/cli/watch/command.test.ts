import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";
import { folder, laut } from "../../../../test/cli.ts";
import { closeAll, type Routes, serve } from "../../../../test/web-server.ts";
import { openLedger, takeFeed } from "../../../ledger/index.ts";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));
const files = folder();
afterAll(files.remove);
afterEach(closeAll);

const rss = (path: string) => ({
  body: `<rss version="2.0"><channel><title>Bote</title><item><title>A</title><link>${path}</link><pubDate>Mon, 23 Nov 2020 08:00:00 +0100</pubDate></item></channel></rss>`,
});
const page = {
  body: '<div class="article-body"><p>Die Brücke bleibe bis zum Frühjahr gesperrt, teilte die Stadt Hainfeld am Montag in Lauer mit.</p></div>',
};
const watching = (name: string, ...args: string[]) =>
  laut(["watch", "--once", "--allow-private", "--pause", "0s", "--state", join(files.path, name), ...args]);

test("a reading a line, once; then the status", async () => {
  const { at } = await serve({ "/rss": rss("/a"), "/a": page });
  const list = files.file("l.opml", `<opml version="2.0"><body><outline text="x" xmlUrl="${at}/rss"/></body></opml>`);
  const { out, err, code } = await watching("a", list);
  expect([code, JSON.parse(out).document.url, JSON.parse(out).statements.length]).toEqual([0, `${at}/a`, 1]);
  expect(err).toBe("1 new, from 1 feed.\n");
  expect((await watching("a", `${at}/rss`)).out).toBe("");
  const status = await laut(["watch", "--status", "--format", "jsonl", "--state", join(files.path, "a")]);
  expect(JSON.parse(status.out)).toMatchObject({ feed: `${at}/rss`, title: "Bote", read: 1, failures: 0, error: null });
  expect(JSON.parse(status.out).lag).toBeGreaterThan(86_400);
});

test("into a ledger", async () => {
  const { at } = await serve({ "/rss": rss("/a"), "/a": page });
  const ledger = join(files.path, "x.laut");
  const told = (line: string) => ({ code: 0, out: `${line}, from 1 feed. Ledger: ${ledger}\n`, err: "" });
  expect(await watching("b", "--ledger", ledger, `${at}/rss`)).toEqual(told("1 new"));
  expect(await watching("b", "--ledger", ledger, `${at}/rss`)).toEqual(told("0 new"));
  expect(await watching("anew", "--ledger", ledger, `${at}/rss`)).toEqual(told("0 new, 1 known already"));
  expect(readFileSync(join(files.path, "b"), "utf8")).toContain(`${at}/a`);
  expect((await laut(["documents", "--ledger", ledger])).out).toContain("Bote");
});

test("killed in the middle, the next call goes on: nothing twice, nothing lost", async () => {
  const items = Array.from({ length: 6 }, (_, i) => `<item><title>A${i}</title><link>/a${i}</link></item>`);
  const routes: Routes = {
    "/rss": { body: `<rss version="2.0"><channel><title>Bote</title>${items.join("")}</channel></rss>` },
  };
  for (const i of items.keys()) routes[`/a${i}`] = { body: page.body.replace("Brücke", `Brücke ${i}`) };
  const ledger = ["--ledger", join(files.path, "k.laut")];
  const known = async () => (await laut(["documents", "--format", "jsonl", ...ledger])).out.trim().split("\n").length;
  // The fourth page never comes: there the call is killed, when the first three are in the ledger.
  routes["/a3"] = async () => {
    while ((await known()) < 3) await setTimeout(50);
    running.kill("SIGKILL");
  };
  const { at, asked } = await serve(routes);
  const args = ["watch", "--once", "--allow-private", "--pause", "1s", ...ledger, `${at}/rss`];
  const running = spawn(process.execPath, [MAIN, ...args]);
  expect(await new Promise((done) => running.on("close", (_, signal) => done(signal)))).toBe("SIGKILL");
  expect([await known(), asked.filter((path) => /^\/a/u.test(path))]).toEqual([3, ["/a0", "/a1", "/a2", "/a3"]]);
  routes["/a3"] = { body: page.body };
  asked.length = 0;
  // The killed one's lease has not ended yet.
  expect((await laut(args)).err).toMatch(/feed busy: /u);
  await freed(join(files.path, "k.laut"), `${at}/rss`);
  expect((await laut([...args, "--pause", "0s"])).err).toBe("");
  expect([await known(), asked.filter((path) => /^\/a/u.test(path))]).toEqual([6, ["/a3", "/a4", "/a5"]]);
  const [status] = (await laut(["watch", "--status", "--format", "jsonl", ...ledger])).out.trim().split("\n");
  expect(JSON.parse(status!)).toMatchObject({ feed: `${at}/rss`, read: 6, failures: 0 });
}, 30_000);

/** As after the time that a lease lasts. */
async function freed(path: string, feed: string): Promise<void> {
  const ledger = await openLedger(path);
  await takeFeed(ledger, { feed, holder: "test", now: "9999", until: "0000" });
  await ledger.close();
}

test("what servers answer is kept as WARC, and can be added from there", async () => {
  const { at } = await serve({ "/rss": rss("/a"), "/a": page });
  const warc = join(files.path, "feeds.warc.gz");
  await watching("w", "--warc", warc, `${at}/rss`);
  const { out, code } = await laut(["read", "--format", "jsonl", warc]);
  const archived = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).document);
  expect([code, archived.find(({ url }) => url === `${at}/a`)]).toEqual([
    0,
    expect.objectContaining({ language: "de" }),
  ]);
  expect((await watching("w2", "--warc", join(files.path, "none", "x.warc"), `${at}/rss`)).err).toMatch(
    /cannot be written \(ENOENT\)\. Name another file with --warc/u,
  );
});

test("--licensed opens reserved pages of its hosts only; --text feed takes what the feed has", async () => {
  const reserved = { ...page, headers: { "tdm-reservation": "1" } };
  const text = "<p>Die Fähre fahre wieder, sagte die Sprecherin Telse Johannsen am Montag.</p>".repeat(8);
  const full = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bote</title><item><title>B</title><link>/b</link><content:encoded>${text.replaceAll("<", "&lt;")}</content:encoded></item></channel></rss>`;
  const { at, asked } = await serve({ "/rss": rss("/a"), "/a": reserved, "/voll": { body: full }, "/b": page });
  const refused = await watching("e", "--licensed", "andere.example", `${at}/rss`);
  expect([refused.out, refused.err]).toEqual([
    "",
    expect.stringMatching(
      /refused: \S+\/a: .* reserves text and data mining[\s\S]*\n0 new, 1 could not be read, from 1 feed\.\n$/u,
    ),
  ]);
  const licensed = await watching("f", "--licensed", "andere.example,127.0.0.1", `${at}/rss`);
  expect([JSON.parse(licensed.out).document.url, licensed.err]).toEqual([`${at}/a`, "1 new, from 1 feed.\n"]);
  const own = await watching("g", "--text", "feed", `${at}/voll`);
  expect(JSON.parse(own.out).document).toMatchObject({
    url: `${at}/b`,
    text: expect.stringMatching(/^Die Fähre fahre/u),
  });
  expect(asked).not.toContain("/b");
});

test("feeds that fail: a line each, and the exit code", async () => {
  const { at } = await serve({ "/rss": rss("/a"), "/a": page });
  const { code, err } = await watching("c", `${at}/rss`, `${at}/weg`);
  expect([code, err.split("\n")[0]]).toEqual([
    1,
    expect.stringMatching(/Z feed failed: \S+\/weg: \S+ answered with status 404/u),
  ]);
  const view = (await laut(["watch", "--status", "--state", join(files.path, "c")])).out;
  expect(view).toMatch(/FAILS {2}\S+\/weg/u);
  expect(readFileSync(join(files.path, "c"), "utf8")).toContain('"kind":"feed"');
});

test.each([
  [[], /nothing to watch/u],
  [["--interval", "5s", "https://a.example/"], /less than a minute/u],
  [["--interval", "bald", "https://a.example/"], /is no time/u],
  [["no.opml"], /cannot be read/u],
])("%s", async (args, reason) => {
  expect(await laut(["watch", "--state", join(files.path, "d"), ...args])).toMatchObject({
    code: 2,
    err: expect.stringMatching(reason),
  });
});

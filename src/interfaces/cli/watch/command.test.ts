import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { folder, laut } from "../../../../test/cli.ts";
import { closeAll, serve } from "../../../../test/web-server.ts";

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
  const { out, code } = await watching("a", list);
  expect([code, JSON.parse(out).document.url, JSON.parse(out).statements.length]).toEqual([0, `${at}/a`, 1]);
  expect((await watching("a", `${at}/rss`)).out).toBe("");
  const status = await laut(["watch", "--status", "--format", "jsonl", "--state", join(files.path, "a")]);
  expect(JSON.parse(status.out)).toMatchObject({ feed: `${at}/rss`, title: "Bote", read: 1, failures: 0, error: null });
  expect(JSON.parse(status.out).lag).toBeGreaterThan(86_400);
});

test("into a ledger", async () => {
  const { at } = await serve({ "/rss": rss("/a"), "/a": page });
  const ledger = join(files.path, "x.laut");
  expect(await watching("b", "--ledger", ledger, `${at}/rss`)).toEqual({ code: 0, out: "", err: "" });
  expect((await laut(["documents", "--ledger", ledger])).out).toContain("Bote");
});

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
    expect.stringMatching(/refused: \S+\/a: .* reserves text and data mining/u),
  ]);
  const licensed = await watching("f", "--licensed", "andere.example,127.0.0.1", `${at}/rss`);
  expect([JSON.parse(licensed.out).document.url, licensed.err]).toEqual([`${at}/a`, ""]);
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

import { afterAll, expect, test } from "vitest";
import { folder, laut } from "./cli.ts";

const files = folder();
afterAll(() => files.remove());

const PAGE = "<p><div><table><tr><td>".repeat(3_000);
const DEEP = 20_000;

test.each([
  ["deep.html", PAGE],
  [
    "body.html",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: PAGE })}</script>`,
  ],
  ["data.html", `<script type="application/ld+json">${'{"a":['.repeat(DEEP)}</script><p>Es regnet.</p>`],
  ["lines.jsonl", `{"text": "a", "title": ${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`],
  ["message.json", `{"title": ${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`],
  ["message.xml", `<newsItem>${"<a>".repeat(DEEP)}`],
  ["quotes.txt", "„".repeat(DEEP)],
  ["brackets.txt", "(".repeat(DEEP)],
])("%s nests without end, and the file behind it is read", async (name, content) => {
  const good = files.file("good.txt", "„Der Deich hält“, sagte die Sprecherin Ute Moor.");
  const ran = await laut(["read", "--format", "jsonl", files.file(name, content), good]);
  expect(ran.out).toContain("good.txt");
  expect(ran.err).not.toMatch(/call stack|^\s+at /mu);
});

import { expect, test } from "vitest";
import { type Feed, FeedError } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";

const BASE = "https://bote.example/feed";
const days = [1, 2, 3];
const FEEDS: readonly (readonly [name: string, content: string])[] = [
  [
    "RSS",
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Bote</title>${days.map((day) => `<item><title>Eins</title><link>https://a.example/${day}</link><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item>`).join("")}</channel></rss>`,
  ],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><id>x</id>${days.map((day) => `<entry><title>Eins</title><id>${day}</id><link href="https://a.example/${day}"/><updated>2026-11-23T08:00:00Z</updated></entry>`).join("")}</feed>`,
  ],
  [
    "RDF",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/"><title>Bote</title></channel>${days.map((day) => `<item rdf:about="/${day}"><title>Eins</title><link>https://a.example/${day}</link></item>`).join("")}</rdf:RDF>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Bote",
      items: days.map((day) => ({ id: `${day}`, url: `https://a.example/${day}`, title: "Eins" })),
    }),
  ],
  [
    "sitemap",
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${days.map((day) => `<url><loc>https://a.example/${day}</loc><lastmod>2026-11-23</lastmod></url>`).join("")}</urlset>`,
  ],
];

/** Items that can be read, and whether anything tells of others. */
function found(bytes: Uint8Array): { readonly items: number; readonly told: boolean } {
  try {
    const feed = parseFeed(bytes, null, BASE) as Feed;
    const items = (feed.items ?? []).filter(({ address, content }) => address ?? content).length;
    return { items, told: (feed.lost ?? 0) > 0 };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { items: 0, told: true };
  }
}

test.each(FEEDS)("%s: whichever byte is damaged, what is missing is told", (_, content) => {
  const whole = Buffer.from(content);
  expect(found(whole)).toEqual({ items: days.length, told: false });
  const silent: string[] = [];
  for (let at = 0; at < whole.length; at++)
    for (const flip of [0x01, 0x10, 0x20, 0x5a]) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= flip;
      const { items, told } = found(damaged);
      if (items < days.length && !told) silent.push(`${at} ^ ${flip}: ${damaged.subarray(at - 12, at + 12)}`);
    }
  expect(silent).toEqual([]);
});

test("an item in a comment or in a text is none", () => {
  const quoted = FEEDS[0]![1].replace(
    "<title>Bote</title>",
    "<!-- <item> --><description><![CDATA[<item>]]></description>",
  );
  expect(found(Buffer.from(quoted))).toEqual({ items: days.length, told: false });
});

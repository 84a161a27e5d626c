import { expect, test } from "vitest";
import { articleOfPage } from "./page.ts";

const BODY = [
  "Die Brücke über die Lauer bleibt bis zum Frühjahr gesperrt, wie die Stadt Hainfeld am Montag mitteilte.",
  "„Wir haben Risse gefunden“, sagte Bauamtsleiterin Ute Moor. Ein Gutachten sei in Auftrag gegeben worden.",
  "Der Einzelhandel rechnet nach eigenen Angaben mit Einbußen von einem Fünftel bis zum Ende der Sperrung.",
];
const paragraphs = BODY.map((p) => `<p>${p}</p>`).join("\n");
const page = (head = "", body = `<article><h1>Brücke gesperrt</h1>${paragraphs}</article>`) =>
  articleOfPage(`<!doctype html><html lang="de-DE"><head><title>Brücke - Hainfelder Bote</title>${head}</head><body>
    <nav><a href="/">Start</a></nav>${body}<footer>Impressum</footer></body></html>`);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = (part: object = {}) => ({
  "@type": "NewsArticle",
  headline: "Sperrung",
  datePublished: "2026-11-23T08:00:00+01:00",
  ...part,
});

test("the paragraphs of the article, without what stands around it", () => {
  const { text, title, language, doubts } = page();
  for (const paragraph of BODY) expect(text).toContain(paragraph);
  expect(text).not.toMatch(/Impressum|Start/u);
  expect([title, language, doubts]).toEqual(["Brücke gesperrt", "de-DE", []]);
});

test("JSON-LD goes before meta elements, also inside a graph", () => {
  const meta =
    '<meta property="og:title" content="Anders"><meta name="date" content="2020-01-01"><meta property="og:site_name" content="Der Bote">';
  expect(page(meta, `<article>${paragraphs}</article>`)).toMatchObject({
    title: "Anders",
    published: "2020-01-01",
    publisher: "Der Bote",
  });
  const graph = { "@graph": [{ "@type": "WebSite", name: "x" }, news({ publisher: { name: "Hainfelder Bote" } })] };
  expect(page(meta + ld(graph))).toMatchObject({
    title: "Sperrung",
    published: "2026-11-23T08:00:00+01:00",
    publisher: "Hainfelder Bote",
  });
});

test("the described body in the page's paragraphs; a teaser inside the article falls away", () => {
  const teaser = `<article>${paragraphs}<p>Lesen Sie auch: So lange wird im Tal noch gebaut, und das sind die Umleitungen.</p></article>`;
  expect(page(ld(news({ articleBody: BODY.join(" ") })), teaser).text).toBe(BODY.join("\n\n"));
});

test("the described body where the page shows less, also with HTML and entities in it", () => {
  expect(page(ld(news({ articleBody: BODY.join("\n") })), "<p>Mehr im Abo.</p>").text).toBe(BODY.join("\n\n"));
  const html = BODY.map((p) => `<p>${p.replace("ü", "&uuml;")}</p>`).join("");
  expect(page(ld(news({ articleBody: html })), "").text).toBe(BODY.join("\n\n"));
});

test("what is not free is read only as the page shows it", () => {
  const { text, doubts } = page(
    ld(news({ articleBody: BODY.join("\n"), isAccessibleForFree: "False" })),
    `<article>${`<p>${BODY[0]}</p>`}</article>`,
  );
  expect(text).toBe(BODY[0]);
  expect(doubts?.map((d) => d.id)).toEqual(["paywalled"]);
});

test("scripts neither run nor show, soft hyphens and line ends inside a paragraph go", () => {
  const body =
    "<p>Die Behörden\n  spre\u00adchen von 20 Ver\u00adletzten<script>throw 1;document.write('x')</script>.</p>";
  expect(page("<script>throw new Error()</script>", body).text).toContain("Die Behörden sprechen von 20 Verletzten.");
});

test("broken JSON-LD and no HTML at all are read as far as they go", () => {
  expect(page('<script type="application/ld+json">{"@type": </script>').text).toContain(BODY[0]);
  expect(articleOfPage("").text).toBe("");
  expect(articleOfPage("<!doctype html><html><p>ohne body</html>").text).toBe("ohne body");
  expect(articleOfPage("<html><head><title>T</title></head><p>ohne body</p>").text).toBe("ohne body");
  expect(articleOfPage("nur Text").text).toBe("nur Text");
  expect(articleOfPage("<p>a<p>b<table><tr><td>c").text).toBe("a\n\nb\n\nc");
});

test("deep and large pages take bounded time", () => {
  expect(articleOfPage(`${"<div>".repeat(2_000)}<p>Ende</p>`).text).toContain("Ende");
  expect(articleOfPage("<p>Ein Satz.</p>".repeat(21_000)).text).toContain("Ein Satz.");
});

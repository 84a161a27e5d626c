import { expect, test } from "vitest";
import { limitDepth } from "./limit-depth.ts";
import { articleOfPage } from "./page.ts";

const MANY = 2_000;
const END = "<p>Die Brücke bleibt bis zum Herbst gesperrt, sagte die Sprecherin.</p>";

test.each([
  ["unclosed tables", "<p><div><table><tr><td>"],
  ["unclosed cells", "<tr><td><p>"],
  ["unclosed lists", "<ul><li>"],
  ["closed in comments", "<div><!-- </div> -->"],
  ["closed in attributes", '<div title="</div>">'],
  ["closed in scripts", "<div><script></div></script>"],
  ["that only look closed", "<div/>"],
  ["in a drawing", "<svg><g><foreignObject>"],
  ["of their own", "<a-b><b><i>"],
  ["crossing", "<b><i></b>"],
])("thousands of elements %s are read, and the text behind them", (_, piece) => {
  expect(articleOfPage(piece.repeat(MANY)).text).toBe("");
  const text = articleOfPage(`<html><body>${piece.repeat(MANY)}</svg></script>${END}</body></html>`).text;
  if (!piece.startsWith("<svg")) expect(text).toContain("Herbst gesperrt");
});

test("a page as people write them is left as it is", () => {
  for (const page of [
    "<p>a".repeat(MANY),
    `<ul>${"<li>a".repeat(MANY)}`,
    "<br>".repeat(MANY),
    "<div></div>".repeat(MANY),
  ])
    expect(limitDepth(page)).toBe(page);
});

test("what nests too deep stays as text, its paragraphs apart", () => {
  const deep = "<div>".repeat(600);
  expect(articleOfPage(`${deep}<p>Eins</p><div>Zwei</div><b>Dr</b>ei`).text.split(/\n+/u)).toEqual([
    "Eins",
    "Zwei",
    "Drei",
  ]);
});

test("ten times the tags take about ten times the time", () => {
  const time = (count: number) => {
    const page = "<b>".repeat(count) + "</i>".repeat(count);
    const start = performance.now();
    limitDepth(page);
    return performance.now() - start;
  };
  time(1_000);
  expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 2));
});

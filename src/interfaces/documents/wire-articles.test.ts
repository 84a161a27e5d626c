import { afterAll, expect, test } from "vitest";
import { folder, laut } from "../../../test/cli.ts";

const { file, remove } = folder();
afterAll(remove);
const SENTENCE = "Die Brücke bleibe gesperrt, teilte die Stadt am Montag mit.";
const ninjs = { uri: "urn:x:1", versionCreated: "2026-11-23T08:30:00+01:00", bodies: [{ value: SENTENCE }] };
const newsml = `<?xml version="1.0"?>\n<newsMessage><newsItem guid="a"><contentSet><inlineXML><p>${SENTENCE}</p></inlineXML></contentSet></newsItem>
<newsItem guid="b"><contentSet><inlineXML><p>${SENTENCE}</p></inlineXML></contentSet></newsItem></newsMessage>`;
const names = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).document.name);

test("told by their content: an article an item, with its identifier as name", async () => {
  const pretty = await laut(["read", "--format", "jsonl", file("a.json", JSON.stringify(ninjs, null, 2))]);
  expect([pretty.code, names(pretty.out)]).toEqual([0, ["urn:x:1"]]);
  expect(JSON.parse(pretty.out).document).toMatchObject({ text: SENTENCE, published: "2026-11-23" });
  const two = await laut(["read", "--format", "jsonl", "-"], { stdin: newsml });
  expect([two.code, names(two.out)]).toEqual([0, ["a", "b"]]);
});

test("a line of an article stays one, whatever its other fields", async () => {
  const { out } = await laut(["read", "--format", "jsonl", "-"], {
    stdin: JSON.stringify({ text: SENTENCE, versionCreated: "x" }),
  });
  expect(names(out)).toEqual(["-:1"]);
});

test("what is no message is told in a line", async () => {
  const { code, err } = await laut(["read", "--from", "newsml", file("b.xml", "<a>")]);
  expect([code, err]).toEqual([2, expect.stringMatching(/b\.xml: is not well-formed XML: .*--from what it is\.\n$/u)]);
});

import { expect, test } from "vitest";
import { articleOfLine } from "./json-line.ts";

test("takes an article's fields and leaves the others", () => {
  expect(articleOfLine('{"name":"a","text":"T","published":null,"expected":[1]}', "f:1")).toEqual({
    name: "a",
    text: "T",
  });
  expect(articleOfLine('{"text":"","url":"https://example.org"}', "f:1")).toEqual({
    name: "f:1",
    text: "",
    url: "https://example.org",
  });
});

test.each([
  ["{", /is not JSON/u],
  ["[]", /not a JSON object/u],
  ["null", /not a JSON object/u],
  ['"text"', /not a JSON object/u],
  ["{}", /has no "text"/u],
  ['{"text":7}', /has no "text"/u],
  ['{"text":"a","published":2026}', /"published" is not a string/u],
])("%s is no article", (line, reason) => {
  expect(articleOfLine(line, "f:1")).toMatch(reason);
});

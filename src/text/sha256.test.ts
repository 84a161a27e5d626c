import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

const byNode = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("known values: the empty string and FIPS 180-4's example", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("every length around a block's border", () => {
  for (let length = 0; length < 200; length++) expect(sha256("ß".repeat(length))).toBe(byNode("ß".repeat(length)));
});

test("any string, also with lone surrogates", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => sha256(text) === byNode(text)));
  expect(sha256("a\ud800b\udc00")).toBe(byNode("a\ud800b\udc00"));
});

test("long strings, with pairs at the borders of the pieces", () => {
  for (const text of ["😀".repeat(100_000), `x${"😀".repeat(100_000)}`, "„Ä“".repeat(200_000)])
    expect(sha256(text)).toBe(byNode(text));
});

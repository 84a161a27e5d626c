import { createHash } from "node:crypto";
import { deflateRawSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Reading } from "../reading.ts";
import { packStated, unpackStated } from "./claims/packed.ts";
import { statedSample } from "./claims/stated-sample.ts";
import { packReading, readingIn, unpackReading } from "./packed-reading.ts";
import { packText, unpackText } from "./packed-text.ts";
import { readingSample } from "./reading-sample.ts";
import { shortSpans, wholeSpans } from "./short-spans.ts";

const document = { name: null, sha256: "0", url: null, title: null, publisher: null, published: null, language: "de" };
const reading = {
  ...{ schema: "laut/1", document, statements: [], times: [], entities: [], places: [], checks: [], doubts: [] },
} as unknown as Reading;
const json = JSON.stringify(reading);

test("a reading is packed and opened again", () => {
  const { body } = packReading(reading);
  expect(unpackReading(body)).toBe(json);
  expect(body.length).toBeLessThan(deflateRawSync(json, { level: 4 }).length);
});

test("a reading that an earlier laut has deflated is opened, too", () => {
  expect(readingIn({ body: deflateRawSync(json, { level: 4 }) })).toEqual(reading);
});

test("a reading that an earlier laut has packed with its spans written out is opened, too", () => {
  expect(readingIn({ body: zstdCompressSync(json, { dictionary: Buffer.from(readingSample) }) })).toEqual(reading);
});

test.each([
  '[{"start":312,"end":320},{"start":325,"end":331,"kind":"name"},{"start":0,"end":0}]',
  '{"label":"\\u00017,3 \\"start\\":1,\\"end\\":2","start":12,"end":9,"low":-3}',
  '{"start":"2020","end":null,"start":5,"low":7}',
])("JSON is the same with its spans short and whole again: %s", (json) => {
  expect(wholeSpans(shortSpans(json))).toBe(json);
});

test("spans are short", () => {
  expect(shortSpans('[{"start":312,"end":320},{"start":325,"end":331}]')).toBe("[{\u0001312,8},{\u000113,6}]");
});

test("a damaged body is no reading, a damaged text is empty", () => {
  const { body } = packReading(reading);
  expect(readingIn({ body: body.slice(0, -3) })).toBeNull();
  const frame = packText("Der Deich hält. ".repeat(50)) as Uint8Array;
  expect(unpackText(frame.slice(0, -3))).toBe("");
});

test("a long text is packed, a short one stays", () => {
  const text = "Die Möwen 🐦 kreisten über dem Wehr. ".repeat(30);
  const frame = packText(text) as Uint8Array;
  expect(frame.length).toBeLessThan(text.length / 2);
  expect(unpackText(frame)).toBe(text);
  expect(packText("Der Deich hält.")).toBe("Der Deich hält.");
});

test("propositions that an earlier laut has packed without a sample are opened", () => {
  const stated = { proposition: { statement: "s1", number: 1 }, quoted: false } as never;
  const before = zstdCompressSync(JSON.stringify([stated]));
  expect([...unpackStated(before).values()]).toEqual([...unpackStated(packStated([stated])).values()]);
});

// What ledgers hold is packed with these.
test.each([
  ["readings", readingSample, "f8b76aeb682a0cedebeb141c943bde95f0ec01b6f9932a2dd753446dee3af7cb"],
  ["propositions", statedSample, "be77cb592f1e74a7f7e342368bc96a670361f2a84fa45ba169348012c8297e70"],
])("the sample of %s never changes", (_, sample, sha256) => {
  expect(createHash("sha256").update(sample).digest("hex")).toBe(sha256);
});

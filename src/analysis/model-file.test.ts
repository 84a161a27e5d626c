import { expect, test } from "vitest";
import { asUint16, openModelFile, writeModelFile } from "./model-file.ts";

const file = () => writeModelFile("test", 3, [Uint16Array.of(1, 2, 3), new Uint8Array(0), Uint8Array.of(9)]);

test("gives back its sections", () => {
  const [first, second, third] = openModelFile(file(), "test", 3);
  expect([...asUint16(first!)]).toEqual([1, 2, 3]);
  expect(second).toHaveLength(0);
  expect([...third!]).toEqual([9]);
});

test("reads a file that lies at an odd place in memory", () => {
  const memory = new Uint8Array(file().length + 3);
  memory.set(file(), 3);
  expect([...asUint16(openModelFile(memory.subarray(3), "test", 3)[0]!)]).toEqual([1, 2, 3]);
});

test.each([
  ["another kind", "tagger", 3, file()],
  ["another version", "test", 4, file()],
  ["no model at all", "test", 3, new Uint8Array(800)],
  ["a cut-off file", "test", 3, file().subarray(0, 40)],
  ["an empty file", "test", 3, new Uint8Array(0)],
  ["one changed byte", "test", 3, file().fill(7, 43, 44)],
])("refuses %s and names the command", (_, kind, version, bytes) => {
  expect(() => openModelFile(bytes, kind, version)).toThrow(RangeError);
  expect(() => openModelFile(bytes, kind, version)).toThrow(`npm run train -- ${kind}`);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const read = (input: Uint8Array, charset?: string) => {
  const result = decode(input, charset ?? null);
  return result.kind === "text" ? [result.encoding, result.content, ...result.doubts.map((d) => d.id)] : [result.what];
};

test("UTF-8 with and without BOM; line ends and decomposed umlauts stay", () => {
  expect(read(utf8("Grüße\r\nNein\u0308\r"))).toEqual(["utf-8", "Grüße\r\nNein\u0308\r"]);
  expect(read(utf8("\ufeffGrüße"))).toEqual(["utf-8", "Grüße"]);
  expect(read(bytes())).toEqual(["utf-8", ""]);
});

test("UTF-16 by its BOM, in both orders", () => {
  expect(read(bytes(0xff, 0xfe, 0xfc, 0x00, 0x1e, 0x20))).toEqual(["utf-16le", "ü„"]);
  expect(read(bytes(0xfe, 0xff, 0x00, 0xfc, 0x20, 0x1e))).toEqual(["utf-16be", "ü„"]);
});

test("Windows-1252 where it is not UTF-8, with its quotation marks", () => {
  expect(read(latin("\x84Gr\xfc\xdfe\x93 f\xfcr 3 \x80"))).toEqual([
    "windows-1252",
    "„Grüße“ für 3 €",
    "guessed-encoding",
  ]);
});

test("a label helps only where the bytes are not UTF-8", () => {
  expect(read(latin("3 \xa4"), "iso-8859-15")).toEqual(["iso-8859-15", "3 €"]);
  expect(read(utf8("für"), "iso-8859-1")).toEqual(["utf-8", "für"]);
  expect(read(latin("f\xfcr"), "no-such-charset")).toEqual(["windows-1252", "für", "guessed-encoding"]);
});

test("UTF-8 that was cut or damaged stays UTF-8", () => {
  const cut = utf8("Für Köln und Düsseldorf: ä").slice(0, -1);
  expect(read(cut)).toEqual(["utf-8", "Für Köln und Düsseldorf: \ufffd", "damaged-characters"]);
});

test("what is not a text is named", () => {
  expect(read(latin("%PDF-1.7 abc"))).toEqual(["a PDF file"]);
  expect(read(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d))).toEqual(["a PNG picture"]);
  expect(read(Uint8Array.from({ length: 4096 }, (_, i) => (i * 197) % 256))).toEqual(["binary"]);
  expect(read(latin("a\0b\0c\0"))).toEqual(["binary"]);
});

test("any bytes are a text or are told not to be one; text comes back as it went in", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (input) => ["text", "binary"].includes(decode(input).kind)));
  const text = fc.string({ unit: "grapheme" }).filter((s) => !s.startsWith("\ufeff"));
  fc.assert(fc.property(text, (s) => decode(utf8(`ä ${s}`)).kind === "binary" || read(utf8(`ä ${s}`))[1] === `ä ${s}`));
});

import { type Doubt, doubt } from "./doubt.ts";

/** What a file's bytes say. Characters are kept as they are, line ends and composed or decomposed umlauts too; only a BOM is left out. */
export interface Decoded {
  readonly kind: "text";
  readonly content: string;
  /** WHATWG label: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string;
  readonly doubts: readonly Doubt[];
}

/** Bytes that are not a text. */
export interface Binary {
  readonly kind: "binary";
  /** With its article, for a message: "a PDF file". */
  readonly what: string;
}

/**
 * Bytes -> characters. A BOM decides; else valid UTF-8 is UTF-8, whatever `charset` claims; else `charset` (a WHATWG
 * label, as from an HTTP header) where it is one; else damaged UTF-8 or Windows-1252, by which of the two explains more bytes.
 */
export function decode(bytes: Uint8Array, charset: string | null = null): Decoded | Binary {
  const utf16 = utf16Of(bytes);
  if (utf16) return decoded(new TextDecoder(utf16).decode(bytes), utf16);
  const what = binaryKind(bytes);
  if (what) return { kind: "binary", what };
  const valid = validUtf8(bytes);
  if (valid !== null) return decoded(valid, "utf-8");
  const other = decoderFor(charset);
  if (other && other.encoding !== "utf-8") return decoded(other.decode(bytes), other.encoding);
  if (isMostlyUtf8(bytes)) return decoded(new TextDecoder().decode(bytes), "utf-8");
  return decoded(windows1252(bytes), "windows-1252", [
    doubt("guessed-encoding", "The text is not UTF-8 and was read as Windows-1252."),
  ]);
}

function decoded(content: string, encoding: string, doubts: readonly Doubt[] = []): Decoded {
  const damage = encoding === "windows-1252" ? -1 : content.indexOf("\ufffd");
  if (damage < 0) return { kind: "text", content, encoding, doubts };
  const message = "Some characters are damaged and stand in the text as U+FFFD.";
  const damaged = doubt("damaged-characters", message, damage, damage + 1);
  return { kind: "text", content, encoding, doubts: [...doubts, damaged] };
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** First bytes of what people most often take for a text file. */
const SIGNATURES: readonly (readonly [what: string, start: string])[] = [
  ["a PDF file", "%PDF-"],
  ["a ZIP file (or a DOCX, ODT or EPUB)", "PK\x03\x04"],
  ["a gzip file", "\x1f\x8b"],
  ["an xz file", "\xfd7zXZ"],
  ["an old Word file", "\xd0\xcf\x11\xe0"],
  ["an RTF file", "{\\rtf"],
  ["a PNG picture", "\x89PNG"],
  ["a JPEG picture", "\xff\xd8\xff"],
  ["a GIF picture", "GIF8"],
  ["a program", "\x7fELF"],
];

/** Bytes looked at for control characters. */
const SAMPLE = 65_536;
/** Of a text, fewer than one byte in this many is a control character; of random bytes, one in nine. */
const CONTROL_RARITY = 200;

function binaryKind(bytes: Uint8Array): string | null {
  const starts = (signature: string) => [...signature].every((c, i) => bytes[i] === c.charCodeAt(0));
  const known = SIGNATURES.find(([, signature]) => starts(signature));
  if (known) return known[0];
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const b = bytes[i]!;
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in texts.
    if (b < 0x20 && !(b >= 0x09 && b <= 0x0d) && b !== 0x1b) controls++;
  }
  return controls * CONTROL_RARITY > length ? "binary" : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The platform tells of invalid bytes in no other way.
    return null;
  }
}

function decoderFor(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    // A label that nobody knows says nothing.
    return null;
  }
}

/** Whether more bytes above 127 start a whole UTF-8 character than stand where UTF-8 has none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes[i]!);
    let next = i + 1;
    while (next < i + length && (bytes[next]! & 0xc0) === 0x80) next++;
    if (bytes[i]! >= 0x80) {
      if (length > 1 && next === i + length) whole++;
      else stray++;
    }
    i = next;
  }
  return whole > stray;
}

const sequenceLength = (first: number): number =>
  first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;

/** 0x80 to 0x9F in Windows-1252 (WHATWG Encoding, index windows-1252); every other byte is its own code point. */
const UPPER_CONTROLS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** By our own table, because some releases of Node read 0x80 to 0x9F as Latin-1 (nodejs/node#56542). */
function windows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit >= 0x80 && unit < 0xa0) units[i] = UPPER_CONTROLS.charCodeAt(unit - 0x80);
  }
  let content = "";
  // In pieces, because a call takes only so many arguments.
  for (let i = 0; i < units.length; i += 8_192) content += String.fromCharCode(...units.subarray(i, i + 8_192));
  return content;
}

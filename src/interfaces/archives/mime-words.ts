import { quotedPrintable } from "./mime.ts";

const WORD = /=\?(?<charset>[^?*\s]{1,40})(?:\*[^?\s]*)?\?(?<encoding>[bq])\?(?<text>[^?\s]*)\?=/giu;

/** A header's value with its encoded words (RFC 2047) as people see them: "=?utf-8?q?Br=C3=BCcke?=" -> "Brücke". */
export function words(value: string): string {
  const plain = decoderOf("utf-8")(Buffer.from(value, "latin1"));
  return plain
    .replace(/\?=\s+(?==\?)/gu, "?=")
    .replace(WORD, (_, charset: string, encoding: string, text: string) =>
      decoderOf(charset)(
        /b/iu.test(encoding) ? Buffer.from(text, "base64") : quotedPrintable(text.replaceAll("_", " ")),
      ),
    );
}

function decoderOf(label: string): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch {
    // A label that nobody knows.
    return (bytes) => Buffer.from(bytes).toString("latin1");
  }
}

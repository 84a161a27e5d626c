/** A mail or a part of one: header fields by their names in lower case, unfolded, the first of each; bytes as Latin-1. */
export interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A part that is text. */
export interface Part {
  readonly type: "text/plain" | "text/html";
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** Parts inside parts; mails that people send have three levels. */
const DEEPEST = 8;

export function entityOf(content: string): Entity {
  const end = /\r?\n\r?\n/u.exec(content);
  const head = /^\r?\n/u.test(content) ? "" : content.slice(0, end?.index ?? content.length);
  const body = head ? content.slice(end ? end.index + end[0].length : content.length) : content;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n(?=[ \t])/gu, "").split(/\r?\n/u)) {
    const { name, value } = /^(?<name>[!-9;-~]+):(?<value>.*)$/su.exec(line)?.groups ?? {};
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value!.trim());
  }
  return { headers, body };
}

/** The texts of a mail in their order (RFC 2046), without what is attached. */
export function partsOf({ headers, body }: Entity, depth = 0): Part[] {
  const given = headers.get("content-type") ?? "text/plain";
  const type = given.split(";", 1)[0]!.trim().toLowerCase();
  const boundary = parameterOf(given, "boundary");
  if (type.startsWith("multipart/") && boundary && depth < DEEPEST)
    return inside(body, boundary).flatMap((part) => partsOf(entityOf(part), depth + 1));
  if (type !== "text/plain" && type !== "text/html") return [];
  if (/^attachment/iu.test(headers.get("content-disposition") ?? "")) return [];
  const bytes = unpacked(body, headers.get("content-transfer-encoding") ?? "");
  const isFlowed = type === "text/plain" && parameterOf(given, "format")?.toLowerCase() === "flowed";
  return [{ type, charset: parameterOf(given, "charset"), bytes: isFlowed ? joined(bytes) : bytes }];
}

const parameterOf = (field: string, name: string): string | null => {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;]+))`, "iu").exec(field);
  return found?.groups?.quoted ?? found?.groups?.plain ?? null;
};

/** What stands between the lines of a boundary; what comes before the first and after the last is for nobody. */
function inside(body: string, boundary: string): string[] {
  const parts: string[][] = [];
  for (const line of body.split("\n")) {
    const end = line.trimEnd();
    if (end === `--${boundary}--`) break;
    if (end === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join("\n"));
}

function unpacked(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable":
      return quotedPrintable(body.replace(/[ \t]+(?=\r?\n)/gu, "").replace(/=\r?\n/gu, ""));
    default:
      return Buffer.from(body, "latin1");
  }
}

/** RFC 2045, 6.7: "Br=FCcke". */
export const quotedPrintable = (text: string): Uint8Array =>
  Buffer.from(
    text.replace(/=(?<hex>[\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

/** RFC 3676: a line that ends with a blank goes on in the next. */
const joined = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replace(/(?<!^--) \r?\n(?!>)/gmu, " "),
    "latin1",
  );

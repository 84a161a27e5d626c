import { linesOf } from "../documents/lines.ts";
import { type Found, failure } from "./found.ts";
import { articleOfMail } from "./mail.ts";

/** Its lines and their number; `size` in bytes. */
interface Mail {
  readonly lines: Uint8Array[];
  size: number;
}

/** Mails one after the other, each behind a line "From …" (RFC 4155; ">From " inside a mail is that line quoted). */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  let record = 0;
  for await (const mail of mailsOf(chunks, limit)) {
    record++;
    if (mail === "no mbox") yield failure(file, 0, 'has no mails: they begin with a line "From …"');
    else yield await readMail(mail, file, { record, limit });
  }
}

/** One mail in a file of its own. */
export async function readMail(
  mail: Uint8Array | null,
  file: string,
  { record, limit }: { record: number; limit: number },
): Promise<Found> {
  const article = mail ? await articleOfMail(mail, `${file}:${record}`) : `is larger than ${limit} bytes`;
  return typeof article === "string" ? failure(file, record, article) : { kind: "document", file, record, article };
}

/** The bytes of each; null for one over the limit, of which nothing is held. */
async function* mailsOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null | "no mbox"> {
  let mail: Mail | null = null;
  let afterEmpty = true;
  for await (const { bytes } of linesOf(chunks, limit)) {
    const start = Buffer.from(bytes?.subarray(0, 80) ?? []).toString("latin1");
    if (isStart(start, afterEmpty)) {
      if (mail) yield bytesOf(mail, limit);
      mail = { lines: [], size: 0 };
    } else if (!mail && start.trim()) {
      yield "no mbox";
      return;
    } else if (mail) take(mail, bytes, { start, limit });
    afterEmpty = start.trim() === "";
  }
  if (mail) yield bytesOf(mail, limit);
}

/** "From presse@hainfeld.example Mon Nov 23 08:00:00 2026": the date as it stands in no text. */
const DATED = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:\S+ )?\d{4}\s*$/u;

/** Behind an empty line, as the format has it; with its date also where the empty line or the "From " is damaged. */
const isStart = (line: string, afterEmpty: boolean): boolean =>
  line.startsWith("From ")
    ? afterEmpty || DATED.test(line)
    : DATED.test(line) && (afterEmpty || /^.{0,3}From /u.test(line)) && !line.startsWith(">");

function take(mail: Mail, line: Uint8Array | null, { start, limit }: { start: string; limit: number }): void {
  mail.size += line ? line.length + 1 : limit + 1;
  if (mail.size > limit) mail.lines.length = 0;
  else mail.lines.push(/^>+From /u.test(start) ? line!.subarray(1) : line!);
}

const LINE_END = Buffer.from("\n");

const bytesOf = ({ lines, size }: Mail, limit: number): Uint8Array | null =>
  size > limit ? null : Buffer.concat(lines.flatMap((line) => [line, LINE_END]));

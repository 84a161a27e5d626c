import type { TokenRows } from "../language/token-rows.ts";
import type { Text } from "../text/text.ts";
import { splitClitics } from "./clitics.ts";
import { joinFullStops } from "./full-stops.ts";
import { pairQuotations } from "./quotations.ts";
import { type RawTokens, scan } from "./scan.ts";
import { splitSentences } from "./sentences.ts";
import { joinSingleMarks } from "./single-marks.ts";
import type { Tokens } from "./tokens.ts";

/** German news has a token every 6.4 characters (counted over 850 articles); one in four leaves room. */
const CHARACTERS_A_TOKEN = 4;

/** Splits a text into tokens, sentences and quotations. By the rows of its language; linear in the length of the text. */
export function tokenise(text: Text, rows: TokenRows): Tokens {
  const { content } = text;
  const size = Math.ceil(content.length / CHARACTERS_A_TOKEN) + 16;
  const raw: RawTokens = {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    kinds: new Uint8Array(size),
    count: 0,
  };
  for (const paragraph of text.paragraphs) scan(content, paragraph.start, paragraph.end, raw, rows.markedEndings);
  if (rows.cliticAt !== null) splitClitics(content, raw, rows.cliticAt);
  if (rows.joinsSingleMarks) joinSingleMarks(content, raw);
  joinFullStops(content, raw, rows);
  const { count } = raw;
  const starts = raw.starts.slice(0, count);
  const ends = raw.ends.slice(0, count);
  const kinds = raw.kinds.slice(0, count);
  const forms = new Array<string>(count);
  for (let i = 0; i < count; i++) forms[i] = content.slice(starts[i], ends[i]);
  const paragraphOf = paragraphsOf(text, starts, count);
  const quotations = pairQuotations({ content, count, starts, ends, kinds, forms, paragraphOf });
  const sentences = splitSentences({ count, kinds, forms, paragraphOf, quotations }, rows);
  const sentenceOf = new Int32Array(count);
  for (let s = 0; s < sentences.length; s++) sentenceOf.fill(s, sentences[s]!.first, sentences[s]!.last);
  return { kind: "tokens", text, count, starts, ends, kinds, forms, sentences, sentenceOf, quotations };
}

function paragraphsOf(text: Text, starts: Int32Array, count: number): Int32Array {
  const paragraphOf = new Int32Array(count);
  let p = 0;
  for (let i = 0; i < count; i++) {
    while (p + 1 < text.paragraphs.length && starts[i]! >= text.paragraphs[p]!.end) p++;
    paragraphOf[i] = p;
  }
  return paragraphOf;
}

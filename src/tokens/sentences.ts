import type { TokenRows } from "../language/token-rows.ts";
import { CharClass, charClass } from "./characters.ts";
import type { Quotation, Sentence } from "./tokens.ts";
import { TokenKind } from "./tokens.ts";

interface Flow {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly forms: readonly string[];
  /** For each token the index of its paragraph. */
  readonly paragraphOf: Int32Array;
  readonly quotations: readonly Quotation[];
}

const TERMINATORS = new Set([".", "!", "?", "…", "...", "!!", "??"]);
const CLOSERS = new Set([")", "]", "}"]);

/**
 * Sentences of a text. A full stop, question or exclamation mark ends one where a word that can begin a sentence
 * follows; closing quotation marks and brackets behind it still belong to it.
 *
 *     „Das reicht nicht.“ Die Ministerin widersprach.
 *                        ^
 */
export function splitSentences(flow: Flow, rows: TokenRows): Sentence[] {
  const closing = new Uint8Array(flow.count);
  for (const q of flow.quotations) if (q.closed) closing[q.close] = 1;
  const sentences: Sentence[] = [];
  let first = 0;
  let dateline = -1;
  for (let i = 0; i < flow.count; i++) {
    if (rows.datelineEnd !== null && flow.paragraphOf[i] !== flow.paragraphOf[i - 1])
      dateline = rows.datelineEnd(flow.forms, i);
    const isLast = i + 1 === flow.count || flow.paragraphOf[i + 1] !== flow.paragraphOf[i];
    if (isLast || i === dateline || endsSentence(flow, i, closing, rows)) {
      let end = i;
      while (
        !isLast &&
        end + 1 < flow.count &&
        flow.paragraphOf[end + 1] === flow.paragraphOf[i] &&
        closesBehind(flow, end + 1, closing)
      )
        end++;
      sentences.push({ first, last: end + 1, paragraph: flow.paragraphOf[i]! });
      first = end + 1;
      i = end;
    }
  }
  return sentences;
}

const closesBehind = (flow: Flow, i: number, closing: Uint8Array): boolean =>
  closing[i] === 1 || CLOSERS.has(flow.forms[i]!);

function endsSentence(flow: Flow, i: number, closing: Uint8Array, rows: TokenRows): boolean {
  const form = flow.forms[i]!;
  const isAbbreviation = flow.kinds[i] === TokenKind.word && form.length > 1 && form.endsWith(".");
  if (!isAbbreviation && !(flow.kinds[i] === TokenKind.punctuation && TERMINATORS.has(form))) return false;
  let next = i + 1;
  let crossedQuote = false;
  while (next < flow.count && closesBehind(flow, next, closing)) {
    crossedQuote ||= closing[next] === 1;
    next++;
  }
  // "„Das geht?“ – „Ja.“": a dash between two sentences belongs to the next one.
  let open = next;
  while (
    open < flow.count &&
    (flow.kinds[open] === TokenKind.quoteMark || DASHES.has(flow.forms[open]!) || OPENERS.has(flow.forms[open]!))
  )
    open++;
  if (open >= flow.count) return true;
  const start = flow.forms[open]!;
  if (isAbbreviation) return rows.canEndSentence(form) && rows.sentenceOpeners.has(start);
  const c = charClass(start.charCodeAt(0));
  if (c === CharClass.lower && closesParagraph(flow, next)) return true;
  if (c === CharClass.lower || flow.forms[next] === "," || flow.forms[next] === ";") return false;
  // "„Kommen Sie!“, rief er" has its comma; "„Wie weiter?“ Fragte er" has not.
  if (crossedQuote && c !== CharClass.upper && c !== CharClass.digit && c !== CharClass.other) return false;
  return (
    c === CharClass.upper ||
    c === CharClass.digit ||
    c === CharClass.other ||
    c === CharClass.joining ||
    c === CharClass.punctuation
  );
}

/** Tokens of the longest signature in brackets: "(dpa/afp/kna)". */
const LONGEST_SIGNATURE = 9;

/** "… geworden. (dpa)": what is left of the paragraph is in brackets. */
function closesParagraph({ count, forms, paragraphOf }: Flow, open: number): boolean {
  if (forms[open] !== "(") return false;
  for (let i = open + 1; i < Math.min(count, open + LONGEST_SIGNATURE); i++) {
    if (forms[i] !== ")") continue;
    return i + 1 === count || paragraphOf[i + 1] !== paragraphOf[i];
  }
  return false;
}

const DASHES = new Set(["-", "–", "—", "--"]);
const OPENERS = new Set(["(", "[", "{"]);

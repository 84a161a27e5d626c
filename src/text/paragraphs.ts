import { openingWords } from "../language/function-words.ts";
import { type Span, span } from "./span.ts";

/** Longer lines are not wrapped ones: terminals, mails and agency copy wrap at 60 to 100. */
const WIDEST_WRAP = 120;

/**
 * The paragraphs of a text, without the white space around them. A blank line ends one. A single line end does so too,
 * unless it is a wrap: the next word would not have fitted on the line, or the sentence goes on behind it.
 *
 *     … übernimmt den Vorsitz in der        "schwersten" begins no sentence, and behind a line that goes on itself
 *     schwersten Krise seit dem Bau des     neither does "Deichs"
 *     Deichs. …
 */
export function paragraphsOf(content: string): Span[] {
  const paragraphs: Span[] = [];
  const lines = Array.from(linesOf(content), (line) => trim(content, line));
  const isBroken = breaksInsideSentences(content, lines);
  let block: Span[] = [];
  for (const line of lines) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      addBlock(content, block, isBroken, paragraphs);
      block = [];
    }
  }
  addBlock(content, block, isBroken, paragraphs);
  return paragraphs;
}

/** Sentences that visibly run over a line end, from which on a text counts as one whose lines end anywhere. */
const FEWEST_BREAKS = 2;

/**
 * Whether the lines of a text end inside of sentences, wherever that is: pages that were copied keep the line ends of their source, of any
 * length. A small letter at the start of a line tells.
 */
function breaksInsideSentences(content: string, lines: readonly Span[]): boolean {
  let count = 0;
  for (let i = 0; i + 1 < lines.length && count < FEWEST_BREAKS; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (line.start === line.end || endsSentence(content, line) || next.start === next.end) continue;
    if (beginsSmall(content, next) || isCutInside(content, line)) count++;
  }
  return count >= FEWEST_BREAKS;
}

/** "… umstritten. Auch in der": as long as wrapped lines are, with another sentence that begins on it. */
const isCutInside = (content: string, { start, end }: Span): boolean =>
  end - start >= SHORTEST_WRAP && end - start <= LONGEST_HEADING && BEGINS_INSIDE.test(content.slice(start, end));

const beginsSmall = (content: string, { start }: Span): boolean => /^\p{Ll}/u.test(content.slice(start, start + 2));

/** Every line without its end: LF, CRLF, CR or one of Unicode's two. */
export function* linesOf(content: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: end } of content.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    yield span(start, index);
    start = index + end.length;
  }
  yield span(start, content.length);
}

const isSpace = (content: string, at: number): boolean => /\s/u.test(content.charAt(at));

function trim(content: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(content, from)) from++;
  while (to > from && isSpace(content, to - 1)) to--;
  return span(from, to);
}

/** Adds the lines between two blank ones as one paragraph or several. */
function addBlock(content: string, lines: readonly Span[], isBroken: boolean, paragraphs: Span[]): void {
  const first = lines[0];
  if (!first) return;
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const isWrap = (i: number) => width <= WIDEST_WRAP && !nextWordFits(content, lines, i, width);
  const wrapped = lines.some((line, i) => i + 1 < lines.length && isWrap(i) && !endsSentence(content, line));
  let start = first.start;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next !== undefined && !isSigned(content, line, next)) {
      if (isWrap(i) && (wrapped || !endsSentence(content, line))) return;
      if (goesOn(content, line, next, start < line.start, isBroken)) return;
    }
    paragraphs.push(span(start, line.end));
    start = next?.start ?? line.end;
  });
}

/** Shorter lines are headings, bylines and items of lists. */
const SHORTEST_WRAP = 40;
/** "Das Wasser steige nicht mehr," and "…, sagte": no heading ends so. */
const ENDS_OPEN = /,(?: \p{Ll}+)?$/u;
const OPENING = new Set(Object.values(openingWords).flatMap((words) => words.split(" ")));
const LAST_WORDS = /(?:(?<!\p{L})(\p{L}+)\s)?(?<!\p{L})(\p{L}\p{Ll}*)$/u;
const INFLECTED = /^\p{Ll}{4,}(?<=\p{Ll}{3}e[mnrs]?)$/u;
/** Letters of the longest two such words, with the spaces. */
const LONGEST_OPENING = 40;

/**
 * Whether a sentence goes on behind a line: it has not ended, and the next line begins with a small letter, or the line ends with a
 * comma, or one small word behind it (", sagte"), or with a word that opens a phrase ("die Zahl der"), or is in the middle of a
 * sentence itself.
 */
function goesOn(content: string, line: Span, next: Span, isContinued: boolean, isBroken: boolean): boolean {
  if (isBroken && leadsToQuotation(content, line, next)) return true;
  if (endsSentence(content, line)) return false;
  if (isBroken && (isContinued || runsOver(content, line, next))) return true;
  if (beginsSmall(content, next)) return true;
  const begin = content.slice(next.start, next.start + 2);
  if (/^[\p{L}\p{N}"„“«»]/u.test(begin) && endsOpening(content, line)) return true;
  if (!/^\p{L}/u.test(begin) || line.end - line.start < SHORTEST_WRAP) return false;
  return isContinued || ENDS_OPEN.test(content.slice(line.start, line.end));
}

/** "Dazu hieß es:" in front of a line that opens a quotation. */
const leadsToQuotation = (content: string, { end }: Span, next: Span): boolean =>
  content.charAt(end - 1) === ":" && /^["„“»]/u.test(content.charAt(next.start));

/** A quotation with its signature ends before the next one: "“Nobody asked us.” — Mara Hale", "“The pier is …". */
const isSigned = (content: string, { start, end }: Span, next: Span): boolean =>
  /^["„“”»«]/u.test(content.charAt(next.start)) &&
  SIGNED.test(content.slice(Math.max(start, end - LONGEST_SIGNED), end));

const SIGNED = /["“”»«]\s*[—–―-]{1,2}\s*\p{Lu}(?:[^.!?]|(?<=\p{Lu})\.)*$/u;
/** Letters of the longest signature, with the mark and the dash in front. */
const LONGEST_SIGNED = 80;

/** "die Zahl der", "im Streit der britischen": a word that opens a phrase, or it with one adjective. */
function endsOpening(content: string, { start, end }: Span): boolean {
  const words = LAST_WORDS.exec(content.slice(Math.max(start, end - LONGEST_OPENING), end));
  if (words === null) return false;
  const [, before, last] = words as unknown as [string, string | undefined, string];
  if (before === undefined) return OPENING.has(last.toLowerCase());
  return OPENING.has(last) || (OPENING.has(before.toLowerCase()) && INFLECTED.test(last));
}

/** No heading is longer. */
const LONGEST_HEADING = 100;

/**
 * White space kept at the end of the line or the start of the next, a number, a sentence that begins inside the line, a mark that is still
 * open, or a line that is longer than headings are, or as long as wrapped ones with another of them behind it.
 */
function runsOver(content: string, line: Span, next: Span): boolean {
  if (/[^\S\r\n]/u.test(content.slice(line.end, next.start))) return true;
  const length = line.end - line.start;
  if (length > LONGEST_HEADING || /^\d/u.test(content.charAt(next.start))) return true;
  if (length >= SHORTEST_WRAP && next.end - next.start <= WIDEST_WRAP && !endsSentence(content, next)) return true;
  const words = content.slice(line.start, line.end);
  return BEGINS_INSIDE.test(words) || leavesOpen(words);
}

/** "… schreibt das Amt: "Mehr Verkehr": a quotation or bracket that begins on the line and does not end there. */
const leavesOpen = (words: string): boolean => /[„(][^“”)]*$/u.test(words) || (words.split('"').length & 1) === 0;

/** "… bei 130. Der": the next sentence begins on the same line. */
const BEGINS_INSIDE = /\p{L}{2}[.!?]["“”»«]? +["„»]?\p{Lu}/u;

function nextWordFits(content: string, lines: readonly Span[], i: number, width: number): boolean {
  const line = lines[i]!;
  const next = lines[i + 1]!;
  let end = next.start;
  while (end < next.end && !isSpace(content, end)) end++;
  return line.end - line.start + 1 + (end - next.start) <= width;
}

/** Whether a line closes like a sentence: with a mark, perhaps inside quotation marks or a bracket. */
const endsSentence = (content: string, { start, end }: Span): boolean =>
  /[.!?:…][\p{Pf}\p{Pi}\p{Pe}"']*$/u.test(content.slice(Math.max(start, end - 4), end));

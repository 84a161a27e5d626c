import type { TimeMark } from "../../../analysis/marks.ts";
import { publishedAsEdtf } from "../../../text/published.ts";
import type { DatedItem } from "../../../text/text.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { joinPhrases } from "./join-phrases.ts";
import type { TimePhrase } from "./phrase.ts";
import { isOpenClass, phrasesAt } from "./phrases-at.ts";
import { resolveAll } from "./resolve-all.ts";
import type { Scan } from "./scan.ts";
import { type TimeWord, timeWord } from "./words.ts";

export interface TimeOptions {
  /** `Can` bits of every token (`Words.bits`). They sharpen the tense of a clause; without them a list of frequent forms decides. */
  readonly bits?: Int32Array | null;
}

/**
 * Every time expression of a text, in order, never overlapping: TIMEX3 type and value (TimeML 1.2.1) with the extents of
 * the corpus KRAUTS (Strötgen et al. 2018), and EDTF beside it. Linear in the length of the text.
 */
export function findTimes(tokens: Tokens, options: TimeOptions = {}): TimeMark[] {
  const scan = readWords(tokens);
  const phrases = findPhrases(scan);
  const bits = options.bits ?? null;
  return tokens.text.items.length === 0 ? resolveAll(scan, phrases, bits) : resolveByItem(scan, phrases, bits);
}

/** Of a live blog: each entry counts from its own day. */
function resolveByItem(scan: Scan, phrases: readonly TimePhrase[], bits: Int32Array | null): TimeMark[] {
  const { tokens } = scan;
  const { text, starts } = tokens;
  let next = 0;
  const itemOf = ({ first }: TimePhrase): DatedItem | null => {
    while (next < text.items.length && text.items[next]!.end <= starts[first]!) next++;
    const item = text.items[next];
    return item !== undefined && item.start <= starts[first]! ? item : null;
  };
  const groups: { readonly item: DatedItem | null; readonly phrases: TimePhrase[] }[] = [];
  for (const phrase of phrases) {
    const item = itemOf(phrase);
    if (groups.length === 0 || groups.at(-1)!.item !== item) groups.push({ item, phrases: [] });
    groups.at(-1)!.phrases.push(phrase);
  }
  const marks = groups.flatMap(({ item, phrases: own }) => {
    const published = item === null ? text.published : publishedAsEdtf(item.published);
    return resolveAll({ ...scan, tokens: { ...tokens, text: { ...text, published } } }, own, bits);
  });
  return marks.map((mark, n) => ({ ...mark, id: `t${n + 1}` }));
}

function readWords(tokens: Tokens): Scan {
  const words = new Array<TimeWord | undefined>(tokens.count);
  for (let i = 0; i < tokens.count; i++)
    words[i] = tokens.kinds[i] === TokenKind.word ? timeWord(tokens.forms[i]!) : undefined;
  return { tokens, words, free: 0 };
}

function findPhrases(scan: Scan): TimePhrase[] {
  const { tokens, words } = scan;
  const phrases: TimePhrase[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (
      i < scan.free ||
      (words[i] === undefined && tokens.kinds[i] === TokenKind.word && !isOpenClass(tokens.forms[i]!))
    )
      continue;
    for (const phrase of phrasesAt(scan, i)) {
      phrases.push(phrase);
      if (phrase.last > scan.free) scan.free = phrase.last;
    }
  }
  return joinPhrases(
    scan,
    phrases.sort((a, b) => a.first - b.first),
  );
}

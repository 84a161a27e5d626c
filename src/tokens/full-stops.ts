import type { TokenRows } from "../language/token-rows.ts";
import { CharClass, charClass } from "./characters.ts";
import type { RawTokens } from "./scan.ts";
import { TokenKind } from "./tokens.ts";

const DOT = 0x2e;

/**
 * Joins full stops that do not end a sentence to the word before them, in place: abbreviations ("Dr.", "z."),
 * initials ("George W."), ordinals ("am 12. September").
 */
export function joinFullStops(content: string, raw: RawTokens, rows: TokenRows): void {
  let kept = 0;
  for (let i = 0; i < raw.count; i++) {
    const start = raw.starts[i]!;
    let end = raw.ends[i]!;
    let kind = raw.kinds[i]!;
    if (
      i + 1 < raw.count &&
      raw.starts[i + 1] === end &&
      content.charCodeAt(end) === DOT &&
      raw.ends[i + 1] === end + 1
    ) {
      const letters = rows.joinsLetters ? lettersFrom(content, raw, i) : 0;
      if (letters > 1) {
        i += 2 * letters - 1;
        raw.starts[kept] = start;
        raw.ends[kept] = raw.ends[i]!;
        raw.kinds[kept++] = kind;
        continue;
      }
      const joined = joinedKind(content, raw, i, rows);
      if (joined !== null) {
        kind = joined;
        end++;
        i++;
      }
    }
    raw.starts[kept] = start;
    raw.ends[kept] = end;
    raw.kinds[kept] = kind;
    kept++;
  }
  raw.count = kept;
}

/** How many single letters, each with its full stop, stand together from token `i` on: 2 for "U.S.". */
function lettersFrom(content: string, raw: RawTokens, i: number): number {
  let count = 0;
  for (let at = i; at + 1 < raw.count; at += 2) {
    const isLetter = raw.kinds[at] === TokenKind.word && raw.ends[at]! - raw.starts[at]! === 1;
    const isGlued = raw.starts[at + 1] === raw.ends[at] && (at === i || raw.starts[at] === raw.ends[at - 1]);
    if (!isLetter || !isGlued || content.charCodeAt(raw.starts[at + 1]!) !== DOT) break;
    if (raw.ends[at + 1]! - raw.starts[at + 1]! !== 1) break;
    count++;
  }
  return count;
}

/** The kind of token `i` together with the full stop after it; null where the full stop is a mark of its own. */
function joinedKind(content: string, raw: RawTokens, i: number, rows: TokenRows): number | null {
  const kind = raw.kinds[i];
  if (kind === TokenKind.word) {
    const start = raw.starts[i]!;
    const length = raw.ends[i]! - start;
    const isInitial = length === 1 && charClass(content.charCodeAt(start)) === CharClass.upper;
    if (isInitial && raw.count > i + 2) return TokenKind.word;
    if (length > LONGEST_ABBREVIATION) return null;
    return rows.isAbbreviation(content.slice(start, raw.ends[i])) ? TokenKind.word : null;
  }
  if (kind === TokenKind.number)
    return rows.ordinals && isOrdinal(content, raw, i, rows.ordinals) ? TokenKind.ordinal : null;
  return null;
}

/** Letters of the longest row of `abbreviations.ts`, with room. */
const LONGEST_ABBREVIATION = 12;

/** Numbers above this are years or quantities: "im Jahr 2019. Der Konzern". */
const LARGEST_ORDINAL_DIGITS = 2;

/**
 * "am 12. September", "der 20. Bundestag", "vom 3. bis 14. Dezember" against "Es waren 12. Der Konzern".
 * A month or a small letter behind it settles the case, else the word before does.
 */
function isOrdinal(
  content: string,
  raw: RawTokens,
  i: number,
  { months, before }: NonNullable<TokenRows["ordinals"]>,
): boolean {
  const start = raw.starts[i]!;
  const end = raw.ends[i]!;
  if (end - start > LARGEST_ORDINAL_DIGITS) return false;
  const next = i + 2;
  if (next >= raw.count) return false;
  const gapIsSmall = raw.starts[next]! - end <= 3 && !content.slice(end + 1, raw.starts[next]).includes("\n");
  if (!gapIsSmall) return false;
  const nextForm = content.slice(raw.starts[next], raw.ends[next]);
  if (months.has(nextForm) || raw.kinds[next] === TokenKind.number) return true;
  const nextClass = charClass(nextForm.charCodeAt(0));
  if (nextClass === CharClass.lower) return true;
  if (nextClass !== CharClass.upper || i === 0) return false;
  return before.has(content.slice(raw.starts[i - 1], raw.ends[i - 1]).toLowerCase());
}

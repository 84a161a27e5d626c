import type { RawTokens } from "./scan.ts";
import { TokenKind } from "./tokens.ts";

const TYPEWRITER_APOSTROPHE = 0x27;

/** Joins two straight single marks without a space between them to one token, in place: ''Yes,'' she said. */
export function joinSingleMarks(content: string, raw: RawTokens): void {
  const isMark = (i: number): boolean =>
    raw.kinds[i] === TokenKind.quoteMark && content.charCodeAt(raw.starts[i]!) === TYPEWRITER_APOSTROPHE;
  let kept = 0;
  for (let i = 0; i < raw.count; i++) {
    raw.starts[kept] = raw.starts[i]!;
    raw.kinds[kept] = raw.kinds[i]!;
    if (i + 1 < raw.count && isMark(i) && isMark(i + 1) && raw.ends[i] === raw.starts[i + 1]) i++;
    raw.ends[kept++] = raw.ends[i]!;
  }
  raw.count = kept;
}

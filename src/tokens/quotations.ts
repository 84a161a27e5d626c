import type { Quotation } from "./tokens.ts";
import { TokenKind } from "./tokens.ts";

interface Marks {
  readonly content: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly forms: readonly string[];
  readonly paragraphOf: Int32Array;
}

interface Open {
  readonly token: number;
  readonly family: Family;
  readonly depth: number;
}

type Family = "double" | "single" | "guillemet" | "singleGuillemet" | "straight" | "straightSingle";

/** Deeper nesting than a quotation in a quotation in a quotation does not occur in print; a limit keeps odd input linear. */
const DEEPEST = 3;

const FAMILY: Readonly<Record<string, Family>> = {
  "„": "double",
  "“": "double",
  "”": "double",
  "‟": "double",
  "«": "guillemet",
  "»": "guillemet",
  "‚": "single",
  "‘": "single",
  "’": "single",
  "‹": "singleGuillemet",
  "›": "singleGuillemet",
  '"': "straight",
  "'": "straightSingle",
  "`": "straightSingle",
  "´": "straightSingle",
};

/**
 * Pairs quotation marks: „…“ »…« «…» ‚…‘ “…” "…", nested ones too. A mark that nothing closes lasts to the end of its
 * paragraph, or to the next mark of its kind; a paragraph that begins with a mark goes on with the quotation before it.
 * (Amtliches Regelwerk § 89–95; typography of other countries from the Unicode standard, chapter 6.2.)
 */
export function pairQuotations(marks: Marks): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  let paragraph = -1;
  for (let i = 0; i < marks.count; i++) {
    if (marks.paragraphOf[i] !== paragraph) {
      stack = carriedOver(marks, stack, i, found);
      paragraph = marks.paragraphOf[i]!;
      // The mark that opens the paragraph only repeats the one before.
      if (stack.length > 0 && marks.forms[i] === marks.forms[stack[0]!.token]) continue;
    }
    if (marks.kinds[i] !== TokenKind.quoteMark) continue;
    const family = FAMILY[marks.forms[i]!];
    if (family === undefined) continue;
    const role = roleOf(marks, i, family, stack);
    if (role === "open" && stack.length < DEEPEST) {
      const same = stack.findIndex((o) => o.family === family);
      if (same >= 0 && family !== "guillemet") closeFrom(stack, same, i - 1, found);
      stack.push({ token: i, family, depth: stack.length });
    } else if (role === "close") {
      const at = stack.findLastIndex((o) => o.family === family);
      if (at < 0) continue;
      closeFrom(stack, at + 1, i - 1, found);
      const opened = stack.pop()!;
      found.push({ open: opened.token, close: i, closed: true, depth: opened.depth });
    }
  }
  closeFrom(stack, 0, marks.count - 1, found);
  return found.sort((a, b) => a.open - b.open || b.close - a.close);
}

/** Ends the quotations from `at` on as unclosed ones, at the given token. */
function closeFrom(stack: Open[], at: number, last: number, found: Quotation[]): void {
  while (stack.length > at) {
    const open = stack.pop()!;
    if (last > open.token) found.push({ open: open.token, close: last, closed: false, depth: open.depth });
  }
}

/** At a new paragraph: an open quotation goes on where the paragraph begins with the same opening mark, else it ends. */
function carriedOver(marks: Marks, stack: Open[], i: number, found: Quotation[]): Open[] {
  const outer = stack[0];
  if (
    outer &&
    outer.family !== "straightSingle" &&
    outer.family !== "single" &&
    marks.forms[i] === marks.forms[outer.token]
  ) {
    closeFrom(stack, 1, i - 1, found);
    return stack;
  }
  if (outer && isGuillemetOrDouble(outer.family) && closesSoon(marks, outer, i)) {
    closeFrom(stack, 1, i - 1, found);
    return stack;
  }
  closeFrom(stack, 0, i - 1, found);
  return [];
}

const isGuillemetOrDouble = (family: Family): boolean => family === "double" || family === "guillemet";

/** Tokens that a paragraph may have before the mark that closes the quotation of the paragraph before. */
const LONGEST_REST = 250;

/** Whether the next mark of the kind, in this paragraph, closes: „Der Winter war hart. ¶ Dafür danke ich.“ */
function closesSoon(marks: Marks, outer: Open, i: number): boolean {
  const paragraph = marks.paragraphOf[i];
  for (let k = i; k < marks.count && k < i + LONGEST_REST && marks.paragraphOf[k] === paragraph; k++) {
    if (marks.kinds[k] !== TokenKind.quoteMark || FAMILY[marks.forms[k]!] !== outer.family) continue;
    return roleOf(marks, k, outer.family, [outer]) === "close";
  }
  return false;
}

function roleOf(marks: Marks, i: number, family: Family, stack: readonly Open[]): "open" | "close" | null {
  const form = marks.forms[i]!;
  const spaceBefore = i === 0 || marks.ends[i - 1]! < marks.starts[i]! || isOpener(marks, i - 1);
  const spaceAfter = i + 1 === marks.count || marks.ends[i]! < marks.starts[i + 1]!;
  const isOpen = stack.some((o) => o.family === family);
  switch (form) {
    case "„":
    case "‚":
      return form === "‚" && spaceAfter ? null : "open";
    case "”":
      return isOpen ? "close" : spaceBefore && !spaceAfter ? "open" : null;
    case "’":
      // Most are apostrophes: "die Grünen’ Pläne".
      return isOpen && !spaceBefore ? "close" : null;
    case "'":
    case "`":
    case "´":
      if (isOpen && !spaceBefore) return "close";
      return spaceBefore && !spaceAfter ? "open" : null;
    case '"':
      if (isOpen) return spaceBefore && !spaceAfter && !isOpener(marks, i - 1) ? "open" : "close";
      return spaceAfter && !spaceBefore ? null : "open";
    default:
      if (!isOpen && spaceAfter && !spaceBefore) return null;
      // “ closes in German and opens in English; » and « do either: what is open decides.
      return isOpen &&
        !(family === "guillemet" && spaceBefore && !spaceAfter && marks.forms[stack.at(-1)!.token] === form)
        ? "close"
        : "open";
  }
}

const OPENING = new Set(["(", "[", "{", "/", "-", "–", "—", "„", "‚", "»", "«", "“", '"', "'", "‘"]);

const isOpener = (marks: Marks, i: number): boolean => i >= 0 && OPENING.has(marks.forms[i]!);

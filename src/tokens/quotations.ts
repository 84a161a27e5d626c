import { familyOf, isDoubledSingle, type Marks, type Open, roleOf } from "./quotation-marks.ts";
import type { Quotation } from "./tokens.ts";
import { TokenKind } from "./tokens.ts";

/** Deeper nesting than a quotation in a quotation in a quotation does not occur in print; a limit keeps odd input linear. */
const DEEPEST = 3;

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
    if (isDoubledSingle(marks, i)) {
      i++;
      continue;
    }
    const family = familyOf(marks, i, stack);
    if (family === undefined) continue;
    const role = roleOf(marks, i, family, stack);
    if (role === "open" && stack.length < DEEPEST) {
      const same = stack.findIndex((o) => o.family === family);
      if (same >= 0 && family !== "guillemet" && !closesTwice(marks, i)) closeFrom(stack, same, i - 1, found);
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

/** Whether both marks, the one before and this one of the same form, are closed: „Der „alte“ Kran steht.“ */
function closesTwice(marks: Marks, i: number): boolean {
  if (marks.forms[i] !== "„") return false;
  let open = 2;
  for (let k = i + 1; k < marks.count && k < i + LONGEST_REST && marks.paragraphOf[k] === marks.paragraphOf[i]; k++) {
    const form = marks.forms[k];
    if (form === "„") open++;
    else if ((form === "“" || form === "”") && --open === 0) return true;
  }
  return false;
}

/** Ends the quotations from `at` on as unclosed ones, at the given token. */
function closeFrom(stack: Open[], at: number, last: number, found: Quotation[]): void {
  while (stack.length > at) {
    const open = stack.pop()!;
    // What nothing closes behind a single straight mark is an apostrophe: "'ne Menge".
    if (last > open.token && open.family !== "straightSingle")
      found.push({ open: open.token, close: last, closed: false, depth: open.depth });
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
  if (outer && isGuillemetOrDouble(outer) && closesSoon(marks, outer, i)) {
    closeFrom(stack, 1, i - 1, found);
    return stack;
  }
  closeFrom(stack, 0, i - 1, found);
  return [];
}

const isGuillemetOrDouble = ({ family }: Open): boolean => family === "double" || family === "guillemet";

/** Tokens that may stand between the start of a paragraph and the mark that closes the quotation of the paragraph before. */
const LONGEST_REST = 250;

/** Whether the next mark of the kind, in this paragraph or a later one, closes: „Der Winter war hart. ¶ Dafür danke ich.“ */
function closesSoon(marks: Marks, outer: Open, i: number): boolean {
  for (let k = i; k < marks.count && k < i + LONGEST_REST; k++) {
    if (marks.kinds[k] !== TokenKind.quoteMark || familyOf(marks, k, [outer]) !== outer.family) continue;
    return roleOf(marks, k, outer.family, [outer]) === "close";
  }
  return false;
}

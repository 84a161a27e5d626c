import type { Span } from "../text/span.ts";
import type { Credit } from "./credit.ts";

/** What credits look like in a language. */
export interface CreditRows {
  /** The full name of an agency by its form in a list; null for another word. `bracketed`: nothing else stands there. */
  readonly agencyOf: (form: string, bracketed: boolean) => string | null;
  /** "mit dpa", "with AP": words beside the agencies that say that others worked on the text, too. */
  readonly fillers: ReadonlySet<string>;
  /** "dpa/AFP", "AP and Reuters": what stands between two. */
  readonly parts: RegExp;
  /** A line that names whose material was used, to its end, with groups `lead` and `list`. */
  readonly material: RegExp;
  /** "Quelle: dpa" at the end of a line, with a group `list`. */
  readonly lineEnd: RegExp;
  /** Lines by which one agency alone signs, and its full name. */
  readonly signed: readonly (readonly [line: RegExp, agency: string])[];
}

type Found = Omit<Credit, "covers">;

/** Credits are short, and no rule looks farther. */
const MOST_UNITS = 120;
/** A dateline stands at the start: "Frankfurt/Main, 3. Mai (dpa/lhe) -". */
const DATELINE = /^(?<place>\p{Lu}[^()\n]{1,60}?)\s?\((?<list>[^()\n]{2,40})\)\s*(?:[-–—:]|\n)/u;
const BRACKETS = /(?:^|[.!?…"“”«»)\]:]|\n)\s*\((?<list>[^()\n]{2,60})\)[.\s]*$/u;
/** The credits of a text in its order. Linear: each line is looked at from its start and from its end, not between. */
export function creditsIn(text: string, rows: CreditRows): readonly Credit[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    found.push(...creditsOfLine(text.slice(start, end), start, rows));
    start = end + 1;
  }
  return found.map((credit, i) => ({ ...credit, covers: coverOf(credit, found[i - 1], found[i + 1], text.length) }));
}

function coverOf(credit: Found, before: Found | undefined, after: Found | undefined, length: number): Span {
  if (credit.rule === "credit/dateline") return { start: credit.start, end: after?.end ?? length };
  return { start: before?.rule === "credit/dateline" ? before.start : (before?.end ?? 0), end: credit.end };
}

function creditsOfLine(line: string, offset: number, rows: CreditRows): readonly Found[] {
  const head = datelineOf(line.slice(0, MOST_UNITS), offset, rows);
  const from = Math.max(0, line.length - MOST_UNITS);
  const tail = creditAtEnd(line.slice(from), offset + from, from > 0, rows);
  return [head, tail].filter((credit) => credit !== null);
}

function datelineOf(line: string, offset: number, rows: CreditRows): Found | null {
  const match = DATELINE.exec(line);
  const list = match && readList(match.groups!.list!, true, rows);
  if (!match || !list) return null;
  return { start: offset, end: offset + match[0].length, ...list, rule: "credit/dateline" };
}

/** `cut`: the line goes on to the left of what is given, so that its start is no start. */
function creditAtEnd(line: string, offset: number, cut: boolean, rows: CreditRows): Found | null {
  for (const [signed, agency] of rows.signed) {
    const match = signed.exec(line);
    if (!match || (cut && match.index === 0)) continue;
    const [start, end] = [offset + match.index, offset + line.trimEnd().length];
    return { start, end, agencies: [agency], share: "whole", rule: "credit/line-end" };
  }
  const rules = [
    ["credit/brackets", BRACKETS, true],
    ["credit/material", rows.material, true],
    ["credit/line-end", rows.lineEnd, false],
  ] as const;
  for (const [rule, pattern, bracketed] of rules) {
    const match = pattern.exec(line);
    if (!match || (cut && match.index === 0)) continue;
    const list =
      rule === "credit/material" ? readMaterial(match.groups!, rows) : readList(match.groups!.list!, bracketed, rows);
    if (!list || (!bracketed && list.share === "part")) continue;
    const end = line.trimEnd().length;
    const start = line.indexOf(match.groups!.lead ?? match.groups!.list!, match.index);
    return { start: offset + start, end: offset + end, ...list, rule };
  }
  return null;
}

/** Signs of editors and regional services: "fo", "lno", "tsp"; longer words are no signs. */
const SIGN = /^[\p{L}]{1,5}$/u;

/** Agencies and signs, and nothing else: "dpa/fo", "mit dpa, AFP". `null` where another word stands or no agency does. */
function readList(
  list: string,
  bracketed: boolean,
  { parts, agencyOf, fillers }: CreditRows,
): Pick<Credit, "agencies" | "share"> | null {
  const agencies = new Set<string>();
  let share: Credit["share"] = "whole";
  let own = 0;
  for (const part of list.trim().split(parts).filter(Boolean)) {
    const agency = agencyOf(part, bracketed);
    if (agency) agencies.add(agency);
    else if (fillers.has(part.toLowerCase())) own++;
    else if (SIGN.test(part)) share = "part";
    else return null;
  }
  if (agencies.size === 0) return null;
  return { agencies: [...agencies], share: own > 0 ? "part" : share };
}

/** What comes after "Mit Material von": other words may stand between the names. */
function readMaterial(
  { list = "" }: Readonly<Record<string, string>>,
  { parts, agencyOf }: CreditRows,
): Pick<Credit, "agencies" | "share"> | null {
  const names = list.split(parts).flatMap((part) => agencyOf(part, true) ?? []);
  return names.length > 0 ? { agencies: [...new Set(names)], share: "part" } : null;
}

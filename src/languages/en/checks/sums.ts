import type { Finding } from "../../../analysis/checks/finding.ts";
import { collections, noThings, notCounted } from "../rows/checks/changes.ts";
import { unitRows } from "../rows/checks/units.ts";
import { NUMBER, NUMBER_WORD, quantityOf, written } from "./numbers.ts";
import type { SentenceText } from "./sentences.ts";

/**
 * Holds a number of things against its parts, where they are set off right behind it.
 *
 *     12 senators — six Republicans and six Democrats —        9 boats (4 trawlers, 5 ferries)
 */
export function sumChecks({ text, start }: SentenceText): readonly Finding[] {
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const found = finding(match, text);
    return found === null ? [] : [{ ...found, start: found.start + start, end: found.end + start }];
  });
}

const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}|${NUMBER_WORD})`;
/** "five young men", "two in Rosby", "two from the harbor". */
const PART = `${COUNT}(?: (?:in|from|by|for|at) (?:the )?\\p{L}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}|(?: [\\p{L}-]+){1,3})`;
const LISTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€–-]|[$£€] )(?<total>${COUNT}) (?<things>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) ?(?<opens>—|–|--|:|\\() ?(?<parts>${PART}(?:, ${PART})*(?:,? and |, | plus )${PART})(?<closes>\\)| ?—| –| --|[.;](?!\\p{N})|$)`,
  "giu",
);
const CLOSED_BY: ReadonlyMap<string, string> = new Map(Object.entries({ "—": "—", "–": "–", "--": "--", "(": ")" }));

/** Shorter units are other words, too: "in". */
const SHORTEST_UNIT = 4;
const units = unitRows.flatMap(({ forms }) => forms.filter(({ length }) => length >= SHORTEST_UNIT));
const isOther = new Set([...notCounted, ...noThings, ...units]);
const holdsOthers = new RegExp(`(?<!\\p{L})(?:${collections.join("|")})$`, "iu");

function finding(match: RegExpExecArray, text: string): Finding | null {
  const { total, things, opens, parts, closes } = match.groups!;
  const words = `${things} ${parts}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => isOther.has(word)) || holdsOthers.test(things!)) return null;
  const counts = parts!
    .split(/,? and |, | plus /u)
    .map((part) => new RegExp(`^(?:${NUMBER})(?!\\p{L})`, "iu").exec(part)?.[0]);
  if (counts.some((count) => count === undefined)) return null;
  const values = counts.map((count) => quantityOf(count!).value);
  const stated = quantityOf(total!).value;
  const sum = values.reduce((a, b) => a + b, 0);
  // A list that goes on behind its end may be but a part; so may one that no mark closes.
  const isWhole = closes!.trim() === CLOSED_BY.get(opens!) || closes!.startsWith(".") || closes === "";
  const end = match.index + match[0].length - closes!.length;
  return {
    start: match.index,
    end,
    kind: "sum",
    stated: text.slice(match.index, end).replace(/\s+/gu, " "),
    computed: `${values.map(written).join(" + ")} = ${written(sum)}`,
    verdict: sum === stated ? "consistent" : isWhole ? "inconsistent" : "cannot be told",
  };
}

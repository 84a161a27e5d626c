import { pages } from "../languages/pages.ts";

/** What stands around a news text in place of a by-line, as written; `null` where nothing does. */
export interface Dateline {
  readonly place: string | null;
  readonly credit: string | null;
}

/**
 *     Berlin (dpa) – Der Senat …          Sie bleibt gesperrt. (dpa/AFP)
 *     ^^^^^^  ^^^                                                ^^^^^^^
 * Told by its form alone: whether a credit is an agency or somebody's initials is not known here.
 */
export function datelineOf(paragraphs: readonly string[]): Dateline {
  const { place = null, credit = null } = START.map((rule) => rule.exec(first(paragraphs))?.groups).find(Boolean) ?? {};
  const known = place && !pages.noDateline.has(place.toLowerCase()) ? place : null;
  return { place: known, credit: credit ?? closingCredit(paragraphs.at(-1) ?? "") };
}

/** UTF-16 units at a text's start and end in which these stand; also what a rule may look at. */
const REACH = 120;

const first = (paragraphs: readonly string[]): string => paragraphs[0]?.slice(0, REACH) ?? "";

const CREDIT = String.raw`[\p{L}][\p{L}/,. \-]{1,38}`;

const START: readonly RegExp[] = [
  // "Berlin (dpa) – Der Senat", "Kiel, 3. Mai (AFP). Die Werft", "Frankfurt/Main (dpa/lhe) - Der"
  new RegExp(
    String.raw`^(?<place>${pages.datelinePlace})(?:, \d{1,2}\. \p{L}{3,9})? ?\((?<credit>${CREDIT})\) ?(?:[-–—:.]|--) ?(?=\p{Lu}|[„»"\d])`,
    "u",
  ),
  // "(dpa) Der Senat"
  /^\((?<credit>[\p{L}]{2,8}(?:[/-][\p{L}]{2,8}){0,3})\) (?=\p{Lu})/u,
  // "Hainfeld – Die Brücke"
  new RegExp(String.raw`^(?<place>${pages.datelinePlace}) ?(?:[–—]|--) (?=\p{Lu}|[„»"])`, "u"),
  // "HAINFELD. Die Brücke", "BAD LAUER - Die Brücke"
  /^(?<place>\p{Lu}{3,}(?:[ /-]\p{Lu}{2,}){0,3})(?:\. | - )(?=\p{Lu}|[„»"])/u,
];

const NAMES = String.raw`[\p{L}]{2,12}(?:[/-][\p{L}]{2,12}|, [\p{L}]{2,12}){0,4}`;

const END: readonly RegExp[] = [
  // "… bleibt gesperrt. (dpa/AFP)" — after the full stop; "sagte Moor (SPD)." has it before.
  new RegExp(String.raw`[.!?…“”"«»] ?\((?<credit>${NAMES})\)$`, "u"),
  new RegExp(String.raw`^\((?<credit>${NAMES})\)$`, "u"),
  // A line of its own: "dpa", "dpa/lno", "AFP".
  /^(?<credit>(?:\p{Ll}{2,4}|\p{Lu}{2,5})(?:[/-](?:\p{Ll}{2,8}|\p{Lu}{2,5})){0,4})$/u,
  pages.creditLine,
  // "© dpa-infocom, dpa:261123-930-12/1"
  /^© ?(?<credit>[\p{L}][\p{L}-]{1,20}), [\p{L}]{2,8}:\d{4,8}[\d-]*(?:\/\d+)?$/u,
];

function closingCredit(paragraph: string): string | null {
  const end = paragraph.slice(-REACH).trim();
  for (const rule of END) {
    const credit = rule.exec(rule.source.startsWith("^") && paragraph.length > REACH ? "" : end)?.groups?.credit;
    if (credit) return credit;
  }
  return null;
}

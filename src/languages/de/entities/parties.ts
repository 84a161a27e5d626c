import { acronyms } from "../rows/acronyms.ts";
import { leadingArticle } from "../rows/entities/body-nouns.ts";
import { organisations } from "../rows/organisations.ts";
import { partyMembers } from "../rows/party-members.ts";
import { stemOf } from "./known-bodies.ts";
import type { Scene } from "./scene.ts";

/** What a party is compared by, for every name of one word: "Grünen" and "Grüne" are "grün". */
const partyKeys: ReadonlySet<string> = new Set(
  [
    ...acronyms.filter(({ kind }) => kind === "party").map(({ short }) => short),
    ...organisations.filter(({ kind }) => kind === "party").flatMap(({ names }) => names.split("|")),
  ]
    .map((name) => name.replace(leadingArticle, ""))
    .filter((name) => !name.includes(" "))
    .map(stemOf),
);

/** "sozialdemokrat" -> "spd". */
const partyOfMember = new Map(
  partyMembers.map(({ members, party }) => [members.toLowerCase().replace(/en$/u, ""), stemOf(party)]),
);

const MEMBER_ENDING = /(?:in(?:nen)?|e[nrms]?)$/u;

const keyOf = (form: string): string | null => {
  const key = stemOf(form);
  return partyKeys.has(key) ? key : null;
};

/** The party in a bracket right behind a name: "Ute Karl (CDU)", "Ute Karl (40, CDU)"; null for none. */
export function partyBehind({ words }: Scene, last: number): string | null {
  const { forms } = words.tokens;
  if (forms[last] !== "(") return null;
  for (let i = last + 1; i < Math.min(forms.length, last + LONGEST_BRACKET) && forms[i] !== ")"; i++) {
    const key = keyOf(forms[i]!);
    if (key !== null) return key;
  }
  return null;
}

const LONGEST_BRACKET = 5;

const memberOf = (small: string): string | undefined =>
  partyOfMember.get(small) ?? partyOfMember.get(small.replace(MEMBER_ENDING, ""));

/** "die Sozialdemokratin" */
export const isMemberNoun = (small: string): boolean => memberOf(small) !== undefined;

/** The party that a noun for a person names: "SPD-Chef", "der Sozialdemokrat"; null for none. */
export function partyInNoun(small: string): string | null {
  const member = memberOf(small);
  if (member !== undefined) return member;
  const hyphen = small.indexOf("-");
  return hyphen > 0 ? keyOf(small.slice(0, hyphen)) : null;
}

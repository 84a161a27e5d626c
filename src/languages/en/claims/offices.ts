import type { Entity } from "../../../analysis/marks.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import type { Span } from "../../../text/span.ts";
import { bodyNouns, leadingNouns, politicalBodies, spokesNouns } from "../rows/claims/voice-words.ts";

/** A body that somebody speaks for. */
export interface Body {
  readonly key: string;
  /** Called by what it is alone: "a police spokesman". */
  readonly vague: boolean;
}

/** What an article tells of a person's office. */
export interface Office {
  /** As the article has it. */
  readonly role: string;
  /** Null where it is not told, or who holds the office speaks for himself. */
  readonly body: Body | null;
  readonly span: Span;
}

const byLength = (a: string, b: string) => b.length - a.length;
const NOUN = `(?:${[...spokesNouns, ...leadingNouns].sort(byLength).join("|")})`;
const isSpokesNoun = new RegExp(`(?:${spokesNouns.join("|")})$`, "iu");
/** "Hale Ferries", "the Port of Hale": capitals, with small words between them. */
const NAME = "\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:\\s(?:of|and|for|the|&)(?=\\s\\p{Lu})|\\s\\p{Lu}[\\p{L}\\p{N}.&'’-]*)*";
const SMALL = [...bodyNouns].join("|");
const BODY = `(?<body>${NAME}|${SMALL})`;
const BEGINS = "(?<![\\p{L}\\p{N}'’-])";
const ENDS = "(?![\\p{L}\\p{N}-])";

/** "a spokeswoman for Hale Ferries", "president of the Hale Port Authority". */
const NOUN_FIRST = new RegExp(`${BEGINS}(?<noun>${NOUN})\\s(?:for|of|at|with)\\s(?:the\\s)?${BODY}`, "iu");
/** "Hale Ferries spokeswoman", "police spokesman", "the line's president". */
const BODY_FIRST = new RegExp(`${BEGINS}${BODY}(?:['’]s)?\\s(?<noun>${NOUN})${ENDS}`, "u");

/** Characters around a person's name in which the office stands. */
const NEAR = 90;

/** The office that a phrase tells, and of which body; null for none. */
export function officeIn(phrase: string): { readonly role: string; readonly body: Body | null } | null {
  const found = NOUN_FIRST.exec(phrase) ?? BODY_FIRST.exec(phrase);
  if (found === null) return null;
  const { noun = "", body = "" } = found.groups ?? {};
  const isSmall = bodyNouns.has(body.toLowerCase());
  // "I": a small first letter that the flag for any case let through.
  if (!isSmall && !/^\p{Lu}/u.test(body)) return null;
  const isOwn = !isSpokesNoun.test(noun) && (isSmall || politicalBodies.test(body));
  const name = body.replace(/['’]s?$/u, "");
  return { role: found[0], body: isOwn ? null : { key: nameKey(name), vague: isSmall } };
}

/** The offices that an article gives to a person, by the words right before and behind the name. */
export function officesOf({ document: { text } }: ReadWithText, { type, mentions }: Entity): readonly Office[] {
  if (type !== "PER") return [];
  return mentions.flatMap(({ kind, start, end }) => {
    if (kind !== "name") return [];
    const before = text.slice(Math.max(0, start - NEAR), start);
    const behind = text.slice(end, end + NEAR);
    const phrase = TITLE.exec(before)?.[0] ?? APPOSITION.exec(behind)?.[0];
    const office = phrase === undefined ? null : officeIn(phrase);
    return office === null ? [] : [{ ...office, span: { start, end } }];
  });
}

/** "White House press secretary |Mara Hale": nothing but the office before the name. */
const TITLE = new RegExp(`${BEGINS}${BODY}(?:['’]s)?\\s(?:${NOUN}),?\\s$`, "u");
/** "|, a spokeswoman for Hale Ferries": behind it. */
const APPOSITION = new RegExp(
  `^,\\s(?:(?:a|an|the)\\s)?(?:\\p{L}+\\s)?(?:${NOUN}\\s(?:for|of|at|with)\\s(?:the\\s)?${NAME}|${NAME}(?:['’]s)?\\s(?:${NOUN})(?=[,.]))`,
  "u",
);

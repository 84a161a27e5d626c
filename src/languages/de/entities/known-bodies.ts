import type { Words } from "../../../analysis/words.ts";
import { acronyms } from "../rows/acronyms.ts";
import { agencies, ambiguousAgencyForms } from "../rows/agencies.ts";
import type { BodyKind } from "../rows/bodies.ts";
import { leadingArticle } from "../rows/entities/body-nouns.ts";
import { type MediumKind, media } from "../rows/media.ts";
import { institutions } from "../rows/titles-and-offices.ts";

/** A body that a table knows by name. */
export interface KnownBody {
  /** What it is called in full. */
  readonly name: string;
  readonly kind: BodyKind;
  readonly gender: "m" | "f" | "n" | "p";
  /** Whether the words are also other words, so that only a noun or quotation marks beside them tell: "Die Zeit". */
  readonly ambiguous: boolean;
}

interface Name {
  /** Without its article. */
  readonly name: string;
  readonly body: KnownBody;
}

interface Phrase {
  /** Words in small letters without their endings. */
  readonly stems: readonly string[];
  readonly forms: readonly string[];
  readonly body: KnownBody;
}

/** By the first word's stem. */
const names = new Map<string, Name[]>();
/** The same in words, the longest first: made when a first word is met. */
const phrases = new Map<string, readonly Phrase[]>();

/** Letters of a word that no ending takes away, or all of a shorter one. */
const OPENING = 3;
/** The first letters of the stems. */
const openings = new Set<string>();

/** Without the endings of cases: "Süddeutschen" and "Süddeutsche" are one. */
export const stemOf = (word: string): string => word.toLowerCase().replace(/(?<=\p{L}{3})(?:e[nrsm]?|s)$/u, "");

function add(form: string, body: KnownBody): void {
  const name = form.replace(leadingArticle, "");
  const end = name.indexOf(" ");
  const first = stemOf(end < 0 ? name : name.slice(0, end));
  const list = names.get(first);
  if (list === undefined) names.set(first, [{ name, body }]);
  else list.push({ name, body });
  openings.add(first.slice(0, OPENING));
}

/** The bodies whose names begin with a word of this stem. */
function phrasesOf(first: string): readonly Phrase[] {
  const known = phrases.get(first);
  if (known !== undefined) return known;
  const made = (names.get(first) ?? []).map(({ name, body }) => {
    const forms = name.split(" ");
    return { stems: forms.map(stemOf), forms, body };
  });
  made.sort((a, b) => b.stems.length - a.stems.length);
  phrases.set(first, made);
  return made;
}

const KIND_OF_MEDIUM: Readonly<Record<MediumKind, BodyKind>> = {
  newspaper: "newspaper",
  magazine: "newspaper",
  broadcaster: "broadcaster",
  portal: "portal",
  network: "portal",
};

for (const { name, aliases, kind, gender, ambiguous } of media) {
  const body = { name, kind: KIND_OF_MEDIUM[kind], gender, ambiguous };
  add(name, body);
  for (const alias of aliases) add(alias, body);
}
for (const { name, forms } of agencies)
  for (const form of [name, ...forms])
    add(form, { name, kind: "agency", gender: "f", ambiguous: ambiguousAgencyForms.has(form) });

const KIND_OF_ACRONYM = {
  party: "party",
  body: "authority",
  company: "company",
  force: "force",
  court: "court",
  union: "union",
  broadcaster: "broadcaster",
  club: "club",
} as const;
for (const { short, long, gender, kind } of acronyms) {
  const body = { name: long, kind: KIND_OF_ACRONYM[kind], gender, ambiguous: false };
  add(short, body);
  if (long !== short) add(long, body);
}
// Institutions of two words and those that are only one in the world: "Rotes Kreuz".
for (const { name, gender, plural } of institutions)
  if (name.includes(" ") && plural === null) add(name, { name, kind: "body", gender, ambiguous: false });

/** A body known by name that begins at a token, and the token after it; null for none. Case of the first letter counts. */
export function knownBodyAt(
  words: Words,
  i: number,
  limit: number,
): { readonly last: number; readonly body: KnownBody } | null {
  // Most words open no name, and to tell so needs no stem.
  if (!openings.has(words.lower[i]!.slice(0, OPENING))) return null;
  const first = stemOf(words.lower[i]!);
  if (!names.has(first)) return null;
  const { forms } = words.tokens;
  for (const phrase of phrasesOf(first)) {
    const last = i + phrase.stems.length;
    if (last > limit) continue;
    // A word in capitals or small letters alone must be spelled just so: "dpa", "EU"; others may be inflected.
    const fits = phrase.stems.every((stem, k) =>
      isWordLike(phrase.forms[k]!) && phrase.forms.length > 1
        ? stemOf(words.lower[i + k]!) === stem && startsAlike(forms[i + k]!, phrase.forms[k]!)
        : isSpelt(forms[i + k]!, phrase.forms[k]!),
    );
    if (fits) return { last, body: phrase.body };
  }
  return null;
}

/** Exactly, with a genitive's "s", or in other letters where a digit tells: "n24" and "N24". */
const isSpelt = (form: string, known: string): boolean =>
  form === known ||
  form === `${known}s` ||
  form === `${known}es` ||
  (/\d/u.test(known) && form.toLowerCase() === known.toLowerCase());
const isWordLike = (form: string): boolean => /^\p{Lu}\p{Ll}{2,}/u.test(form);
const startsAlike = (a: string, b: string): boolean => a.charAt(0) === b.charAt(0);

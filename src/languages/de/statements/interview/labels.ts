import type { EntityIndex } from "../../../../analysis/entities/entity-index.ts";
import { FINITE } from "../../../../analysis/lexicon.ts";
import type { Entity } from "../../../../analysis/marks.ts";
import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { articleOfOutlet, type InterviewWord, interviewLabels, smallInLabels } from "../../rows/interview-labels.ts";
import { mediaByName } from "../../rows/media.ts";
import { outletName, outletNoun } from "../../rows/statements/chain-words.ts";
import { answeringVerbs } from "../../rows/statements/cue-words.ts";
import { isName } from "../somebody.ts";

/** The rows of a kind as one expression; `whole`: nothing else may stand there. */
export const pattern = (kind: InterviewWord, whole: boolean): RegExp => {
  const words = interviewLabels
    .filter((row) => row.kind === kind)
    .map((row) => row.words)
    .join("|");
  return new RegExp(whole ? `^(?:${words})$` : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "u");
};

const QUESTION = pattern("question", true);
const ANSWER = pattern("answer", true);

/** What a label says of its turn. `key` is the same for "Thea Wollny" and "Wollny". */
export type Label =
  | { readonly kind: "question" | "answer" }
  | { readonly kind: "person"; readonly key: string; readonly entity: Entity | null }
  /** Nothing speaks for a name, nothing against it: only where it stands can tell. `isWord`: it is a word, too ("Kern"). */
  | { readonly kind: "unknown"; readonly key: string; readonly isWord: boolean };

/** What the names and words of a label tell by themselves; null for what is surely nobody ("Berlin", "Das Wetter"). */
export function labelOf(words: Words, entities: EntityIndex, at: TokenRange): Label | null {
  const text = wordsAt(words, at);
  if (QUESTION.test(text)) return { kind: "question" };
  if (ANSWER.test(text)) return { kind: "answer" };
  // "Amtsrichterin Ute Moor fällte das Urteil:" tells what she did, "Moor zu den Fallzahlen:" is a headline.
  for (let i = at.first + 1; i < at.last && words.tokens.forms[i] !== "("; i++)
    if (isSmallWord(words, i) && !smallInLabels.test(words.lower[i]!) && !isAnswering(words, i)) return null;
  const bare = text.replace(/ ?\([^)]*\)$/u, "");
  if (isOutlet(words, bare)) return { kind: "question" };
  const byInitials = personOf(entities, bare);
  if (byInitials !== null) return { kind: "person", key: surnameOf(byInitials.name), entity: byInitials };
  for (let i = at.last - 1; i >= at.first; i--) {
    const entity = entities.entities[entities.outer[i] ?? -1];
    if (entity?.type === "PER") return { kind: "person", key: surnameOf(entity.name), entity };
  }
  const last = bare.split(" ").at(-1)!.toLowerCase();
  const same = entities.entities.find(({ type, name }) => type === "PER" && surnameOf(name) === last);
  if (same !== undefined) return { kind: "person", key: last, entity: same };
  const entity = entities.entities[entities.outer[at.first] ?? -1];
  if (entity !== undefined) return null;
  const isNamed = isName(words, at.last - 1) || words.bits[at.last - 1] === 0;
  return /^\p{Lu}/u.test(text) ? { kind: "unknown", key: last, isWord: !isNamed } : null;
}

const isSmallWord = ({ tokens, lower }: Words, i: number): boolean =>
  tokens.forms[i] === lower[i] && LETTERS.test(lower[i]!);
const LETTERS = /^\p{L}{2,}$/u;

const isAnswering = ({ lexicon, lower }: Words, i: number): boolean =>
  answeringVerbs.has(lexicon.verbLemma(lower[i]!, FINITE) ?? "");

export const wordsAt = ({ tokens }: Words, { first, last }: TokenRange): string =>
  tokens.text.content.slice(tokens.starts[first], tokens.ends[last - 1]);

export const surnameOf = (name: string): string => name.split(" ").at(-1)!.toLowerCase();

/** "MERKUR", "ZEIT ONLINE", "taz", "Elbe-Kurier", or the outlet that the article is from. */
function isOutlet({ tokens }: Words, text: string): boolean {
  const publisher = tokens.text.publisher?.toLowerCase() ?? "";
  const small = text.toLowerCase();
  if (publisher !== "" && (publisher === small || publisher.replace(articleOfOutlet, "") === small)) return true;
  if (mediaByName.has(text)) return true;
  if (/^\p{Lu}{2}[\p{Lu}\d .-]+$/u.test(text) && (mediaByName.has(capitalised(small)) || /\p{Lu}{4}/u.test(text)))
    return outletName.test(small) || outletNoun.test(small) || mediaByName.has(capitalised(small));
  return outletNoun.test(small);
}

/** "Zeit Online", as the list of media has it. */
const capitalised = (small: string): string => small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** "J. T.", "JT": a person of the text whose first and last names begin so. */
function personOf({ entities }: EntityIndex, text: string): Entity | null {
  const letters = text.replaceAll(/[.\s-]/gu, "");
  if (!/^\p{Lu}{2,3}$/u.test(letters)) return null;
  return (
    entities.find(({ type, name }) => {
      const parts = name.split(/[\s-]+/u).filter((part) => /^\p{Lu}/u.test(part));
      return type === "PER" && parts.length > 1 && parts.map((part) => part.charAt(0)).join("") === letters;
    }) ?? null
  );
}

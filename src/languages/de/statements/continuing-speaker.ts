import { type EntityIndex, NONE } from "../../../analysis/entities/entity-index.ts";
import { Can } from "../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf } from "../grammar/noun-phrases.ts";
import { crowds, documentNouns, ownWords } from "../rows/statements/chain-words.ts";
import { unnamedSpeakers } from "../rows/word-classes/pronouns.ts";
import { isOfThing } from "./behind-object.ts";
import { type Context, recentDrafts } from "./context.ts";
import type { Draft } from "./draft.ts";
import { namesSomebody } from "./somebody.ts";
import { isText } from "./source-nouns.ts";
import { sourceIn, subjectOf } from "./subject.ts";

/**
 * The statement whose speech the sentence goes on with. Not one whose speaker the sentence names as somebody else does:
 * "Der Autor schreibt, … Der Präsident bat um Hilfe. Der Präsident habe gedroht." goes on with the author.
 */
export function speechBefore(context: Context, index: number, main: Clause): Draft | undefined {
  const before = recentDrafts(context, index).filter(
    (d) => d.unit < index && d.parent === null && d.type !== "asserted" && d.rule !== "de/plan",
  );
  // Whom the sentence names decides nothing then, and to find that may ask the tree.
  if (before.length < 2) return before[0];
  const subject = subjectOf(context.words, main);
  const others = before.filter((d) => !namesSpeaker(context.words, subject, d));
  return others.findLast((d) => d.rule !== "de/demnach") ?? others.at(-1) ?? before.at(-1);
}

/**
 * Who speaks where it is not the one who spoke before: the subject of the sentence in front, which only tells of somebody:
 * "Der Rat sagte, … Holm ist besorgt. Der Deich sei zu alt." `null` where the speaker before goes on.
 */
export function subjectBefore(context: Context, index: number, main: Clause, previous: Draft): TokenRange | null {
  const { words, entities } = context;
  const before = context.units[index - 1];
  if (before === undefined || before.paragraph !== context.units[index]!.paragraph) return null;
  if (previous.unit === index - 1 && previous.speaker.length > 0)
    return isOfLaw(context, previous) ? presenterOf(context, previous) : null;
  // "Demnach saß er am Steuer": what is told there is somebody's already.
  if (recentDrafts(context, index).some((d) => d.unit === index - 1 && d.rule === "de/demnach")) return null;
  const telling = context.clauses[index - 1]!.find((c) => c.kind === "verbSecond" && !c.subjunctive);
  // "Der Wirtin wird vorgeworfen, …": nobody says who does so.
  if (telling !== undefined && telling === previous.matrix?.clause && previous.matrix.cue.passive) return null;
  // "Im Bericht werden die Kriege auf Armut zurückgeführt."
  const text = telling ? sourceIn(words, telling) : null;
  if (text !== null && isText(words.lower[text.last - 1]!)) return text;
  const subject = telling ? subjectOf(words, telling) : null;
  if (subject === null || words.quoteDepth[subject.first]! > 0 || !isKnown(entities, subject)) return null;
  // "Die Pläne der Stadt sind umstritten": of nobody.
  if (isOfThing(context, subject) || crowds.has(words.lower[subject.last - 1]!)) return null;
  // "Er ist besorgt": he who spoke, where somebody did; else nobody but he can go on.
  if (isPronoun(words, subject)) return previous.unit < index && previous.speaker.length > 0 ? null : subject;
  const own = subjectOf(words, main);
  return namesSpeaker(words, own, { ...previous, speaker: [subject] }) ? null : subject;
}

/** "Holm will ein Gesetz vorlegen , wonach Firmen zahlen. Das sei gerecht": what a law says is over with it. */
const isOfLaw = ({ words }: Context, { rule, speaker: [at] }: Draft): boolean =>
  rule === "de/relative-source" && at !== undefined && documentNouns.test(words.lower[at.last - 1]!);

/** Who has the law made: the subject of the main clause, where it names somebody. */
function presenterOf({ words, entities, clauses }: Context, { unit }: Draft): TokenRange | null {
  const main = clauses[unit]!.find(({ kind }) => kind === "verbSecond");
  const subject = main ? subjectOf(words, main) : null;
  return subject !== null && namesSomebody(words, entities, subject) ? subject : null;
}

/** "Holm war nach eigenen Angaben eingeweiht. Es habe Pläne gegeben": whose own words they are, he goes on with them. */
export function ownerOfWords(context: Context, { speaker, unit }: Draft): TokenRange | null {
  const { words, entities } = context;
  if (!speaker.some(({ first }) => ownWords.has(words.lower[first]!))) return null;
  const main = context.clauses[unit]!.find(({ kind }) => kind === "verbSecond");
  const subject = main ? subjectOf(words, main) : null;
  return subject !== null && namesSomebody(words, entities, subject) ? subject : null;
}

/** "Holm wandte sich an das Volk; er habe nie gelogen": who the sentence tells of, where a pronoun goes on with him. */
export function subjectInFront({ words, entities }: Context, front: Clause, told: Clause): TokenRange | null {
  const [subject, own] = [subjectOf(words, front), subjectOf(words, told)];
  if (subject === null || own === null || !isKnown(entities, subject)) return null;
  if (!isPronoun(words, own)) return null;
  const [cells, pronoun] = [agreementOf(words, subject), words.agreement[own.first]!];
  return cells === 0 || pronoun === 0 || (cells & pronoun) !== 0 ? subject : null;
}

const isPronoun = ({ lower }: Words, { first, last }: TokenRange): boolean =>
  last === first + 1 && unnamedSpeakers.has(lower[first]!);

/** A person or body of whom the article tells elsewhere or by name: the last word may be of a bracket, "Klaus Moor (SPD)". */
function isKnown({ outer, entities }: EntityIndex, { first, last }: TokenRange): boolean {
  let at = last - 1;
  while (at > first && (outer[at] ?? NONE) === NONE) at--;
  const type = entities[outer[at] ?? NONE]?.type;
  return type === "PER" || type === "ORG";
}

/** Whether a subject repeats a name of the speaker; who speaks calls himself "er". */
function namesSpeaker({ lower, tokens, bits }: Words, subject: TokenRange | null, { speaker }: Draft): boolean {
  if (subject === null) return false;
  for (const { first, last } of speaker)
    for (let i = first; i < last; i++) {
      // The article of a sentence's first word has a capital, too.
      if (tokens.forms[i] === lower[i] || (bits[i]! & Can.article) !== 0) continue;
      for (let k = subject.first; k < subject.last; k++)
        if (lower[k] === lower[i] && tokens.forms[k] !== lower[k]) return true;
    }
  return false;
}

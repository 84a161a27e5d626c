import { range, type TokenRange, without } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { StatementType } from "../../../statements/statement.ts";
import type { SayingVerb } from "../rows/verbs-of-saying.ts";
import { FINITE, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { sayingVerb } from "./saying-verbs.ts";
import { isGardenPath, isPassive, subjectOf } from "./speaker.ts";

/** What a verb's content is, and how it was found. */
export interface Content {
  readonly type: StatementType;
  readonly ranges: readonly TokenRange[];
  readonly rule: string;
  /** The preposition that leads to it and belongs to the cue; -1 for none. */
  readonly preposition: number;
}

type Finder = (context: Context, tree: Tree, verb: number, row: SayingVerb) => Content | null;

const found = (type: StatementType, ranges: readonly TokenRange[], rule: string, preposition = -1): Content | null =>
  ranges.length === 0 ? null : { type, ranges, rule, preposition };

/** What belongs to the saying and not to what is said: the verb with everything on it but the content. */
function sayingOf(tree: Tree, verb: number, content: number): TokenRange[] {
  const own = tree
    .children(verb)
    .filter((child) => child !== content && tree.relation(child) !== "punct" && !tree.isUnder(content, child))
    .map((child) => tree.span(child));
  return [range(verb, verb + 1), ...own];
}

/** "He said (that) …", "…, he said": the clause that the verb governs. */
const clause: Finder = (context, tree, verb, row) => {
  const { words } = context;
  if (!row.opens.has("clause") && !row.opens.has("quote")) return null;
  const contents = tree.children(verb, "ccomp").filter((child) => !isGardenPath(words, tree, verb, child));
  const [content = -1] = contents;
  if (content < 0) return behindAddressee(words, tree, verb, row);
  // "Asked whether he would resign, Boone said no."
  if (content < verb && isAskedFirst(tree, content)) return null;
  if (content < verb)
    return found("indirect", without(tree.span(content), sayingOf(tree, verb, content)), "en/clause-before");
  const { first, last } = tree.span(content);
  const from = skipped(words, Math.max(verb + 1, Math.min(first, ownNoun(tree, verb, content, row))));
  const marks = marksAt(context, from, last);
  if (marks !== null) return found("indirect", [marks], "en/clause");
  // Marks inside of a clause may cut it in two: "said he had “never been told” of it".
  const behind = contents.find((other) => other > content && tree.span(other).first <= last + 1);
  const whole = behind === undefined || isOtherAct(words, tree, behind) ? last : Math.max(last, tree.span(behind).last);
  return found("indirect", [range(from, endOf(words, tree, from, whole))], "en/clause");
};

/** "cautioned “let us wait,” before she left": a clause in marks ends with them, where a comma in them ends it. */
function marksAt({ words, quotationOf }: Context, from: number, last: number): TokenRange | null {
  const q = quotationOf[from]!;
  if (q < 0) return null;
  const { open, close } = words.tokens.quotations[q]!;
  return open === from && close < last && /^[,?!]$/u.test(words.lower[close - 1]!) ? range(open, close + 1) : null;
}

/** A past form that begins its clause, without a subject. */
const isAskedFirst = (tree: Tree, clause: number): boolean =>
  clause === tree.span(clause).first && /^VB[ND]$/u.test(tree.tag(clause)) && tree.child(clause, "nsubj") < 0;

/** "police said, adding that …": another act of theirs. */
const isOtherAct = (words: Words, tree: Tree, token: number): boolean =>
  tree.tag(token) === "VBG" && words.lower[tree.span(token).first - 1] === ",";

/** "reported that the mill would close, citing two sources": what the participle tells is not what is said. */
function endOf(words: Words, tree: Tree, first: number, last: number): number {
  for (let i = first + 1; i + 1 < last; i++)
    if (words.lower[i] === "," && tree.tag(i + 1) === "VBG" && sayingVerb(words, tree, i + 1) !== undefined) return i;
  return last;
}

/** "told reporters that the dam was safe", where the tree has the clause hang on the reporters. */
function behindAddressee(words: Words, tree: Tree, verb: number, row: SayingVerb): Content | null {
  const object = row.opens.has("addressee") ? tree.child(verb, "obj", "iobj") : -1;
  if (object < verb) return null;
  const content = tree
    .children(object, "acl:relcl", "acl", "ccomp")
    .find((child) => /^(?:that|whether|how|why)$/u.test(words.lower[tree.span(child).first]!) || isBare(tree, child));
  return content === undefined ? null : found("indirect", [tree.span(content)], "en/clause");
}

/** "told officers he acted alone": a clause with a pronoun of its own as its first word. */
const isBare = (tree: Tree, clause: number): boolean => {
  const subject = tree.child(clause, "nsubj", "nsubj:pass");
  return subject >= 0 && tree.tag(subject) === "PRP" && subject === tree.span(clause).first;
};

/** "said the probe is over", with "probe" taken for what is said: where the clause has no subject, the noun before it is one. */
function ownNoun(tree: Tree, verb: number, content: number, row: SayingVerb): number {
  if (row.opens.has("addressee") || tree.child(content, "nsubj", "nsubj:pass", "expl", "csubj") >= 0) return content;
  const noun = tree.children(verb, "obj", "nsubj", "iobj").find((child) => child > verb && child < content);
  // "said it’s late", with "it" taken for neither.
  if (noun === undefined && FINITE.test(tree.tag(verb + 2)) && tree.span(content).first === verb + 2) return verb + 1;
  return noun === undefined ? content : tree.span(noun).first;
}

/** Without the comma or colon in front. */
function skipped(words: Words, from: number): number {
  let first = from;
  while (EDGES.has(words.lower[first]!)) first++;
  return first;
}

const EDGES = new Set([",", ":", "–", "—", "-", "--"]);

/**
 * What stands behind a verb that hardly ever has anything but speech behind it, where the tree shows no clause:
 *
 *     The mayor says the harbor that the storm closed reopens.
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const rest: Finder = ({ words }, tree, verb, row) => {
  if (!row.opens.has("rest") || tree.tag(verb) === "VBN") return null;
  const { last } = tree.span(verb);
  let from = verb + 1;
  const object = row.opens.has("addressee") ? tree.child(verb, "obj", "iobj") : -1;
  if (object >= 0) from = Math.max(from, tree.span(object).last);
  const that = thatBehind(words, tree, verb, last);
  from = skipped(words, that >= 0 ? that : from);
  for (let i = from; i < last; i++)
    if (FINITE.test(tree.tag(i))) return found("indirect", [range(from, last)], "en/rest");
  return null;
};

/** Words that may stand between a verb and its "that": whom and when one tells. */
const BEFORE_THAT = 14;

function thatBehind(words: Words, tree: Tree, verb: number, last: number): number {
  for (let i = verb + 1; i < Math.min(last, verb + BEFORE_THAT); i++)
    if (words.lower[i] === "that" && tree.part(i) === "SCONJ") return i;
  return -1;
}

/** "…, police say": the verb hangs on what is said. */
const tail: Finder = ({ words }, tree, verb, row) => {
  if (!row.opens.has("clause") && !row.opens.has("quote")) return null;
  if (tree.relation(verb) !== "parataxis" || tree.child(verb, "ccomp") >= 0) return null;
  const head = tree.head(verb);
  if (head < 0 || subjectOf(words, tree, verb) < 0) return null;
  return found("indirect", without(tree.span(head), [tree.span(verb)]), "en/tail");
};

/** A quotation in the sentence that the verb stands outside of, and not in its subject. */
const quotation: Finder = ({ words, quotationOf }, tree, verb, row) => {
  if (!row.opens.has("quote") || quotationOf[verb]! >= 0) return null;
  const subject = subjectOf(words, tree, verb);
  const ranges: TokenRange[] = [];
  for (let i = tree.first; i < tree.last; i++) {
    const q = quotationOf[i]!;
    if (q < 0) continue;
    const { open, close } = words.tokens.quotations[q]!;
    const isOfSubject = subject >= 0 && tree.isUnder(i, subject);
    // A word or two in marks are no speech, but for what stands right beside the verb.
    const isFirst = open === tree.first;
    if (otherVerbBetween(words, tree, verb, open)) continue;
    if (!isOfSubject && (isFirst || close - open > SHORTEST || Math.abs(open - verb) <= 2))
      ranges.push(range(open, close + 1));
    i = Math.max(i, close);
  }
  return found("indirect", ranges, "en/quotation");
};

/** "criticized the plan, calling it “a waste”": the quotation is that of the nearer verb. */
function otherVerbBetween(words: Words, tree: Tree, verb: number, open: number): boolean {
  for (let i = verb + 1; i < Math.min(open, verb + FARTHEST); i++)
    if (sayingVerb(words, tree, i)?.opens.has("as") || sayingVerb(words, tree, i)?.opens.has("quote")) return true;
  return false;
}

/** Words behind a verb among which a nearer one is looked for. */
const FARTHEST = 40;

/** Tokens between marks from which on a quotation is taken for speech. */
const SHORTEST = 4;

/** "promised to pay", "urged residents to leave": with its "to". */
const infinitive: Finder = ({ words }, tree, verb, row) => {
  const isSaidOf = isPassive(tree, verb) && row.opens.has("clause");
  if (!row.opens.has("to") && !isSaidOf) return null;
  const object = tree.child(verb, "obj");
  // "ordered the firm to pay", where the tree has the infinitive hang on the firm.
  const onObject = object > verb && row.opens.has("addressee") ? tree.children(object, "acl") : [];
  const content = [...tree.children(verb, "xcomp", "ccomp", "advcl"), ...onObject].find((child) =>
    tree.children(child, "mark").some((mark) => words.lower[mark] === "to"),
  );
  if (content === undefined) return null;
  const { first, last } = tree.span(content);
  if (!isPassive(tree, verb)) return found("indirect", [range(first, last)], "en/infinitive");
  // "Prices are expected to fall": whose doing it is stands in front.
  const subject = tree.child(verb, "nsubj:pass");
  return found("indirect", [...(subject >= 0 ? [tree.span(subject)] : []), range(first, last)], "en/raising");
};

/** Words that what is called something may take before the marks. */
const NEAR_MARKS = 14;

/** "called the plan a mistake", "described it as safe". */
const taken: Finder = ({ words, quotationOf }, tree, verb, row) => {
  if (!row.opens.has("as")) return null;
  const object = tree.child(verb, "obj", "nsubj:pass");
  // "called the plan “a step forward”": the marks show what the tree may not.
  const { last } = tree.span(verb);
  for (let i = verb + 2; i < Math.min(last, verb + NEAR_MARKS); i++) {
    if (FINITE.test(tree.tag(i))) break;
    if (quotationOf[i]! >= 0 && quotationOf[verb] !== quotationOf[i])
      return found("reported", [range(verb + 1, words.tokens.quotations[quotationOf[i]!]!.close + 1)], "en/taken-as");
  }
  const as = tree
    .children(verb, "xcomp", "obl", "advcl", "obj")
    .find((c) => c > verb && c !== object && (tree.relation(c) !== "obl" || hasCase(words.lower, tree, c, "as")));
  if (object < 0 || as === undefined) return null;
  return found("reported", [tree.span(object), tree.span(as)], "en/taken-as");
};

const hasCase = (lower: readonly string[], tree: Tree, token: number, word: string): boolean =>
  tree.children(token, "case", "mark").some((c) => lower[c] === word);

const EMPTY = new Set("it this that so them him her me us you themselves himself herself itself".split(" "));

const behind = (lower: readonly string[], tree: Tree, verb: number, first: number, word: string): number =>
  tree.children(verb, "obl", "advcl").find((child) => child > first && hasCase(lower, tree, child, word)) ?? -1;

/** "criticised the plan": what it is about, without its words. */
const object: Finder = ({ words }, tree, verb, row) => {
  if (!row.opens.has("object")) return null;
  const content = isPassive(tree, verb) ? tree.child(verb, "nsubj:pass") : tree.child(verb, "obj");
  if (content < 0) return null;
  const span = tree.span(content);
  if (span.last - span.first === 1 && EMPTY.has(words.lower[content]!)) return null;
  // "accused the firm of fraud", "thanked the crew for coming": whom, and of or for what.
  const leading = ["of", "for"].find((word) => row.prepositions.has(word));
  const charge = leading !== undefined && content > verb ? behind(words.lower, tree, verb, span.last, leading) : -1;
  return found("reported", charge < 0 ? [span] : [range(span.first, tree.span(charge).last)], "en/object");
};

/** "warned of ice": behind one of the verb's prepositions. */
const prepositional: Finder = ({ words }, tree, verb, row) => {
  for (const child of tree.children(verb, "obl", "advcl", "obj", "nmod")) {
    const preposition = tree.children(child, "case", "mark").find((c) => row.prepositions.has(words.lower[c]!));
    if (preposition === undefined || child < verb) continue;
    const span = tree.span(child);
    return found("reported", [range(preposition + 1, span.last)], "en/preposition", preposition);
  }
  return null;
};

/** Surest first. */
const finders: readonly Finder[] = [clause, tail, infinitive, quotation, rest, taken, object, prepositional];

export function contentOf(context: Context, tree: Tree, verb: number, row: SayingVerb): Content | null {
  for (const find of finders) {
    const content = find(context, tree, verb, row);
    if (content !== null) return content;
  }
  return null;
}

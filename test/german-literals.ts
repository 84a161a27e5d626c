import { parseSync } from "rolldown/utils";
import { loadModels } from "../src/index.ts";
import { closedClass } from "../src/languages/de/rows/closed-class.ts";
import { auxiliaryOf } from "../src/languages/de/rows/word-classes/verbs.ts";
import { type Source, sources } from "./sources.ts";

/** A place in a rule file that holds words of German. */
export interface GermanLiteral {
  /** "statements/act.ts:12". */
  readonly place: string;
  /** As it is written. */
  readonly text: string;
  /** In small letters. */
  readonly words: readonly string[];
  /** One function word alone, which is no part of a list. */
  readonly isOneWord: boolean;
}

/** A node of ESTree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Words of German that are words of English, of SQL, of HTML or of code as well; "laut" is what the program is called. */
const HOMOGRAPHS = new Set(
  (
    "in an am so was die also man war will her den hat um des as du links all per not ok null elf mal plus minus laut " +
    "verbform track posting provider editors trigger cast exclusive badge spitzmarke"
  ).split(" "),
);
/** What is written for machines or in English: ids of rules, addresses, selectors, elements, sentences, SQL. */
const NO_GERMAN =
  /^[a-z]+\/|[a-z]+:[a-z]|\.\/|\.bin|[[#.]\w+[^\w\s]*[,\]=]|<\/?\w+|[a-z]_[a-z]|(?:^|\P{L})(?:the|of|is|not|and|with|from|by|has|select|where|this|as|are|to|than|union|table|insert|pragma|its|needs)(?!\p{L})/u;
/** Shorter ones are endings and abbreviations, in which any letters may be a word of the dictionary. */
const SHORTEST = 4;

const functionWords = new Set([
  ...closedClass.flatMap(({ forms }) => forms.split(" ")),
  ...auxiliaryOf.keys(),
  ...auxiliaryOf.values(),
]);

/**
 * The files that rules stand in; what people read (interfaces/) and what rules ask (language/) is left out, what reads
 * English, and the two frozen samples that the ledger's bodies are packed with, which no rule reads.
 */
export const ruleFiles = (): readonly Source[] =>
  sources().filter(({ path }) => !NO_RULES.test(path) && !SAMPLES.has(path));

const NO_RULES = /^(?:language|interfaces|languages\/en|languages\/[a-z]+\/rows)\//u;
const SAMPLES: ReadonlySet<string> = new Set(["ledger/reading-sample.ts", "ledger/claims/stated-sample.ts"]);

/** What finds every place with words of German in a file. It reads the dictionary and all sources once. */
export async function germanFinder(): Promise<(source: Source) => readonly GermanLiteral[]> {
  const { lexicon } = await loadModels();
  const terms = termsOf(sources());
  const isGerman = (word: string): boolean => {
    const small = word.toLowerCase();
    if (functionWords.has(small)) return !HOMOGRAPHS.has(small);
    if (word.length < SHORTEST || terms.has(small) || HOMOGRAPHS.has(small)) return false;
    return [word, small, small[0]!.toUpperCase() + small.slice(1)].some((form) => lexicon.entry(form) !== 0);
  };
  return (source) => literalsOf(source, isGerman);
}

/** What the program calls its things, in small letters: the parts of identifiers and the values of its types. */
function termsOf(all: readonly Source[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { path, content } of all)
    walk(parse(path, content), [], (node) => {
      const name = node.type === "TSLiteralType" ? (node.literal as Node).value : node.name;
      for (const part of String(name).match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []) terms.add(part.toLowerCase());
      return true;
    });
  return terms;
}

const parse = (path: string, content: string): Node => parseSync(path, content).program as unknown as Node;

/** Calls `visit` on each node with those around it, the nearest first, and goes inside where it says so. */
function walk(node: Node, around: readonly Node[], visit: (node: Node, around: readonly Node[]) => boolean): void {
  if (!visit(node, around)) return;
  const inside = [node, ...around];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof child === "object" && typeof child.type === "string") walk(child, inside, visit);
}

const LEFT_OUT = ["ImportDeclaration", "ExportAllDeclaration", "ImportExpression", "TSLiteralType"];

function literalsOf({ path, content }: Source, isGerman: (word: string) => boolean): readonly GermanLiteral[] {
  const found: { readonly literal: GermanLiteral; readonly list: string | null }[] = [];
  walk(parse(path, content), [], (node, around) => {
    const isExample = node.type === "Property" && (node.key as Node).name === "example";
    if (LEFT_OUT.includes(node.type) || isExample || (node.source && node.type.startsWith("Export"))) return false;
    const text = textOf(node);
    if (text === null || NO_GERMAN.test(text)) return true;
    const all = text.match(/\p{L}{2,}/gu) ?? [];
    const words = all.filter(isGerman).map((word) => word.toLowerCase());
    if (words.length === 0) return true;
    const place = `${path}:${content.slice(0, node.start).split("\n").length}`;
    const isOneWord = all.length === 1 && functionWords.has(words[0]!);
    const literal = { place, text: content.slice(node.start, node.end), words, isOneWord };
    found.push({ literal, list: isOneWord ? listAround(around, content) : null });
    return true;
  });
  const isListed = (list: string | null) => list !== null && found.filter((other) => other.list === list).length > 1;
  return found.map(({ literal, list }) => (isListed(list) ? { ...literal, isOneWord: false } : literal));
}

/** The text of a literal, of a regular expression without its syntax, or of a key; null of another node. */
function textOf(node: Node): string | null {
  if (node.type === "TemplateElement") return (node.value as { readonly raw: string }).raw;
  const key = node.type === "Property" ? (node.key as Node) : null;
  if (key !== null) return !node.computed && key.type === "Identifier" ? String(key.name) : null;
  if (node.type !== "Literal") return null;
  if (typeof node.value === "string") return node.value;
  const regex = node.regex as { readonly pattern: string } | undefined;
  return regex ? regex.pattern.replace(/\\p\{[^}]*\}|\\u\{[^}]*\}|\(\?<\w+>|\\[a-zA-Z]/gu, "  ") : null;
}

/** What a word is listed in: an array, an object, a switch, or comparisons of one thing in a row; null where it is alone. */
function listAround([parent, ...around]: readonly Node[], content: string): string | null {
  if (parent === undefined) return null;
  if (parent.type === "ArrayExpression" || parent.type === "ObjectExpression") return String(parent.start);
  if (parent.type === "SwitchCase") return String(around[0]!.start);
  if (parent.type !== "BinaryExpression") return null;
  const row = around.findIndex((node) => node.type !== "LogicalExpression" || node.operator !== around[0]!.operator);
  const left = parent.left as Node;
  return row < 1 ? null : `${around[row - 1]!.start} ${content.slice(left.start, left.end)}`;
}

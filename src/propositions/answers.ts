import type { Words } from "../analysis/words.ts";
import type { Statement } from "../statements/statement.ts";
import type { Span } from "../text/span.ts";
import type { Answer } from "./proposition.ts";
import type { ReadArticle } from "./read-article.ts";
import { firstAtOrAfter } from "./slot-context.ts";
import type { Voice } from "./voice.ts";

/** How a language takes up what another has told. */
export interface AnswerRows {
  /** "den Bericht", "die Zahlen", "das": what a denial or confirmation that says nothing else answers. */
  readonly answeredNouns: ReadonlySet<string>;
  /** "Der Bericht sei frei erfunden": what is denied. */
  readonly untrueWords: RegExp;
  /** Of these nouns those that say which statements they mean. */
  readonly sortedNouns: RegExp;
  /** Of those the ones that mean a number. */
  readonly numberNouns: RegExp;
  readonly isNoun: (words: Words, token: number) => boolean;
  readonly isNumber: (word: string) => boolean;
  /** Of the rules that make statements those of an answered noun's content, and of the outlet's own hedges. */
  readonly contentRule: string | null;
  readonly hedgeRule: string | null;
  readonly voiceOf: (article: ReadArticle["reading"], statement: Statement, lexicon: Words["lexicon"]) => Voice;
}

/** Words of such a statement at most; a longer one says something of its own. */
const LONGEST = 14;
/** Statements back among which the answered ones are looked for. */
const REACH = 6;

/**
 * Statements that deny or confirm others of the same article without saying them again.
 *
 *     Zwölf Träger wiesen Risse auf , berichtete die Zeitung . Die Gesellschaft dementierte den Bericht .
 *                                                              ^^^^^^^^^^^ denies the statement before
 */
export function answersIn({ reading, words }: ReadArticle, rows: AnswerRows): readonly Answer[] {
  const text = reading.document.text;
  return reading.statements.flatMap((statement, at) => {
    const kind = kindOf(statement, text, rows);
    if (kind === null) return [];
    return answered(reading, at, words, rows).map((to) => ({
      statement: statement.id,
      kind: kind.kind,
      to: to.id,
      evidence: kind.evidence,
      by: rows.voiceOf(reading, statement, words.lexicon),
      rule: kind.rule,
    }));
  });
}

/** "Einen Bericht, wonach …, nannte er falsch" answers what it holds, "Den Bericht nannte er falsch" what stands before. */
function answered(reading: ReadArticle["reading"], at: number, words: Words, rows: AnswerRows): readonly Statement[] {
  const statement = reading.statements[at]!;
  const held = reading.statements.filter(({ parent, rule }) => parent === statement.id && rule === rows.contentRule);
  if (statement.type === "reported" && held.length > 0) return held;
  const word = answeredWord(statement, words, rows);
  return word === null ? [] : answeredBy(reading, at, word, rows);
}

interface Kind {
  readonly kind: Answer["kind"];
  readonly evidence: readonly Span[];
  readonly rule: string;
}

function kindOf({ act, factuality, quote }: Statement, text: string, { untrueWords }: AnswerRows): Kind | null {
  const evidence = factuality[0]?.evidence.length ? factuality[0].evidence : quote;
  if (act === "deny") return { kind: "denies", evidence, rule: "ledger/denied-report" };
  if (act === "confirm" || act === "admit") return { kind: "confirms", evidence, rule: "ledger/confirmed-report" };
  const said = quote.map(({ start, end }) => text.slice(start, end)).join(" ");
  return untrueWords.test(said.toLowerCase())
    ? { kind: "denies", evidence: quote, rule: "ledger/called-untrue" }
    : null;
}

/** The word for what is answered, where that is its only thing: a report, a number, "das". */
function answeredWord(
  { quote, speaker }: Statement,
  words: Words,
  { answeredNouns, isNoun }: AnswerRows,
): string | null {
  const { tokens, lower } = words;
  let length = 0;
  let answered: string | null = null;
  for (const { start, end } of quote)
    for (let i = firstAtOrAfter(tokens.starts, start); i < tokens.count && tokens.starts[i]! < end; i++) {
      if (speaker.spans.some((span) => tokens.starts[i]! >= span.start && tokens.starts[i]! < span.end)) continue;
      length++;
      if (answeredNouns.has(lower[i]!)) answered ??= lower[i]!;
      else if (isNoun(words, i)) return null;
    }
  return length <= LONGEST ? answered : null;
}

/** The statements right before it that others make: for "Zahlen" those with a number, for "Bericht" those on others' word. */
function answeredBy(
  { statements, document }: ReadArticle["reading"],
  at: number,
  word: string,
  rows: AnswerRows,
): readonly Statement[] {
  const own = statements[at]!;
  const found: Statement[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const other = statements[i]!;
    if (isSameSpeaker(other, own)) break;
    if (
      fits(other, word, document.text, rows) ||
      (!rows.sortedNouns.test(word) && (found.length === 0 || isSameSpeaker(other, found[0]!)))
    )
      found.push(other);
    else if (found.length > 0) break;
  }
  return found.reverse();
}

function fits({ chain, quote, rule }: Statement, word: string, text: string, rows: AnswerRows): boolean {
  const said = quote.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (rows.numberNouns.test(word)) return said.split(/\s+/u).some((part) => /\d/u.test(part) || rows.isNumber(part));
  if (!rows.sortedNouns.test(word) || rule === rows.hedgeRule) return false;
  return chain.length > 1 || chain[0]?.named === false;
}

const isSameSpeaker = (a: Statement, b: Statement): boolean =>
  (a.speaker.entity !== null && a.speaker.entity === b.speaker.entity) ||
  (a.speaker.spans[0] !== undefined && a.speaker.spans[0].start === b.speaker.spans[0]?.start);

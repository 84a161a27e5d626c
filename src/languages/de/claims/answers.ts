import type { Answer } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { answeredNouns, numberNoun, sortedNouns, untrueWords } from "../rows/claims/answer-words.ts";
import { numeral } from "../times/numerals.ts";
import { firstAtOrAfter } from "./clauses-of.ts";
import { isNoun } from "./participants.ts";
import { voiceOf } from "./voice.ts";

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
export function answersOf({ reading, words }: ReadArticle): readonly Answer[] {
  const text = reading.document.text;
  return reading.statements.flatMap((statement, at) => {
    const kind = kindOf(statement, text);
    if (kind === null) return [];
    return answered(reading, at, words).map((to) => ({
      statement: statement.id,
      kind: kind.kind,
      to: to.id,
      evidence: kind.evidence,
      by: voiceOf(reading, statement, words.lexicon),
      rule: kind.rule,
    }));
  });
}

/** "Einen Bericht, wonach …, nannte er falsch" answers what it holds, "Den Bericht nannte er falsch" what stands before. */
function answered(reading: ReadArticle["reading"], at: number, words: ReadArticle["words"]): readonly Statement[] {
  const statement = reading.statements[at]!;
  const held = reading.statements.filter(({ parent, rule }) => parent === statement.id && rule === "de/reporting-noun");
  if (statement.type === "reported" && held.length > 0) return held;
  const word = answeredWord(statement, words);
  return word === null ? [] : answeredBy(reading, at, word);
}

interface Kind {
  readonly kind: Answer["kind"];
  readonly evidence: readonly Span[];
  readonly rule: string;
}

function kindOf({ act, factuality, quote }: Statement, text: string): Kind | null {
  const evidence = factuality[0]?.evidence.length ? factuality[0].evidence : quote;
  if (act === "deny") return { kind: "denies", evidence, rule: "ledger/denied-report" };
  if (act === "confirm" || act === "admit") return { kind: "confirms", evidence, rule: "ledger/confirmed-report" };
  const said = quote.map(({ start, end }) => text.slice(start, end)).join(" ");
  return untrueWords.test(said.toLowerCase())
    ? { kind: "denies", evidence: quote, rule: "ledger/called-untrue" }
    : null;
}

/** The word for what is answered, where that is its only thing: a report, a number, "das". */
function answeredWord({ quote, speaker }: Statement, words: ReadArticle["words"]): string | null {
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
function answeredBy({ statements, document }: ReadArticle["reading"], at: number, word: string): readonly Statement[] {
  const own = statements[at]!;
  const found: Statement[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const other = statements[i]!;
    if (isSameSpeaker(other, own)) break;
    if (
      fits(other, word, document.text) ||
      (!sortedNouns.test(word) && (found.length === 0 || isSameSpeaker(other, found[0]!)))
    )
      found.push(other);
    else if (found.length > 0) break;
  }
  return found.reverse();
}

function fits({ chain, quote, rule }: Statement, word: string, text: string): boolean {
  const said = quote.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (word.startsWith(numberNoun))
    return said.split(/\s+/u).some((part) => /\d/u.test(part) || (numeral(part) ?? 0) > 1);
  if (!sortedNouns.test(word) || rule === "de/own-hedge") return false;
  return chain.length > 1 || chain[0]?.named === false;
}

const isSameSpeaker = (a: Statement, b: Statement): boolean =>
  (a.speaker.entity !== null && a.speaker.entity === b.speaker.entity) ||
  (a.speaker.spans[0] !== undefined && a.speaker.spans[0].start === b.speaker.spans[0]?.start);

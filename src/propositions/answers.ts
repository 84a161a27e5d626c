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
  /** Of those the ones that mean what a medium or a paper has told; and the words by which that is named. */
  readonly reportNouns: RegExp;
  /** "die Vorwürfe": only who has accused somebody is answered. */
  readonly accusingNouns: RegExp;
  readonly isNoun: (words: Words, token: number) => boolean;
  readonly isNumber: (word: string) => boolean;
  /** Of the rules that make statements those of an answered noun's content, and of the outlet's own hedges. */
  readonly contentRule: string | null;
  readonly hedgeRule: string | null;
  /** Prepositions: what stands behind one says where and to whom it is answered, "auf Nachfrage", "am Montagabend". */
  readonly isPreposition: (words: Words, token: number) => boolean;
  readonly voiceOf: (article: ReadArticle["reading"], statement: Statement, lexicon: Words["lexicon"]) => Voice;
}

/** Rules of answers of which only a question can be told: it is not sure what they answer, or who does. */
const UNSURE = "-perhaps";
export const isSureAnswer = ({ rule }: Pick<Answer, "rule">): boolean => !rule.endsWith(UNSURE);

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
export function answersIn(article: ReadArticle, rows: AnswerRows): readonly Answer[] {
  const { reading, words } = article;
  const text = reading.document.text;
  return reading.statements.flatMap((statement, at) => {
    const kind = kindOf(statement, text, rows);
    if (kind === null) return [];
    const by = rows.voiceOf(reading, statement, words.lexicon);
    const isKnown = by.kind === "named" && by.vague !== true;
    return answered(article, at, rows, kind).map(({ to, isSure }) => ({
      statement: statement.id,
      kind: kind.kind,
      to: to.id,
      evidence: kind.evidence,
      by,
      rule: isSure && isKnown ? kind.rule : `${kind.rule}${UNSURE}`,
    }));
  });
}

interface Answered {
  readonly to: Statement;
  /** Whether it is surely what is answered. */
  readonly isSure: boolean;
}

/** "Einen Bericht, wonach …, nannte er falsch" answers what it holds, "Den Bericht nannte er falsch" what stands before. */
function answered(article: ReadArticle, at: number, rows: AnswerRows, kind: Kind): readonly Answered[] {
  const { statements } = article.reading;
  const statement = statements[at]!;
  const held = statements.filter(({ parent, rule }) => parent === statement.id && rule === rows.contentRule);
  if (statement.type === "reported" && held.length > 0) return held.map((to) => ({ to, isSure: true }));
  const word = answeredWord(statement, article.words, rows);
  if (word === null || (statement.type !== "reported" && kind.rule !== UNTRUE)) return [];
  if (rows.accusingNouns.test(word)) return accused(article, at, rows);
  if (rows.sortedNouns.test(word)) return answeredBy(article, at, word, rows);
  // "Dies verneinte die Werft" may answer what the outlet has asked.
  return kind.rule === UNTRUE
    ? []
    : rightBefore(article, at, rows).map((to) => ({ to, isSure: kind.kind === "confirms" }));
}

interface Kind {
  readonly kind: Answer["kind"];
  readonly evidence: readonly Span[];
  readonly rule: string;
}

const UNTRUE = "ledger/called-untrue";

function kindOf({ act, factuality, quote }: Statement, text: string, { untrueWords }: AnswerRows): Kind | null {
  const evidence = factuality[0]?.evidence.length ? factuality[0].evidence : quote;
  if (act === "deny") return { kind: "denies", evidence, rule: "ledger/denied-report" };
  if (act === "confirm" || act === "admit") return { kind: "confirms", evidence, rule: "ledger/confirmed-report" };
  const said = quote.map(({ start, end }) => text.slice(start, end)).join(" ");
  // "Rechnet er mit falschen Zahlen?" denies nothing.
  if (said.endsWith("?")) return null;
  return untrueWords.test(said.toLowerCase()) ? { kind: "denies", evidence: quote, rule: UNTRUE } : null;
}

/** The word for what is answered, where that is its only thing: a report, a number, "das". */
function answeredWord({ quote, speaker }: Statement, words: Words, rows: AnswerRows): string | null {
  const { tokens, lower } = words;
  let length = 0;
  let answered: string | null = null;
  let isBeside = false;
  for (const { start, end } of quote)
    for (let i = firstAtOrAfter(tokens.starts, start); i < tokens.count && tokens.starts[i]! < end; i++) {
      if (speaker.spans.some((span) => tokens.starts[i]! >= span.start && tokens.starts[i]! < span.end)) continue;
      length++;
      isBeside = rows.isPreposition(words, i) || (isBeside && !rows.isNoun(words, i - 1));
      if (rows.answeredNouns.has(lower[i]!)) answered ??= lower[i]!;
      else if (rows.isNoun(words, i) && !isBeside) return null;
    }
  return length <= LONGEST ? answered : null;
}

/** The statements right before it that others make: for "Zahlen" those with a number, for "Bericht" those on others' word. */
function answeredBy({ reading, words }: ReadArticle, at: number, word: string, rows: AnswerRows): readonly Answered[] {
  const { statements, document } = reading;
  const own = statements[at]!;
  const isReport = rows.reportNouns.test(word);
  const found: Answered[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const other = statements[i]!;
    if (isSameSpeaker(other, own, document.text)) break;
    if (!fits(other, word, document.text, rows)) {
      if (found.length > 0) break;
      continue;
    }
    const voice = rows.voiceOf(reading, other, words.lexicon);
    const isSure =
      !isReport ||
      voice.kind === "medium" ||
      voice.through !== null ||
      rows.reportNouns.test(voice.label.toLowerCase());
    found.push({ to: other, isSure });
  }
  return found.reverse();
}

/** "Die Vorwürfe": the accusations of others before it; else, as a question, what one of them has said of whoever answers. */
function accused({ reading }: ReadArticle, at: number, { hedgeRule }: AnswerRows): readonly Answered[] {
  const { statements, document, entities } = reading;
  const own = statements[at]!;
  const mentions = entities.find(({ id }) => id === own.speaker.entity)?.mentions ?? [];
  const isOfOwn = ({ quote }: Statement) =>
    mentions.some(({ start, end }) => quote.some((span) => span.start <= start && end <= span.end));
  const before = statements
    .slice(Math.max(0, at - REACH), at)
    .filter(
      (other) =>
        !isSameSpeaker(other, own, document.text) && other.rule !== hedgeRule && other.act !== "deny" && !isBare(other),
    );
  const accusing = before.filter(({ act }) => act === "accuse");
  if (accusing.length > 0) return accusing.map((to) => ({ to, isSure: true }));
  const last = before.findLast((other) => isOfOwn(other));
  return last === undefined ? [] : [{ to: last, isSure: false }];
}

/** "Das bestätigte die Werft": the last thing that somebody else has said, in the sentence before. */
function rightBefore({ reading, words }: ReadArticle, at: number, { hedgeRule }: AnswerRows): readonly Statement[] {
  const { statements, document } = reading;
  const { sentenceOf, starts } = words.tokens;
  const own = statements[at]!;
  const sentence = ({ quote }: Statement, end: "first" | "last") =>
    sentenceOf[firstAtOrAfter(starts, (end === "first" ? quote[0] : quote.at(-1))?.start ?? 0)] ?? -1;
  const other = statements.slice(0, at).findLast(({ parent }) => parent === null);
  if (other === undefined || other.rule === hedgeRule || isBare(other) || isSameSpeaker(other, own, document.text))
    return [];
  if (document.text[(other.quote.at(-1)?.end ?? 0) - 1] === "?") return [];
  if (other.type === "asserted" || sentence(own, "first") - sentence(other, "last") !== 1) return [];
  return [other];
}

function fits({ chain, quote, rule, act, type }: Statement, word: string, text: string, rows: AnswerRows): boolean {
  if (isBare({ act, type })) return false;
  const said = quote.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (rows.numberNouns.test(word)) return said.split(/\s+/u).some((part) => /\d/u.test(part) || rows.isNumber(part));
  if (rule === rows.hedgeRule) return false;
  return chain.length > 1 || chain[0]?.named === false;
}

/** It denies or confirms without saying what. */
const isBare = ({ act, type }: Pick<Statement, "act" | "type">): boolean =>
  type === "reported" && (act === "deny" || act === "confirm" || act === "admit");

function isSameSpeaker(a: Statement, b: Statement, text: string): boolean {
  if (a.speaker.entity !== null && a.speaker.entity === b.speaker.entity) return true;
  const words = ({ speaker }: Statement) => speaker.spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  return words(a) !== "" && words(a).toLowerCase() === words(b).toLowerCase();
}

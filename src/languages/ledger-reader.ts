import type { Lexicon } from "../analysis/lexicon.ts";
import type { Words } from "../analysis/words.ts";
import type { Credit } from "../propositions/credit.ts";
import type { NameEvidence } from "../propositions/name-evidence.ts";
import type { NameReason } from "../propositions/name-key.ts";
import type { Answer, Proposition } from "../propositions/proposition.ts";
import type { ReadArticle, ReadWithText } from "../propositions/read-article.ts";
import type { Voice } from "../propositions/voice.ts";
import type { Statement } from "../statements/statement.ts";
import type { Span } from "../text/span.ts";

/** What a ledger asks of a language: what one article gives, and words that are stored. */
export interface LedgerReader {
  /** What the statements say, clause by clause, in their order. */
  readonly propositionsOf: (article: ReadArticle) => readonly Proposition[];
  /** Statements that deny or confirm others of the same article without saying them again. */
  readonly answersOf: (article: ReadArticle) => readonly Answer[];
  /** The names that the article is about. */
  readonly settingOf: (article: ReadArticle) => readonly string[];
  readonly voiceOf: (article: ReadWithText, statement: Statement, lexicon: Lexicon) => Voice;
  /** Whether words are the house's to its readers, not the article's. */
  readonly isNotice: (text: string, spans: readonly Span[], voice: Voice) => boolean;
  /** What the article tells of who is who. */
  readonly evidenceOf: (article: ReadWithText, lexicon: Lexicon) => readonly NameEvidence[];
  readonly creditsOf: (text: string) => readonly Credit[];
  /**
   * What a word says that an article speaks of: a noun or name by its dictionary form, then "part:" with each part of a compound;
   * none for other words. Without trees in a title.
   */
  readonly termsAt: (words: Words, token: number) => readonly string[];
  readonly words: StoredWords;
}

/** Events that reports of one day tell in each other's words. */
export interface EventClass {
  readonly name: string;
  /** It says the same when it is denied: "tritt nicht an", "zieht sich zurück". */
  readonly flipped: boolean;
}

/** What a language knows of words that stand in a ledger, by their keys, whatever language they are of. */
export interface StoredWords {
  /** "es gibt": that something is there. */
  readonly isExistence: (concept: string) => boolean;
  /** Whether a word's event is one of the rows. */
  readonly isListed: (word: string) => boolean;
  /** The concept and what it is a kind of, narrowest first; the concept alone where the rows lack it. */
  readonly withWider: (concept: string) => readonly string[];
  /** What other events may be told in its place. */
  readonly classesOf: (concept: string) => readonly EventClass[];
  /** Whether its numbers grow from day to day. */
  readonly accumulates: (concept: string) => boolean;
  /** "die Quote": it is the same only with its number. */
  readonly isMeasuredNoun: (noun: string) => boolean;
  /** "Euro", "Prozent", or nothing: counted everywhere. */
  readonly isMeasure: (of: string) => boolean;
  /** "Menschen": of these, too, there is a number that grows. */
  readonly isPeople: (of: string) => boolean;
  /** "mit", "gegen": two things behind such prepositions are not one. */
  readonly isOppositeSide: (role: string) => boolean;
  /** "Sache": tells nothing of what is spoken of. */
  readonly isGeneral: (noun: string) => boolean;
  /** "Kreise", "ein Insider" in the words for a source. */
  readonly isUnnamedSource: (label: string) => boolean;
  /** Why two keys of names mean one person or body; null where nothing tells so. */
  readonly nameReason: (a: string, b: string) => NameReason | null;
  /** A word of a body's name without its ending. */
  readonly withoutEnding: (word: string) => string;
  /** "Kreisen der Verwaltung" as it stands by itself. */
  readonly inNominative: (label: string) => string;
  /** One key for an agency or medium, whatever its form; null where the rows lack it. */
  readonly outletKey: (name: string) => string | null;
  readonly houseOf: (outlet: string) => string | null;
  /** The full name of an agency. */
  readonly agencyName: (form: string | null) => string | null;
}

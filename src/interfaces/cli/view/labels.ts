import { englishWords } from "../../labels/english.ts";
import { germanWords } from "../../labels/german.ts";
import type { Words } from "../../labels/words.ts";

export { type Certainty, certaintyOf, doubtText } from "../../labels/words.ts";

/** Every word that the view adds to an article. */
export interface Labels extends Words {
  readonly columns: readonly [number: string, who: string, word: string, act: string, when: string];
  readonly legend: string;
  readonly theArticle: string;
  readonly unnamed: string;
  readonly conditional: string;
  readonly replaces: string;
  readonly withdrawn: string;
  readonly said: string;
  readonly about: string;
  readonly where: string;
  readonly noDate: string;
  readonly noStatements: string;
  readonly checks: string;
  readonly doubts: string;
  readonly computed: string;
  readonly language: "de" | "en";
  /** The heading over the reasons. */
  readonly why: string;
  readonly hint: string;
  readonly months: readonly string[];
  /** Of EDTF's "2026-21" to "2026-24". */
  readonly seasons: readonly string[];
  /** Of a year, from the first. */
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  /** "{day}", "{month}" (a name), "{number}" (of the month) and "{year}" stand for the parts. */
  readonly day: string;
}

export const english: Labels = {
  ...englishWords,
  columns: ["", "Who", "On whose word", "What, how sure", "When, where"],
  legend: "[1 …] is statement 1 of the table.",
  theArticle: "the article",
  unnamed: "unnamed",
  conditional: "on a condition",
  replaces: "replaces",
  withdrawn: "withdrawn by the article",
  said: "said",
  about: "about",
  where: "where",
  noDate: "no date",
  noStatements: "No statements were found.",
  checks: "Checks",
  doubts: "Doubts",
  computed: "computed",
  language: "en",
  why: "Why",
  hint: "Everything that was found: laut read --format json",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  seasons: ["spring", "summer", "autumn", "winter"],
  quarters: ["1st quarter of", "2nd quarter of", "3rd quarter of", "4th quarter of"],
  halves: ["1st half of", "2nd half of"],
  day: "{day} {month} {year}",
};

export const german: Labels = {
  ...germanWords,
  columns: ["", "Wer", "Auf wessen Wort", "Was, wie sicher", "Wann, wo"],
  legend: "[1 …] ist Aussage 1 der Tabelle.",
  theArticle: "der Artikel",
  unnamed: "ungenannt",
  conditional: "unter einer Bedingung",
  replaces: "ersetzt",
  withdrawn: "vom Artikel zurückgenommen",
  said: "gesagt",
  about: "über",
  where: "wo",
  noDate: "ohne Datum",
  noStatements: "Keine Aussagen gefunden.",
  checks: "Nachgerechnet",
  doubts: "Zweifel",
  computed: "berechnet",
  language: "de",
  why: "Warum",
  hint: "Alles, was gefunden wurde: laut read --format json",
  months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
  quarters: ["1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal"],
  halves: ["1. Halbjahr", "2. Halbjahr"],
  day: "{day}. {month} {year}",
};

/** The language of the locale that programs on this terminal speak (POSIX: LC_ALL goes before LC_MESSAGES before LANG). */
export function languageOf(env: Readonly<Record<string, string | undefined>>): "de" | "en" {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^de(?:[_.@-]|$)/u.test(locale) ? "de" : "en";
}

export const labelsFor = (env: Readonly<Record<string, string | undefined>>): Labels =>
  languageOf(env) === "de" ? german : english;

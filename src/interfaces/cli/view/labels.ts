import type { Reading } from "../../../index.ts";
import type { Palette } from "./palette.ts";

type Statement = Reading["statements"][number];
type Act = NonNullable<Statement["act"]>;
type Value = Statement["factuality"][number]["value"];

/** How sure something is, in the classes that have a colour. */
export type Certainty = "certain" | "probable" | "possible" | "denied" | "open";

export const certaintyOf: Readonly<Record<Value, Certainty & keyof Palette>> = {
  "CT+": "certain",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "denied",
  "PR-": "denied",
  "PS-": "denied",
  CTu: "open",
  Uu: "open",
};

/** Every word that the view adds to an article. */
export interface Labels {
  readonly columns: readonly [number: string, who: string, word: string, act: string, when: string];
  readonly acts: Readonly<Record<Act, string>>;
  readonly values: Readonly<Record<Value, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly legend: string;
  readonly theArticle: string;
  readonly directly: string;
  readonly unnamed: string;
  readonly conditional: string;
  readonly replaces: string;
  readonly said: string;
  readonly about: string;
  readonly where: string;
  readonly noDate: string;
  readonly noStatements: string;
  readonly checks: string;
  readonly doubts: string;
  readonly computed: string;
  readonly verdicts: Readonly<Record<Reading["checks"][number]["verdict"], string>>;
  readonly hint: string;
  readonly months: readonly string[];
  /** "{day}", "{month}" (a name), "{number}" (of the month) and "{year}" stand for the parts. */
  readonly day: string;
}

export const english: Labels = {
  columns: ["", "Who", "On whose word", "What, how sure", "When, where"],
  acts: {
    assert: "statement",
    confirm: "confirmation",
    deny: "denial",
    announce: "announcement",
    demand: "demand",
    warn: "warning",
    threaten: "threat",
    promise: "promise",
    accuse: "accusation",
    criticise: "criticism",
    praise: "praise",
    estimate: "estimate",
    ask: "question",
    decide: "decision",
    admit: "admission",
    doubt: "doubt",
    propose: "proposal",
    believe: "belief",
    deem: "assessment",
  },
  values: {
    "CT+": "certain",
    "CT-": "certainly not",
    "PR+": "probable",
    "PR-": "probably not",
    "PS+": "possible",
    "PS-": "possibly not",
    CTu: "decided, not said how",
    Uu: "left open",
  },
  certainty: { certain: "certain", probable: "probable", possible: "possible", denied: "denied", open: "left open" },
  legend: "[1 …] is statement 1 of the table.",
  theArticle: "the article",
  directly: "directly",
  unnamed: "unnamed",
  conditional: "on a condition",
  replaces: "replaces",
  said: "said",
  about: "about",
  where: "in",
  noDate: "no date",
  noStatements: "No statements were found.",
  checks: "Checks",
  doubts: "Doubts",
  computed: "computed",
  verdicts: { consistent: "consistent", inconsistent: "inconsistent", "cannot be told": "cannot be told" },
  hint: "Everything that was found: laut read --format json",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  day: "{day} {month} {year}",
};

export const german: Labels = {
  columns: ["", "Wer", "Auf wessen Wort", "Was, wie sicher", "Wann, wo"],
  acts: {
    assert: "Aussage",
    confirm: "Bestätigung",
    deny: "Dementi",
    announce: "Ankündigung",
    demand: "Forderung",
    warn: "Warnung",
    threaten: "Drohung",
    promise: "Versprechen",
    accuse: "Vorwurf",
    criticise: "Kritik",
    praise: "Lob",
    estimate: "Schätzung",
    ask: "Frage",
    decide: "Entscheidung",
    admit: "Eingeständnis",
    doubt: "Zweifel",
    propose: "Vorschlag",
    believe: "Annahme",
    deem: "Einschätzung",
  },
  values: {
    "CT+": "sicher",
    "CT-": "sicher nicht",
    "PR+": "wahrscheinlich",
    "PR-": "wohl nicht",
    "PS+": "möglich",
    "PS-": "vielleicht nicht",
    CTu: "entschieden, nicht wie",
    Uu: "offen",
  },
  certainty: { certain: "sicher", probable: "wahrscheinlich", possible: "möglich", denied: "verneint", open: "offen" },
  legend: "[1 …] ist Aussage 1 der Tabelle.",
  theArticle: "der Artikel",
  directly: "direkt",
  unnamed: "ungenannt",
  conditional: "unter einer Bedingung",
  replaces: "ersetzt",
  said: "gesagt",
  about: "über",
  where: "in",
  noDate: "ohne Datum",
  noStatements: "Keine Aussagen gefunden.",
  checks: "Nachgerechnet",
  doubts: "Zweifel",
  computed: "berechnet",
  verdicts: { consistent: "stimmig", inconsistent: "nicht stimmig", "cannot be told": "nicht zu sagen" },
  hint: "Alles, was gefunden wurde: laut read --format json",
  months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  day: "{day}. {month} {year}",
};

/** By the locale that programs on this terminal speak (POSIX: LC_ALL goes before LC_MESSAGES before LANG). */
export function labelsFor(env: Readonly<Record<string, string | undefined>>): Labels {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^de(?:[_.@-]|$)/u.test(locale) ? german : english;
}

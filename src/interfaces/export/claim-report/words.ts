import { englishWords } from "../../labels/english.ts";
import { germanWords } from "../../labels/german.ts";
import type { ClaimJudgement, ClaimSlot, CredibilityReason } from "../claim-report.ts";

/** Everything that the page says itself. */
export interface Words {
  readonly claim: string;
  readonly asOf: (date: string) => string;
  readonly noVerdict: string;
  readonly wordings: string;
  readonly origins: string;
  readonly contradictions: string;
  readonly answers: string;
  readonly answer: Readonly<Record<"denies" | "confirms" | "revises", string>>;
  /** Behind an answer of which nobody has looked whether it is one. */
  readonly isQuestion: string;
  readonly same: string;
  readonly credibility: string;
  readonly judgements: string;
  readonly cite: string;
  readonly none: Readonly<Record<"origins" | "contradictions" | "judgements", string>>;
  readonly classes: Readonly<
    Record<"independent" | "same" | "not recorded", readonly [one: string, many: string, meaning: string]>
  >;
  readonly slots: Readonly<Record<ClaimSlot, string>>;
  /** Of what a person has judged: a proposal is a number with its reasons. */
  readonly grades: readonly string[];
  readonly unreviewed: string;
  readonly proposed: string;
  readonly reasons: Readonly<Record<CredibilityReason, string>>;
  /** Of several sides, by its number. */
  readonly side: (number: number) => string;
  readonly deniedBy: string;
  readonly kinds: Readonly<Record<ClaimJudgement["kind"], string>>;
  readonly chain: string;
  readonly unnamed: string;
  readonly noSource: string;
  readonly sure: Readonly<Record<string, string>>;
  readonly said: string;
  readonly characters: string;
  readonly wording: string;
  readonly undated: string;
  readonly quoted: (text: string) => string;
  readonly fingerprint: string;
  readonly madeBy: (version: string) => string;
}

const de: Words = {
  claim: "Behauptung",
  asOf: (date) => `Stand: ${date}`,
  noVerdict: "Diese Seite sagt, wer etwas auf wessen Wort hin behauptet. Ob es wahr ist, sagt sie nicht.",
  wordings: "Wortlaute",
  origins: "Herkunft",
  contradictions: "Widersprüche",
  answers: "Dementis, Bestätigungen, Korrekturen",
  answer: { denies: "dementiert", confirms: "bestätigt", revises: "korrigiert" },
  isQuestion: "ungeprüft",
  same: "Dasselbe?",
  credibility: "Glaubwürdigkeit der Information",
  judgements: "Urteile von Menschen",
  cite: "So zitieren",
  none: {
    origins: "Keine Herkunft erfasst.",
    contradictions: "Die Wortlaute widersprechen einander nicht.",
    judgements: "Noch hat niemand diese Behauptung beurteilt.",
  },
  classes: {
    independent: ["eigene Quelle", "eigene Quellen", "von den anderen unabhängig, soweit die Texte es erkennen lassen"],
    same: [
      "Wortlaut derselben Herkunft",
      "Wortlaute derselben Herkunft",
      "nur weitergegeben und nicht noch einmal gezählt",
    ],
    "not recorded": [
      "Quelle unbekannter Herkunft",
      "Quellen unbekannter Herkunft",
      "woher die Nachricht stammt, sagen die Texte nicht",
    ],
  },
  slots: {
    predicate: "Geschehen",
    participants: "Beteiligte",
    place: "Ort",
    time: "Zeit",
    quantity: "Menge",
    polarity: "Ja oder nein",
  },
  grades: [
    "durch andere Quellen bestätigt",
    "wahrscheinlich wahr",
    "möglicherweise wahr",
    "zweifelhaft",
    "unwahrscheinlich",
    "nicht zu beurteilen",
  ],
  unreviewed: "ungeprüft: 1 ist am besten belegt, 5 am schlechtesten, 6 nicht zu beurteilen",
  proposed: "Vorschlag der Maschine; gilt erst, wenn ein Mensch ihn bestätigt.",
  kinds: { credibility: "Glaubwürdigkeit", note: "Anmerkung", wrong: "falsch zugeordnet" },
  reasons: {
    "several-named-origins": "Mehrere voneinander unabhängige Quellen mit Namen.",
    "one-named-origin": "Eine Quelle mit Namen.",
    "no-named-origin": "Keine Quelle mit Namen.",
    "further-origins-not-recorded": "Weitere Quellen, deren Herkunft nicht bekannt ist.",
    "open-contradiction": "Ein Widerspruch oder Dementi ist offen.",
    "more-named-origins-against": "Mehr Quellen mit Namen sprechen dagegen.",
    "withdrawn-by-its-sources": "Die Quellen sagen inzwischen etwas anderes.",
    "no-fact": "Eine Forderung, Meinung oder Vorhersage: niemand kann sie bestätigen.",
  },
  side: (number) => `Lesart ${number}`,
  deniedBy: "Dementiert von",
  chain: "Auf wessen Wort",
  unnamed: "ungenannt",
  noSource: "Der Text nennt keine Quelle.",
  sure: germanWords.values,
  said: "Gesagt",
  characters: "Zeichen",
  wording: "Wortlaut",
  undated: "ohne Datum",
  quoted: (text) => `„${text}“`,
  fingerprint: "Fingerabdruck der Daten (SHA-256)",
  madeBy: (version) => `Erstellt mit laut ${version}`,
};

const en: Words = {
  claim: "Claim",
  asOf: (date) => `As of ${date}`,
  noVerdict: "This page tells who claims something on whose word. It does not tell whether it is true.",
  wordings: "Wordings",
  origins: "Origins",
  contradictions: "Contradictions",
  answers: "Denials, confirmations, corrections",
  answer: { denies: "denies", confirms: "confirms", revises: "revises" },
  isQuestion: "not reviewed",
  same: "The same?",
  credibility: "Credibility of the information",
  judgements: "Judgements by people",
  cite: "Cite as",
  none: {
    origins: "No origin is recorded.",
    contradictions: "The wordings do not contradict each other.",
    judgements: "Nobody has judged this claim yet.",
  },
  classes: {
    independent: ["origin of its own", "origins of their own", "independent of the others as far as the texts tell"],
    same: ["wording of the same origin", "wordings of the same origin", "handed on and not counted again"],
    "not recorded": ["origin not recorded", "origins not recorded", "the texts do not tell where the news comes from"],
  },
  slots: {
    predicate: "What happens",
    participants: "Who",
    place: "Where",
    time: "When",
    quantity: "How many",
    polarity: "Yes or no",
  },
  grades: [
    "confirmed by other sources",
    "probably true",
    "possibly true",
    "doubtful",
    "improbable",
    "cannot be judged",
  ],
  unreviewed: "not reviewed: 1 is supported best, 5 worst, 6 cannot be judged",
  proposed: "Proposed by a machine; it counts only once a person confirms it.",
  kinds: { credibility: "credibility", note: "note", wrong: "wrongly matched" },
  reasons: {
    "several-named-origins": "Several named origins, independent of each other.",
    "one-named-origin": "One named origin.",
    "no-named-origin": "No named origin.",
    "further-origins-not-recorded": "Further origins whose lineage is not recorded.",
    "open-contradiction": "A contradiction or denial is open.",
    "more-named-origins-against": "More named origins stand against it.",
    "withdrawn-by-its-sources": "Its sources have said otherwise since.",
    "no-fact": "A demand, an opinion or a prediction: nobody can confirm it.",
  },
  side: (number) => `Version ${number}`,
  deniedBy: "Denied by",
  chain: "On whose word",
  unnamed: "unnamed",
  noSource: "The text names no source.",
  sure: englishWords.values,
  said: "Said",
  characters: "characters",
  wording: "wording",
  undated: "undated",
  quoted: (text) => `“${text}”`,
  fingerprint: "Fingerprint of the data (SHA-256)",
  madeBy: (version) => `Made with laut ${version}`,
};

export const words = { de, en } as const;
export type Language = keyof typeof words;

/** What stands at the beginning of a turn in an interview, or around one, apart from names. */
export type InterviewWord =
  /** Before a question, for the outlet. */
  | "question"
  /** Before an answer, for the one who is asked. */
  | "answer"
  /** Says that a text is an interview, in its title or its opening. */
  | "interview"
  /** Before the name of the one who is asked. */
  | "address"
  /** Opens the line behind the last answer. */
  | "end";

export interface InterviewRow {
  /** A regular expression without groups of its own, whole words. */
  readonly words: string;
  readonly kind: InterviewWord;
  readonly example: string;
}

/** From interviews as German outlets print them; the examples are made up. */
// biome-ignore format: one row a line
export const interviewLabels: readonly InterviewRow[] = [
  { kind: "question", words: "Frage|F", example: "Frage: Was kostet das?" },
  { kind: "question", words: "Redaktion|Interviewer(?:in)?|Moderator(?:in)?|Reporter(?:in)?", example: "Redaktion: Was kostet das?" },
  { kind: "answer", words: "Antwort|A", example: "Antwort: Drei Millionen Euro." },
  { kind: "interview", words: "\\p{L}*(?:[Ii]nterview|[Gg]espräch)s?", example: "Ute Holm im Interview" },
  { kind: "address", words: "(?:Frau|Herr)(?: (?:Dr\\.|Doktor|Prof\\.|Professor(?:in)?|Minister(?:in)?|Bürgermeister(?:in)?|Präsident(?:in)?))*", example: "Frau Dr. Holm, was kostet das?" },
  { kind: "end", words: "(?:Das|Dieses) (?:Interview|Gespräch) (?:führten?|hat|haben|erschien|wurde)|Die Fragen stellten?|Die Fragen stellte|Interview(?=:)|Das Gespräch führten?|Zur Person|Aufgezeichnet|Protokoll(?=:)|Mehr zum Thema|Lesen Sie (?:hier|auch|mehr|weiter)|Anm(?:\\.|erkung) d", example: "Das Interview führte Jan Brandt." },
];

/** "Was haben Sie gemessen?", "Wie geht es Ihnen?", "Was machst du?" */
export const spokenTo = /[\p{L},–-] (?:Sie|Ihnen|Ihre[mnrs]?|Ihr|du|dir|dich|deine?[mnrs]?|euch|ihr)(?!\p{L})/u;

/** "die tageszeitung". */
export const articleOfOutlet = /^(?:der|die|das) /u;

/** Small words that a label may hold beside names: "Ute von Holm", "Leiterin der Werft". No headline: "Holm zu den Preisen:". */
export const smallInLabels = /^(?:von|van|vom|de|der|den|dem|des|die|das|del|di|da|und|aus|am|im|bei|beim|für|in)$/u;

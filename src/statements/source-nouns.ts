import type { Act } from "../language/de/acts.ts";

/** Compounds count by their last part: "Polizeiangaben", "Medienberichten", "Zeugenaussagen". */
const SOURCES =
  /(?:angabe|angaben|bericht|berichts|berichte|berichten|information|informationen|meldung|meldungen|aussage|aussagen|darstellung|darstellungen|mitteilung|worten|erkenntnis|erkenntnissen|studie|umfrage|umfragen|statistik|schilderung|schilderungen|auskunft|zahlen|daten|erklärung|äußerung|äußerungen|agenturmeldungen|artikel|untersuchung|untersuchungen|ermittlung|ermittlungen|quelle|quellen|agenturen|nachrichten|ankündigung|prognose|prognosen|schätzung|schätzungen|berechnung|berechnungen|hochrechnung|hochrechnungen|planung|planungen|plänen|lesart|version|protokoll)$/u;

const OPINIONS =
  /^(?:ansicht|ansichten|meinung|auffassung|einschätzung|einschätzungen|überzeugung|vorstellung|vorstellungen|dafürhalten|ermessen|vermutung|vermutungen|bekunden|verständnis|urteil|idee)$/u;

/** A noun for what somebody states: "nach Angaben", "einem Bericht zufolge". Small letters. */
export const isSourceNoun = (word: string): boolean => SOURCES.test(word);

/** A noun for what somebody thinks: "nach Ansicht". Small letters. */
export const isOpinionNoun = (word: string): boolean => OPINIONS.test(word);

/** Nouns that open content, with the act they name; the last part of a compound counts. */
const CONTENT: readonly (readonly [RegExp, Act, boolean])[] = [
  [
    /(?:aussage|behauptung|feststellung|erklärung|mitteilung|meldung|nachricht|bericht|hinweis|these|botschaft|darstellung|angabe|äußerung|bemerkung|argument|begründung|worten|auskunft)$/u,
    "assert",
    false,
  ],
  [/(?:forderung|forderungen|aufforderung|appell|aufruf|bitte|ultimatum|verlangen|mahnung)$/u, "demand", false],
  [/(?:vorwurf|vorwürfe|vorwürfen|anschuldigung|anschuldigungen|beschuldigung|verdacht)$/u, "accuse", false],
  [/(?:ankündigung|zusage|versprechen|zusicherung)$/u, "announce", false],
  [/(?:warnung|warnungen|drohung|drohungen)$/u, "warn", false],
  [/(?:kritik|klage|beschwerde)$/u, "criticise", false],
  [/(?:vorschlag|empfehlung|vorstoß|rat|idee)$/u, "propose", false],
  [
    /(?:ansicht|meinung|auffassung|überzeugung|einschätzung|vermutung|annahme|hoffnung|befürchtung|befürchtungen|sorge|angst|schlussfolgerung|schluss|glaube|erwartung|theorie)$/u,
    "believe",
    true,
  ],
  [/(?:frage|fragen)$/u, "ask", false],
  [/(?:entscheidung|beschluss)$/u, "decide", false],
];

/** What a noun that opens content names; `null` for other nouns. Small letters. */
export function contentNoun(word: string): { readonly act: Act; readonly thought: boolean } | null {
  for (const [pattern, act, thought] of CONTENT) if (pattern.test(word)) return { act, thought };
  return null;
}

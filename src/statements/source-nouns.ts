/** Compounds count by their last part: "Polizeiangaben", "Medienberichten", "Zeugenaussagen". */
const SOURCES =
  /(?:angabe|angaben|bericht|berichts|berichte|berichten|information|informationen|meldung|meldungen|aussage|aussagen|darstellung|darstellungen|mitteilung|worten|erkenntnis|erkenntnissen|studie|umfrage|umfragen|statistik|schilderung|schilderungen|auskunft|zahlen|daten|erklärung|äußerung|äußerungen|agenturmeldungen|artikel|untersuchung|untersuchungen|ermittlung|ermittlungen|quelle|quellen|agenturen|nachrichten|ankündigung|prognose|prognosen|schätzung|schätzungen|berechnung|berechnungen|hochrechnung|hochrechnungen|planung|planungen|plänen|lesart|version|protokoll)$/u;

const OPINIONS =
  /^(?:ansicht|ansichten|meinung|auffassung|einschätzung|einschätzungen|überzeugung|vorstellung|vorstellungen|dafürhalten|ermessen|vermutung|vermutungen|bekunden|verständnis|urteil|idee)$/u;

/** A noun for what somebody states: "nach Angaben", "einem Bericht zufolge". Small letters. */
export const isSourceNoun = (word: string): boolean => SOURCES.test(word);

/** A noun for what somebody thinks: "nach Ansicht". Small letters. */
export const isOpinionNoun = (word: string): boolean => OPINIONS.test(word);

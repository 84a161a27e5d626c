// Offices whose holder's word is that of the body: who speaks for it or leads it. By hand for this project.
// A minister, a member of parliament or an expert speaks for himself.

import { acronyms } from "./acronyms.ts";

export interface SpeakingOffice {
  /** The noun; a compound that ends in it counts, too: "Regierungssprecher", "RKI-Chef". */
  readonly noun: string;
  readonly example: string;
}

// biome-ignore format: one row a line
export const speakingOffices: readonly SpeakingOffice[] = [
  { noun: "sprecher", example: "Der Sprecher der Reederei widersprach." },
  { noun: "sprecherin", example: "Die Polizeisprecherin nannte zwölf Verletzte." },
  { noun: "geschäftsführer", example: "Der Geschäftsführer der Werft kündigte Gespräche an." },
  { noun: "geschäftsführerin", example: "Die Geschäftsführerin des Verbands sagte ab." },
  { noun: "hauptgeschäftsführer", example: "Der Hauptgeschäftsführer der Kammer warnte." },
  { noun: "chef", example: "RKI-Chef Lothar Wiese warnte." },
  { noun: "chefin", example: "Die Verbandschefin verlangte Klarheit." },
  { noun: "vorstand", example: "Vorstand Ole Thode von der Küstenstiftung lobte den Plan." },
  { noun: "vorständin", example: "Die Vorständin der Stiftung lobte den Plan." },
  { noun: "vorstandsmitglied", example: "Das Vorstandsmitglied der Gewerkschaft lehnte ab." },
  { noun: "leiter", example: "Der Leiter des Gesundheitsamts zählte 14 Fälle." },
  { noun: "leiterin", example: "Die Leiterin der Behörde bestätigte die Zahl." },
  { noun: "direktor", example: "Der Direktor der Uniklinik rechnete mit weiteren Fällen." },
  { noun: "direktorin", example: "Die Direktorin des Instituts sprach von einem Irrtum." },
  { noun: "vorsitzender", example: "Vorsitzender Malte Hinrichs forderte Geld." },
  { noun: "vorsitzende", example: "Die Vorsitzende des Deichverbands forderte Geld." },
  { noun: "verbandspräsident", example: "Der Verbandspräsident verlangte Masken." },
  { noun: "präsident", example: "Der Präsident der Ärztekammer verlangte Masken." },
  { noun: "vize", example: "GdP-Landesvize Ole Thode nannte den Plan falsch." },
  { noun: "generalsekretär", example: "Der Generalsekretär der Hilfsorganisation bat um Spenden." },
  { noun: "generalsekretärin", example: "Die Generalsekretärin der Hilfsorganisation bat um Spenden." },
  { noun: "rektor", example: "Der Rektor der Hochschule sagte die Feier ab." },
  { noun: "rektorin", example: "Die Rektorin der Hochschule sagte die Feier ab." },
  { noun: "intendant", example: "Der Intendant des Theaters hofft auf den Herbst." },
  { noun: "intendantin", example: "Die Intendantin des Theaters hofft auf den Herbst." },
  { noun: "präsidentin", example: "Die Präsidentin der Ärztekammer verlangte Masken." },
];

/** States have presidents, and these speak for themselves in news: "Staatspräsident", "US-Präsident", "Bundespräsident". */
const OWN_VOICE = /(?:minister|staats|bundes|us-)präsident(?:in)?$/u;
/** Heads of parties and governments are politicians with an opinion of their own: "Parteichefin", "Kanzleramtschef". */
const POLITICIAN = new RegExp(
  `(?:partei|fraktions?|regierungs|kanzleramts|staatskanzlei|staats|ressort|landes|länder|${acronyms
    .filter(({ kind }) => kind === "party")
    .map(({ short }) => `${short.toLowerCase()}-`)
    .join("|")}|grünen-|linken-)(?:chef|chefin|vorsitzende|vorsitzender|vorstand|präsident)$`,
  "u",
);

/** Bodies whose heads and speakers are politicians who speak for themselves: "Vorsitzender des Auswärtigen Ausschusses". */
const POLITICAL =
  /(?:ausschuss|ausschusses|fraktion|partei|koalition|parlament|bundestag|landtag|senat|regierung|ministerium|kabinett)$/u;
const PARTIES = new Set(
  acronyms
    .filter(({ kind }) => kind === "party")
    .flatMap(({ short, long }) => [short.toLowerCase(), long.toLowerCase()]),
);

/** Whether who leads this body, or speaks in it on a subject, speaks for himself. */
export const isPoliticalBody = (name: string): boolean =>
  POLITICAL.test(name.toLowerCase()) || PARTIES.has(name.toLowerCase());

const ENDING = new RegExp(`(?:${speakingOffices.map(({ noun }) => noun).join("|")})(?:s|n)?$`, "u");

/** Whether a person in this office, by its noun alone ("Verbandspräsident"), speaks for a body. */
export function isSpeakingOffice(noun: string): boolean {
  const word = noun.toLowerCase();
  return ENDING.test(word) && !OWN_VOICE.test(word) && !POLITICIAN.test(word);
}

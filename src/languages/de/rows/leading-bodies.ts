// Those who lead a company or an institution and speak with its voice: no source apart from it. By hand for this project.

export interface LeadingBody {
  /** The noun; a compound that ends in it counts, too: "Klinikleitung". */
  readonly noun: string;
  readonly example: string;
}

// biome-ignore format: one row a line
export const leadingBodies: readonly LeadingBody[] = [
  { noun: "geschäftsführung", example: "Die Geschäftsführung wies den Vorwurf zurück." },
  { noun: "geschäftsleitung", example: "Die Geschäftsleitung kündigte Gespräche an." },
  { noun: "unternehmensführung", example: "Die Unternehmensführung räumte Fehler ein." },
  { noun: "unternehmensleitung", example: "Die Unternehmensleitung bestätigte den Verkauf." },
  { noun: "konzernführung", example: "Die Konzernführung schwieg am Montag." },
  { noun: "konzernspitze", example: "Die Konzernspitze lehnte das Angebot ab." },
  { noun: "firmenleitung", example: "Die Firmenleitung sprach von einem Versehen." },
  { noun: "werksleitung", example: "Die Werksleitung teilte mit, der Ofen sei aus." },
  { noun: "klinikleitung", example: "Die Klinikleitung bedauerte den Vorfall." },
  { noun: "schulleitung", example: "Die Schulleitung kündigte einen Elternabend an." },
  { noun: "heeresleitung", example: "Die Heeresleitung sprach von einem Absturz." },
  { noun: "armeeleitung", example: "Die Armeeleitung wies den Bericht zurück." },
  { noun: "armeeführung", example: "Die Armeeführung kündigte eine Waffenruhe an." },
  { noun: "militärführung", example: "Die Militärführung räumte den Fehler ein." },
  { noun: "einsatzleitung", example: "Die Einsatzleitung ging von zwölf Verletzten aus." },
  { noun: "parteiführung", example: "Die Parteiführung lehnte den Antrag ab." },
  { noun: "parteispitze", example: "Die Parteispitze forderte eine Aussprache." },
];

const ENDING = new RegExp(`(?:${leadingBodies.map(({ noun }) => noun).join("|")})$`, "u");

/** "Geschäftsführung", "die Klinikleitung": whether a name is but such a word. */
export const isLeadingBody = (name: string): boolean => {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length <= 2 && ENDING.test(words.at(-1)!);
};

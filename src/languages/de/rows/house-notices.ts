// What a house says to its readers under and between articles: letters, apps, subscriptions, further reading. Collected by hand.

export interface HouseNotice {
  /** Part of a regular expression over small letters. */
  readonly phrase: string;
  readonly example: string;
}

// biome-ignore format: one row a line
export const houseNotices: readonly HouseNotice[] = [
  { phrase: "unse(?:ren|rem|r) (?:\\p{L}+ )?(?:newsletter|nachrichtenbrief|hafenbrief)", example: "Abonnieren Sie hier unseren Newsletter." },
  { phrase: "newsletter (?:an|abonnieren|bestellen)", example: "Für den Newsletter anmelden kann man sich kostenlos." },
  { phrase: "(?:hier|jetzt|kostenlos) (?:kostenlos )?anmelden", example: "Jeden Morgen in Ihrem Postfach: jetzt kostenlos anmelden." },
  { phrase: "kostenlosen anmeldung", example: "Hier geht es zur kostenlosen Anmeldung." },
  { phrase: "(?:unsere|der|die) (?:\\p{L}+ )?app,? .*(?:herunterladen|laden|installieren)", example: "Laden Sie unsere App, die Sie hier herunterladen können." },
  { phrase: "lesen sie (?:hier|auch|mehr|dazu|alles|jeden)", example: "Lesen Sie auch: So lief das Hafenfest." },
  { phrase: "lesen sie in der (?:\\p{L}+ ){0,2}ausgabe", example: "Was sie fordert, lesen Sie in der heutigen Ausgabe." },
  { phrase: "können sie hier ", example: "Den Verlauf können Sie hier auf der Karte verfolgen." },
  { phrase: "(?:mehr|weitere artikel) zum thema", example: "Mehr zum Thema lesen Sie im Dossier." },
  { phrase: "behalten sie den überblick", example: "Behalten Sie den Überblick: Das Hafenteam berichtet jeden Morgen." },
  { phrase: "folgen sie uns", example: "Folgen Sie uns auf allen Kanälen." },
  { phrase: "(?:probeabo|digitalabo|im abonnement|jetzt abonnieren)", example: "Testen Sie das Probeabo vier Wochen lang." },
  { phrase: "(?:liveblog|newsblog|podcast) (?:zum|finden|hören|gibt es) ", example: "Den Podcast gibt es überall, wo man hört." },
];

const PATTERN = new RegExp(houseNotices.map(({ phrase }) => `(?<!\\p{L})${phrase}`).join("|"), "u");
/** Characters of a notice at most; longer paragraphs are the article's own. */
const LONGEST = 500;

/** Whether a paragraph is the house's word to its readers. */
export const isHouseNotice = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && PATTERN.test(paragraph.toLowerCase());

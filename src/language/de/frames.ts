import type { CueMedium } from "./verbs-of-saying/verb-row.ts";

/** The case of the source; "none" where the frame holds none of its own. */
export type FrameCase = "dat" | "gen" | "acc" | "dat|gen" | "nom" | "none";

/**
 * What stands in a frame besides fixed words: SOURCE is the one who speaks, NOUN a reporting noun with the role "nach",
 * CIRCLES a noun for unnamed people, SAID a finite verb of saying.
 */
export type FrameSlot = "SOURCE" | "NOUN" | "CIRCLES" | "SAID";

export const frameKinds = {
  source: "It gives the words to the source: laut X.",
  pointer: "It points back to a source named before: demnach.",
  relay: "It names the source of the speaker, a step back in the chain: unter Berufung auf X.",
  channel: "It names the text, the occasion or the channel: in einem Interview.",
} as const;

export type FrameKind = keyof typeof frameKinds;

/** A frame without a main verb: preposition, postposition, adverb, "so X", "wie X sagte". */
export interface Frame {
  readonly id: string;
  /** Fixed words and slots in order: "unter Berufung auf SOURCE". Fixed words with a bar between them are alternatives. */
  readonly words: string;
  /** Where the fixed words stand, seen from the source. */
  readonly position: "before" | "after" | "either";
  readonly case: FrameCase;
  /** Null where it depends on the source. */
  readonly medium: CueMedium | null;
  readonly kind: FrameKind;
  /** True where the words often mean something else, so that a subjunctive or a reporting noun must stand by: "danach". */
  readonly ambiguous: boolean;
  readonly example: string;
}

type Row = readonly [
  id: string,
  words: string,
  position: Frame["position"],
  frameCase: FrameCase,
  medium: CueMedium | null,
  example: string,
  ambiguous?: "ambiguous",
];

const frame = ([id, words, position, frameCase, medium, example, ambiguous]: Row, kind: FrameKind): Frame => ({
  id,
  words,
  position,
  case: frameCase,
  medium,
  kind,
  ambiguous: ambiguous !== undefined,
  example,
});

/** They give the words to the source (Duden online, "laut", "zufolge", "gemäß", "nach"). */
// biome-ignore format: one row a line
const attributing: readonly Row[] = [
  ["laut", "laut SOURCE", "before", "dat|gen", null, "Laut dem Wetterdienst bleibt es kalt."],
  ["laut-noun", "laut NOUN", "before", "dat|gen", null, "Laut Angaben der Reederei fiel der Motor aus."],
  ["zufolge", "SOURCE zufolge", "after", "dat", null, "Dem Verband zufolge fehlen 300 Fahrer."],
  ["zufolge-genitive", "zufolge SOURCE", "before", "gen", null, "Zufolge eines Berichts der Kammer schließen viele Läden."],
  ["zu-folge", "SOURCE zu Folge", "after", "dat", null, "Der Reederei zu Folge ist der Schaden gering."],
  ["gemäß", "gemäß SOURCE", "before", "dat", null, "Gemäß dem Gutachten war der Mast rostig."],
  ["gemäß-after", "SOURCE gemäß", "after", "dat", null, "Dem Protokoll gemäß stimmten alle zu.", "ambiguous"],
  ["nach-noun", "nach NOUN", "before", "dat", null, "Nach Angaben der Polizei wurde niemand verletzt."],
  ["noun-nach", "NOUN nach", "after", "dat", null, "Seinen Angaben nach war die Tür offen."],
  ["source-nach", "SOURCE nach", "after", "dat", null, "Der Zeitung nach war der Chef eingeweiht.", "ambiguous"],
  ["eigene-angaben", "nach eigenen|eigener NOUN", "before", "dat", null, "Nach eigenen Angaben hat der Klub 900 Mitglieder."],
  ["eigene-zufolge", "eigenen|eigener NOUN zufolge", "after", "dat", null, "Eigenen Angaben zufolge fuhr er allein."],
  ["aus-sicht", "aus Sicht|Perspektive|Warte SOURCE", "before", "gen", "thought", "Aus Sicht der Kasse ist die Reform zu teuer."],
  ["in-augen", "in den Augen SOURCE", "before", "gen", "thought", "In den Augen der Anwohner ist der Turm hässlich."],
  ["für-source", "für SOURCE", "before", "acc", "thought", "Für die Opposition ist der Haushalt ein Bluff.", "ambiguous"],
  ["in-worten", "in den Worten SOURCE", "before", "gen", null, "In den Worten der Kapitänin war es ein Höllenritt."],
  ["mit-worten", "mit den|diesen|folgenden Worten", "before", "none", null, "Der Wirt begrüßte die Gäste mit den Worten: „Endlich wieder voll.“"],
  ["so-source", "so SOURCE", "before", "nom", null, "Die Halle sei sicher, so der Statiker."],
  ["so-said", "so SAID SOURCE", "before", "nom", null, "Die Halle sei sicher, so sagte der Statiker."],
  ["wie-said", "wie SOURCE SAID", "either", "nom", null, "Wie das Amt mitteilte, bleibt der Steg gesperrt."],
  ["wie-es-heißt", "wie es heißt|hieß", "either", "none", null, "Die Verträge sind, wie es hieß, noch offen."],
  ["es-heißt-in", "heißt|hieß es in|aus|von|bei SOURCE", "before", "dat", null, "Man prüfe den Fall, hieß es in dem Schreiben."],
  ["aus-kreisen", "aus CIRCLES", "before", "dat", null, "Aus Regierungskreisen verlautete, der Gipfel sei geplant."],
  ["aus-umfeld", "aus dem Umfeld SOURCE", "before", "gen", null, "Aus dem Umfeld des Trainers hieß es, er bleibe."],
  ["aus-reihen", "aus den Reihen SOURCE", "before", "gen", null, "Aus den Reihen der Koalition kam der Vorwurf, sie habe gezögert."],
  ["seitens", "seitens SOURCE", "before", "gen", null, "Seitens der Stadt hieß es, der Weg bleibe offen."],
  ["von-seiten", "von Seiten SOURCE", "before", "gen", null, "Von Seiten des Klubs wurde der Wechsel bestritten."],
  ["nach-lage", "nach Lage der Dinge|Akten", "before", "none", null, "Nach Lage der Akten war die Frist versäumt."],
  ["geht-es-nach", "geht es nach SOURCE", "before", "dat", "thought", "Geht es nach dem Verein, kommt das Stadion an den Fluss.", "ambiguous"],
  ["wenn-es-nach", "wenn es nach SOURCE geht", "either", "dat", "thought", "Wenn es nach der Direktorin geht, beginnt der Bau im Mai."],
  ["o-ton", "O-Ton SOURCE", "before", "nom", "speech", "„Das war nichts“, O-Ton des Trainers."],
  ["wörtlich", "wörtlich", "before", "none", null, "Wörtlich sagte sie: „Wir bleiben.“"],
  ["zitat", "Zitat SOURCE", "before", "nom", null, "„Ein Fass ohne Boden“, Zitat aus dem Bericht."],
];

/** They point back to a source that the sentences before have named. */
// biome-ignore format: one row a line
const anaphoric: readonly Row[] = [
  ["demzufolge", "demzufolge", "either", "none", null, "Demzufolge habe der Pilot zweimal gefunkt.", "ambiguous"],
  ["dem-zufolge", "dem|der|denen|dessen zufolge", "after", "dat", null, "Das Amt legte einen Bericht vor, dem zufolge Kontrollen fehlten."],
  ["demnach", "demnach", "either", "none", null, "Demnach sollen im Herbst drei Züge mehr fahren.", "ambiguous"],
  ["danach", "danach", "either", "none", null, "Danach sei der Mann erst am Morgen gefunden worden.", "ambiguous"],
  ["hiernach", "hiernach", "either", "none", null, "Hiernach müsse der Bund den Schaden tragen.", "ambiguous"],
  ["wonach", "wonach", "before", "none", null, "Es gibt Berichte, wonach der Chef geflohen ist."],
  ["nach-dem", "nach dem|der|denen", "before", "dat", null, "Es gilt eine Regel, nach der niemand zweimal antritt.", "ambiguous"],
  ["darin", "darin", "either", "none", "writing", "Darin heißt es, der Rat sei gewarnt worden.", "ambiguous"],
  ["dort", "dort", "either", "none", null, "Dort hieß es, der Chef sei verreist.", "ambiguous"],
  ["dazu", "dazu", "either", "none", null, "Dazu sagte der Sprecher, man prüfe den Fall.", "ambiguous"],
  ["daraus", "daraus", "either", "none", "writing", "Daraus geht hervor, dass die Kasse leer ist.", "ambiguous"],
  ["insofern", "insoweit|insofern", "either", "none", null, "Insofern sei der Vergleich falsch.", "ambiguous"],
  ["so-weit", "so weit SOURCE", "before", "nom", null, "Das Dach müsse neu gedeckt werden, so weit der Statiker.", "ambiguous"],
  ["soweit-bekannt", "soweit bekannt", "either", "none", null, "Soweit bekannt, ist niemand verletzt."],
];

/** They name the source of the speaker, a step back in the chain. */
// biome-ignore format: one row a line
const relaying: readonly Row[] = [
  ["unter-berufung", "unter Berufung|Bezug|Bezugnahme|Verweis|Hinweis auf SOURCE", "before", "acc", null, "Der Sender meldete unter Berufung auf Helfer vier Tote."],
  ["mit-verweis", "mit Verweis|Hinweis|Bezug auf SOURCE", "before", "acc", null, "Das Blatt schrieb mit Verweis auf Akten, der Deal sei geplatzt."],
  ["sich-berufend", "sich berufend auf SOURCE", "before", "acc", null, "Die Zeitung schrieb, sich berufend auf einen Vertrauten, er trete ab."],
  ["bezugnehmend", "bezugnehmend auf SOURCE", "before", "acc", null, "Bezugnehmend auf das Gutachten lehnte der Rat ab."],
  ["gegenüber", "gegenüber SOURCE", "before", "dat", "speech", "Gegenüber der Agentur nannte er den Bericht falsch.", "ambiguous"],
  ["gegenüber-after", "SOURCE gegenüber", "after", "dat", "speech", "Der Agentur gegenüber nannte er den Bericht falsch.", "ambiguous"],
];

/** They name the text, the occasion or the channel of the words. */
// biome-ignore format: one row a line
const channels: readonly Row[] = [
  ["im-gespräch-mit", "im Gespräch|Interview mit SOURCE", "before", "dat", "speech", "Im Gespräch mit dem Sender schloss er das aus.", "ambiguous"],
  ["im-interview", "in einem|dem Interview|Gespräch mit|der|des SOURCE", "before", "dat", "speech", "In einem Interview mit dem Magazin gab sie den Fehler zu."],
  ["auf-anfrage", "auf Anfrage|Nachfrage", "before", "none", null, "Auf Anfrage der Redaktion sagte der Sprecher nichts."],
  ["in-einem-text", "in einem|einer NOUN", "before", "dat", "writing", "In einer Mitteilung nannte der Verein die Strafe zu hart.", "ambiguous"],
  ["über-kanal", "über|auf Twitter|Facebook|Telegram|Instagram|X", "before", "none", "writing", "Auf Telegram schrieb der Gouverneur, der Angriff sei abgewehrt.", "ambiguous"],
  ["mit-aufschrift", "mit der Aufschrift|Überschrift|Parole|Losung|Schlagzeile", "before", "none", "writing", "Sie trugen Schilder mit der Aufschrift „Finger weg vom Deich“."],
  ["unter-titel", "unter der|dem Überschrift|Titel|Motto|Schlagzeile", "before", "none", "writing", "Unter der Überschrift „Land unter“ berichtete das Blatt vom Hochwasser.", "ambiguous"],
  ["auf-seite", "auf seiner|ihrer|der Internetseite|Webseite|Website|Homepage|Seite", "before", "none", "writing", "Auf seiner Webseite dankte der Verein den Helfern.", "ambiguous"],
  ["vor-publikum", "vor SOURCE", "before", "dat", "speech", "Vor Journalisten nannte der Minister den Plan tot.", "ambiguous"],
  ["am-rande", "am Rande|Rand SOURCE", "before", "gen", "speech", "Am Rande des Gipfels sagte er, man sei sich nah.", "ambiguous"],
  ["in-text-noun", "im NOUN", "before", "dat", null, "Im Bericht nannte die Prüferin drei Mängel.", "ambiguous"],
];

/** Every frame; ids are unique. */
export const frames: readonly Frame[] = [
  ...attributing.map((row) => frame(row, "source")),
  ...anaphoric.map((row) => frame(row, "pointer")),
  ...relaying.map((row) => frame(row, "relay")),
  ...channels.map((row) => frame(row, "channel")),
];

// Plain nouns for persons, beside the offices and parts of titles-and-offices.ts. Meanings and forms after Duden; chosen by
// how often they stand for a person named before in agency prose.

export type PersonWordKind =
  /** Says no more than that it is a person: "der Mann". */
  | "plain"
  /** By family or bond: "ihr Vater"; mostly somebody new. */
  | "kin"
  /** By place in an order: "sein Nachfolger". */
  | "order"
  /** By trade or calling. */
  | "trade";

/** A noun for a person. */
export interface PersonWord {
  /** Nominative singular; null where only the feminine is in use. */
  readonly masculine: string | null;
  /** Null where only the masculine is in use. */
  readonly feminine: string | null;
  /** Nominative plural of the masculine, or of the feminine where it stands alone. */
  readonly plural: string;
  readonly kind: PersonWordKind;
  readonly example: string;
}

type Row = readonly [masculine: string | null, feminine: string | null, plural: string, example: string];

const wordsOf = (kind: PersonWordKind, rows: readonly Row[]): readonly PersonWord[] =>
  rows.map(([masculine, feminine, plural, example]) => ({ masculine, feminine, plural, kind, example }));

// biome-ignore format: one row a line
export const personWords: readonly PersonWord[] = [
  ...wordsOf("plain", [
    ["Mann", null, "Männer", "Der Mann schwieg vor Gericht."],
    [null, "Frau", "Frauen", "Die Frau wurde leicht verletzt."],
    ["Junge", null, "Jungen", "Der Junge ist wieder zu Hause."],
    ["Bub", null, "Buben", "Der Bub lief davon."],
    ["Mensch", null, "Menschen", "Ein Mensch starb."],
    ["Bürger", "Bürgerin", "Bürger", "Ein Bürger klagte."],
    ["Erwachsener", "Erwachsene", "Erwachsene", "Der Erwachsene kam frei."],
    ["Jugendlicher", "Jugendliche", "Jugendliche", "Der Jugendliche gestand."],
    ["Einheimischer", "Einheimische", "Einheimische", "Ein Einheimischer fand den Pfad."],
    ["Ausländer", "Ausländerin", "Ausländer", "Der Ausländer bat um Asyl."],
    ["Flüchtling", null, "Flüchtlinge", "Der Flüchtling erreichte die Küste."],
  ]),
  ...wordsOf("kin", [
    ["Vater", null, "Väter", "Sein Vater führte das Werk."],
    [null, "Mutter", "Mütter", "Die Mutter wandte sich an das Amt."],
    ["Bruder", null, "Brüder", "Der Bruder widersprach."],
    [null, "Schwester", "Schwestern", "Die Schwester fand ihn."],
    ["Sohn", null, "Söhne", "Der Sohn erbte den Hof."],
    [null, "Tochter", "Töchter", "Die Tochter übernahm."],
    ["Ehemann", "Ehefrau", "Ehemänner", "Der Ehemann meldete sie vermisst."],
    ["Gatte", "Gattin", "Gatten", "Die Gattin reiste mit."],
    ["Witwer", "Witwe", "Witwer", "Die Witwe dankte den Helfern."],
    ["Onkel", null, "Onkel", "Der Onkel zahlte."],
    [null, "Tante", "Tanten", "Die Tante schwieg."],
    ["Enkel", "Enkelin", "Enkel", "Die Enkelin las vor."],
    ["Freund", "Freundin", "Freunde", "Die Freundin rief Hilfe."],
    ["Verwandter", "Verwandte", "Verwandte", "Ein Verwandter rief an."],
    ["Partner", "Partnerin", "Partner", "Ihr Partner kam nach."],
    ["Lebensgefährte", "Lebensgefährtin", "Lebensgefährten", "Der Lebensgefährte sagte aus."],
  ]),
  ...wordsOf("order", [
    ["Vorgänger", "Vorgängerin", "Vorgänger", "Ihr Vorgänger war zurückgetreten."],
    ["Nachfolger", "Nachfolgerin", "Nachfolger", "Der Nachfolger tritt im Mai an."],
    ["Stellvertreter", "Stellvertreterin", "Stellvertreter", "Seine Stellvertreterin übernahm."],
    ["Amtsinhaber", "Amtsinhaberin", "Amtsinhaber", "Der Amtsinhaber verlor knapp."],
    ["Amtskollege", "Amtskollegin", "Amtskollegen", "Sein Amtskollege stimmte zu."],
    ["Kollege", "Kollegin", "Kollegen", "Die Kollegin widersprach."],
    ["Rivale", "Rivalin", "Rivalen", "Der Rivale gratulierte."],
    ["Gewinner", "Gewinnerin", "Gewinner", "Die Gewinnerin weinte."],
    ["Sieger", "Siegerin", "Sieger", "Der Sieger dankte dem Team."],
    ["Preisträger", "Preisträgerin", "Preisträger", "Die Preisträgerin las zwei Gedichte."],
    ["Bewerber", "Bewerberin", "Bewerber", "Der Bewerber zog zurück."],
    ["Favorit", "Favoritin", "Favoriten", "Der Favorit schied aus."],
    ["Weltmeister", "Weltmeisterin", "Weltmeister", "Der Weltmeister stürzte."],
    ["Olympiasieger", "Olympiasiegerin", "Olympiasieger", "Die Olympiasiegerin hört auf."],
    ["Titelverteidiger", "Titelverteidigerin", "Titelverteidiger", "Der Titelverteidiger verlor."],
  ]),
  ...wordsOf("trade", [
    ["Mandant", "Mandantin", "Mandanten", "Seine Mandantin sei erleichtert, sagte der Anwalt."],
    ["Christdemokrat", "Christdemokratin", "Christdemokraten", "Der Christdemokrat lehnte ab."],
    ["Sozialdemokrat", "Sozialdemokratin", "Sozialdemokraten", "Die Sozialdemokratin stimmte zu."],
    ["Republikaner", "Republikanerin", "Republikaner", "Der Republikaner gewann."],
    ["Demokrat", "Demokratin", "Demokraten", "Die Demokratin führte."],
    ["Liberaler", "Liberale", "Liberale", "Der Liberale blieb dabei."],
    ["Jurist", "Juristin", "Juristen", "Die Juristin prüfte den Vertrag."],
    ["Rechtler", "Rechtlerin", "Rechtler", "Die Rechtlerin hält das Gesetz für nichtig."],
    ["Mediziner", "Medizinerin", "Mediziner", "Der Mediziner riet zur Ruhe."],
    ["Epidemiologe", "Epidemiologin", "Epidemiologen", "Die Epidemiologin zählte die Fälle."],
    ["Biologe", "Biologin", "Biologen", "Der Biologe fand eine neue Art."],
    ["Chemiker", "Chemikerin", "Chemiker", "Die Chemikerin prüfte das Wasser."],
    ["Rentner", "Rentnerin", "Rentner", "Der Rentner zog vor Gericht."],
    ["Bankier", null, "Bankiers", "Der Bankier verkaufte."],
    ["Banker", "Bankerin", "Banker", "Die Bankerin kündigte."],
    ["Sportler", "Sportlerin", "Sportler", "Die Sportlerin verlor ihren Titel."],
    ["Student", "Studentin", "Studenten", "Ein Student entdeckte den Fehler."],
    ["Schüler", "Schülerin", "Schüler", "Eine Schülerin sah den Rauch."],
    ["Maler", "Malerin", "Maler", "Die Malerin lebt in Bremen."],
    ["Geiger", "Geigerin", "Geiger", "Der Geiger sagte ab."],
    ["Pianist", "Pianistin", "Pianisten", "Der Pianist übte."],
    ["Chirurg", "Chirurgin", "Chirurgen", "Der Chirurg operierte."],
    ["Fotograf", "Fotografin", "Fotografen", "Die Fotografin fand den Ort."],
    ["Publizist", "Publizistin", "Publizisten", "Der Publizist schrieb dazu."],
    ["Dichter", "Dichterin", "Dichter", "Der Dichter starb 1931."],
    ["Philosoph", "Philosophin", "Philosophen", "Der Philosoph lehrte in Wien."],
    ["Komponist", "Komponistin", "Komponisten", "Die Komponistin dirigierte."],
    ["Dirigent", "Dirigentin", "Dirigenten", "Der Dirigent verbeugte sich."],
    ["Bürgerrechtler", "Bürgerrechtlerin", "Bürgerrechtler", "Der Bürgerrechtler sitzt in Haft."],
    ["Menschenrechtler", "Menschenrechtlerin", "Menschenrechtler", "Die Menschenrechtlerin kam frei."],
    ["Dissident", "Dissidentin", "Dissidenten", "Der Dissident floh."],
    ["Terrorist", "Terroristin", "Terroristen", "Der Terrorist entkam."],
    ["Attentäter", "Attentäterin", "Attentäter", "Der Attentäter schwieg."],
    ["Häftling", null, "Häftlinge", "Der Häftling trat in Hungerstreik."],
    ["Moderator", "Moderatorin", "Moderatoren", "Die Moderatorin fragte nach."],
    ["Star", null, "Stars", "Der Star kam zu spät."],
    ["Führer", "Führerin", "Führer", "Der Führer der Gruppe floh."],
    ["Gouverneur", "Gouverneurin", "Gouverneure", "Die Gouverneurin rief den Notstand aus."],
    ["Sekretär", "Sekretärin", "Sekretäre", "Der Sekretär las den Brief."],
    ["Repräsentant", "Repräsentantin", "Repräsentanten", "Ein Repräsentant der Gruppe sprach."],
    ["Koordinator", "Koordinatorin", "Koordinatoren", "Die Koordinatorin verteilte Zelte."],
    ["Veteran", "Veteranin", "Veteranen", "Der Veteran trug Orden."],
    ["Arbeiter", "Arbeiterin", "Arbeiter", "Ein Arbeiter stürzte ab."],
    ["Angestellter", "Angestellte", "Angestellte", "Die Angestellte fand den Fehler."],
    ["Bewohner", "Bewohnerin", "Bewohner", "Eine Bewohnerin rief an."],
    ["Besucher", "Besucherin", "Besucher", "Der Besucher ging."],
    ["Mörder", "Mörderin", "Mörder", "Der Mörder ist gefasst."],
    ["Dieb", "Diebin", "Diebe", "Der Dieb gab alles zurück."],
    ["Betrüger", "Betrügerin", "Betrüger", "Der Betrüger meldete sich wieder."],
    ["Millionär", "Millionärin", "Millionäre", "Der Millionär spendete."],
    ["Milliardär", "Milliardärin", "Milliardäre", "Der Milliardär kaufte den Klub."],
    ["Investor", "Investorin", "Investoren", "Der Investor stieg aus."],
    ["Eigner", "Eignerin", "Eigner", "Der Eigner verkaufte das Schiff."],
    ["Tierarzt", "Tierärztin", "Tierärzte", "Die Tierärztin betäubte das Pferd."],
    ["Bundesminister", "Bundesministerin", "Bundesminister", "Die Bundesministerin sagte zu."],
    ["Ratsherr", "Ratsfrau", "Ratsherren", "Ein Ratsherr fehlte."],
    ["Landrat", "Landrätin", "Landräte", "Die Landrätin sperrte die Straße."],
    ["Meister", "Meisterin", "Meister", "Der Meister stellte zwei Lehrlinge ein."],
    ["Erfinder", "Erfinderin", "Erfinder", "Die Erfinderin meldete ein Patent an."],
    ["Entdecker", "Entdeckerin", "Entdecker", "Der Entdecker gab dem Tal seinen Namen."],
    ["Veranstalter", "Veranstalterin", "Veranstalter", "Der Veranstalter sagte das Fest ab."],
    ["Informationsminister", "Informationsministerin", "Informationsminister", "Der Informationsminister trat auf."],
  ]),
];

/**
 * Words that end like a noun for a person and are none: "Lautsprecher" ends in "Sprecher".
 * Found by running the table over the dictionary. "Eine Sekunde später krachte es."
 */
export const noPersons: ReadonlySet<string> = new Set(
  (
    "lautsprecher sekunde urkunde geburtsurkunde heilkunde erdkunde sachkunde trichter halbleiter blitzableiter stromleiter " +
    "plattenspieler cd-spieler dvd-spieler autopilot paragraf telegraf seismograf computer zubringer wolkenkratzer " +
    "anfahrer flugzeugträger hubschrauber dampfer anhänger sternfahrer schraubenzieher flaschenöffner menschenopfer " +
    "todesopfer geisterfahrer ableiter begleiter stellvertreter bodenleiter tonleiter feuerleiter wasserwerfer " +
    "generationswechsel generalstreik nationalmannschaft landsmann hampelmann schneemann fachmann"
  ).split(" "),
);

/** "Kampfflugzeuge", "Polizeifahrzeugen": things that end like "Zeuge". */
export const noWitnesses = /(?:flug|fahr|werk|spiel|schlag|bett)zeuge?[ns]?$/u;

/** The end of a person told by age: "der 39-Jährige", "eine 28jährige", "die Zwölfjährige". */
export const AGED_PERSON = /(?:^\d{1,3}-?|-?)[jJ]ährige[rnm]?$/u;

// Nouns for bodies of people that act and speak, by kind, for telling what "der Sender" or "das Unternehmen" goes back to.
// Meanings after Duden; compounds count by their last part ("Fernsehsender"). titles-and-offices.ts has the examples of
// the institutions that stand there; a noun of that table without a row here is of the kind "body".

export type BodyKind =
  | "newspaper"
  | "broadcaster"
  | "agency"
  | "portal"
  | "company"
  | "party"
  | "court"
  | "ministry"
  | "government"
  | "parliament"
  | "police"
  | "force"
  | "union"
  | "club"
  | "association"
  | "authority"
  | "school"
  | "hospital"
  | "church"
  | "team"
  | "body";

/** A noun for a body. */
export interface BodyNoun {
  readonly noun: string;
  /** Null where none is in use. */
  readonly plural: string | null;
  readonly kind: BodyKind;
  /** Whether the noun alone goes back to any body of its kind: "das Blatt" to every newspaper, "die Bank" only to banks. */
  readonly general: boolean;
  readonly example: string;
}

type Row = readonly [noun: string, plural: string | null, example: string, general?: "general"];

const bodiesOf = (kind: BodyKind, rows: readonly Row[]): readonly BodyNoun[] =>
  rows.map(([noun, plural, example, general]) => ({ noun, plural, kind, general: general !== undefined, example }));

// biome-ignore format: one row a line
export const bodyNouns: readonly BodyNoun[] = [
  ...bodiesOf("newspaper", [
    ["Zeitung", "Zeitungen", "Die Zeitung nannte keine Quelle.", "general"],
    ["Blatt", "Blätter", "Das Blatt zitierte einen Insider.", "general"],
    ["Magazin", "Magazine", "Das Magazin zeigte die Mails.", "general"],
    ["Zeitschrift", "Zeitschriften", "Die Zeitschrift erscheint monatlich."],
    ["Illustrierte", "Illustrierten", "Die Illustrierte druckte die Bilder."],
    ["Wochenblatt", "Wochenblätter", "Das Wochenblatt entschuldigte sich."],
  ]),
  ...bodiesOf("broadcaster", [
    ["Sender", "Sender", "Der Sender unterbrach das Programm.", "general"],
    ["Rundfunk", null, "Der Rundfunk meldete Stau.", "general"],
    ["Fernsehen", null, "Das Fernsehen zeigte die Landung.", "general"],
    ["Hörfunk", null, "Der Hörfunk warnte früh."],
    ["Radio", "Radios", "Das Radio meldete Nebel."],
  ]),
  ...bodiesOf("agency", [
    ["Agentur", "Agenturen", "Die Agentur zog die Meldung zurück.", "general"],
    ["Nachrichtenagentur", "Nachrichtenagenturen", "Die Nachrichtenagentur meldete den Fund.", "general"],
    ["Pressedienst", "Pressedienste", "Der Pressedienst nannte zwei Namen.", "general"],
  ]),
  ...bodiesOf("portal", [
    ["Portal", "Portale", "Das Portal löschte den Beitrag.", "general"],
    ["Netzwerk", "Netzwerke", "Das Netzwerk sperrte die Seite."],
    ["Plattform", "Plattformen", "Die Plattform löschte das Video."],
    ["Nachrichtenseite", "Nachrichtenseiten", "Die Nachrichtenseite berief sich auf zwei Beamte."],
  ]),
  ...bodiesOf("company", [
    ["Unternehmen", "Unternehmen", "Das Unternehmen bestätigte den Abbau.", "general"],
    ["Konzern", "Konzerne", "Der Konzern rechnet mit Verlust.", "general"],
    ["Firma", "Firmen", "Die Firma rief das Spielzeug zurück.", "general"],
    ["Gesellschaft", "Gesellschaften", "Die Gesellschaft erhöhte ihr Angebot.", "general"],
    ["Hersteller", "Hersteller", "Der Hersteller wies die Schuld von sich.", "general"],
    ["Bauer", null, "Der Flugzeugbauer lieferte später."],
    ["Betreiber", "Betreiber", "Der Betreiber schaltete den Strom ab."],
    ["Anbieter", "Anbieter", "Der Anbieter erhöhte die Preise.", "general"],
    ["Produzent", "Produzenten", "Der Produzent stoppte die Auslieferung."],
    ["Riese", "Riesen", "Der Stahlriese baut Stellen ab."],
    ["Gigant", "Giganten", "Der Mobilfunkgigant kaufte zu."],
    ["Tochter", "Töchter", "Die Konzerntochter steht zum Verkauf."],
    ["Bank", "Banken", "Die Bank erhöhte die Zinsen."],
    ["Sparkasse", "Sparkassen", "Die Sparkasse schloss zwei Filialen."],
    ["Versicherung", "Versicherungen", "Die Versicherung zahlt nicht."],
    ["Versicherer", "Versicherer", "Der Versicherer zahlt nicht."],
    ["Fluggesellschaft", "Fluggesellschaften", "Die Fluggesellschaft strich 40 Flüge."],
    ["Airline", "Airlines", "Die Airline entließ Piloten."],
    ["Reederei", "Reedereien", "Die Reederei schickte Schlepper."],
    ["Werft", "Werften", "Die Werft baut zwei Fähren."],
    ["Bahn", "Bahnen", "Die Bahn entschuldigte sich."],
    ["Verlag", "Verlage", "Der Verlag stoppte den Druck."],
    ["Brauerei", "Brauereien", "Die Brauerei schloss."],
    ["Kette", "Ketten", "Die Handelskette senkte die Preise."],
    ["Händler", null, "Der Onlinehändler baut ein Lager."],
    ["Studio", "Studios", "Das Studio verschob den Film."],
    ["Betrieb", "Betriebe", "Der Betrieb stellte drei Lehrlinge ein."],
    ["Werk", "Werke", "Das Werk stand still."],
    ["Holding", "Holdings", "Die Holding verkaufte Anteile."],
    ["Provider", "Provider", "Der Provider löschte die Daten."],
  ]),
  ...bodiesOf("party", [
    ["Partei", "Parteien", "Die Partei bestritt die Spende.", "general"],
    ["Fraktion", "Fraktionen", "Die Fraktion fordert eine Anhörung."],
    ["Bundestagsfraktion", "Bundestagsfraktionen", "Die Bundestagsfraktion stimmte dagegen."],
    ["Koalition", "Koalitionen", "Die Koalition einigte sich."],
    ["Opposition", "Oppositionen", "Die Opposition sprach von Betrug."],
  ]),
  ...bodiesOf("court", [
    ["Gericht", "Gerichte", "Das Gericht vertagte den Prozess.", "general"],
    ["Gerichtshof", "Gerichtshöfe", "Der Gerichtshof gab ihr recht.", "general"],
    ["Kammer", "Kammern", "Die Kammer sprach ihn frei."],
    ["Staatsanwaltschaft", "Staatsanwaltschaften", "Die Staatsanwaltschaft erhob Anklage."],
    ["Bundesanwaltschaft", null, "Die Bundesanwaltschaft ließ ihn festnehmen."],
    ["Anklagebehörde", "Anklagebehörden", "Die Anklagebehörde forderte zehn Jahre."],
    ["Tribunal", "Tribunale", "Das Tribunal vertagte sich."],
  ]),
  ...bodiesOf("ministry", [
    ["Ministerium", "Ministerien", "Das Ministerium nannte keine Zahlen.", "general"],
    ["Ressort", "Ressorts", "Das Ressort lehnte den Plan ab."],
    ["Auswärtige Amt", null, "Das Auswärtige Amt riet von Reisen ab."],
  ]),
  ...bodiesOf("government", [
    ["Regierung", "Regierungen", "Die Regierung dementierte.", "general"],
    ["Kabinett", "Kabinette", "Das Kabinett billigte den Entwurf."],
    ["Administration", null, "Die Administration widersprach.", "general"],
    ["Regime", "Regimes", "Das Regime ließ wählen."],
    ["Staatsführung", null, "Die Staatsführung lehnte ab."],
  ]),
  ...bodiesOf("parliament", [
    ["Parlament", "Parlamente", "Das Parlament stimmt am Mittwoch ab.", "general"],
    ["Bundestag", null, "Der Bundestag beschloss das Gesetz."],
    ["Bundesrat", null, "Der Bundesrat billigte die Reform."],
    ["Landtag", "Landtage", "Der Landtag debattierte bis nachts."],
    ["Senat", "Senate", "Der Senat vertagte sich."],
    ["Kongress", "Kongresse", "Der Kongress lehnte ab."],
    ["Repräsentantenhaus", null, "Das Repräsentantenhaus stimmte zu."],
    ["Oberhaus", null, "Das Oberhaus stimmte zu."],
    ["Unterhaus", null, "Das Unterhaus stimmte zu."],
    ["Nationalrat", null, "Der Nationalrat tagte."],
    ["Volkskongress", null, "Der Volkskongress billigte den Etat."],
    ["Aufsichtsrat", "Aufsichtsräte", "Der Aufsichtsrat billigte den Kauf."],
    ["Verwaltungsrat", "Verwaltungsräte", "Der Verwaltungsrat tagte."],
    ["Vorstand", "Vorstände", "Der Vorstand stimmte zu."],
    ["Gemeinderat", "Gemeinderäte", "Der Gemeinderat lehnte den Bau ab."],
    ["Stadtrat", null, "Der Stadtrat stimmte zu."],
    ["Kreistag", "Kreistage", "Der Kreistag vertagte die Wahl."],
    ["Bürgerschaft", null, "Die Bürgerschaft stimmte zu."],
    ["Abgeordnetenhaus", null, "Das Abgeordnetenhaus wählt am Montag."],
  ]),
  ...bodiesOf("police", [
    ["Polizei", null, "Die Polizei bat um Hinweise.", "general"],
    ["Kripo", null, "Die Kripo ermittelt."],
    ["Kriminalamt", "Kriminalämter", "Das Landeskriminalamt übernahm."],
    ["Polizeidirektion", "Polizeidirektionen", "Die Polizeidirektion nannte Zahlen."],
    ["Polizeipräsidium", "Polizeipräsidien", "Das Polizeipräsidium schwieg."],
    ["Feuerwehr", "Feuerwehren", "Die Feuerwehr gab Entwarnung."],
    ["Küstenwache", null, "Die Küstenwache barg 30 Menschen."],
    ["Zoll", null, "Der Zoll fand Elfenbein."],
  ]),
  ...bodiesOf("force", [
    ["Armee", "Armeen", "Die Armee bestätigte den Angriff.", "general"],
    ["Militär", null, "Das Militär übernahm die Macht.", "general"],
    ["Marine", null, "Die Marine stoppte das Boot."],
    ["Luftwaffe", null, "Die Luftwaffe flog Einsätze."],
    ["Bundeswehr", null, "Die Bundeswehr schickte Helfer."],
    ["Generalstab", null, "Der Generalstab meldete Verluste."],
    ["Miliz", "Milizen", "Die Miliz bestritt den Angriff."],
    ["Garde", "Garden", "Die Garde rückte aus."],
    ["Geheimdienst", "Geheimdienste", "Der Geheimdienst warnte früh."],
    ["Nachrichtendienst", "Nachrichtendienste", "Der Nachrichtendienst hörte mit."],
    ["Verfassungsschutz", null, "Der Verfassungsschutz beobachtet die Gruppe."],
    ["Abschirmdienst", null, "Der Abschirmdienst prüfte den Mann."],
  ]),
  ...bodiesOf("union", [
    ["Gewerkschaft", "Gewerkschaften", "Die Gewerkschaft rief zum Streik auf.", "general"],
    ["Betriebsrat", null, "Der Betriebsrat fordert Klarheit."],
  ]),
  ...bodiesOf("club", [
    ["Verein", "Vereine", "Der Verein trennte sich vom Trainer.", "general"],
    ["Klub", "Klubs", "Der Klub bestätigte den Wechsel.", "general"],
    ["Club", "Clubs", "Der Club bestätigte den Wechsel.", "general"],
    ["Liga", "Ligen", "Die Liga sperrte den Spieler."],
  ]),
  ...bodiesOf("team", [
    ["Mannschaft", "Mannschaften", "Die Mannschaft reist am Dienstag ab.", "general"],
    ["Team", "Teams", "Das Team reist am Dienstag ab.", "general"],
    ["Elf", null, "Die Elf verlor."],
    ["Rennstall", "Rennställe", "Der Rennstall zog zurück."],
  ]),
  ...bodiesOf("association", [
    ["Organisation", "Organisationen", "Die Organisation sprach von Folter.", "general"],
    ["Verband", "Verbände", "Der Verband warnte vor Engpässen.", "general"],
    ["Vereinigung", "Vereinigungen", "Die Vereinigung klagte.", "general"],
    ["Bündnis", "Bündnisse", "Das Bündnis ruft zur Demo auf.", "general"],
    ["Initiative", "Initiativen", "Die Initiative sammelte Stimmen.", "general"],
    ["Stiftung", "Stiftungen", "Die Stiftung fördert den Bau."],
    ["Arbeitskreis", "Arbeitskreise", "Der Arbeitskreis veröffentlichte den Entwurf."],
    ["Arbeitsgemeinschaft", "Arbeitsgemeinschaften", "Die Arbeitsgemeinschaft drohte mit Klage."],
    ["Forum", "Foren", "Das Forum lud zur Debatte."],
    ["Bund", null, "Der Bund der Imker klagte."],
    ["Zentralrat", "Zentralräte", "Der Zentralrat verurteilte die Tat."],
    ["Union", "Unionen", "Die Union der Lotsen streikt."],
    ["Gruppe", "Gruppen", "Die Gruppe bekannte sich."],
    ["Gruppierung", "Gruppierungen", "Die Gruppierung rief zu Protesten auf."],
    ["Bewegung", "Bewegungen", "Die Bewegung ruft zum Boykott auf."],
    ["Netzwerk", "Netzwerke", "Das Netzwerk forderte Schutz."],
    ["Rote Kreuz", null, "Das Rote Kreuz schickte Zelte."],
    ["Hilfswerk", "Hilfswerke", "Das Hilfswerk sammelte Decken."],
    ["Genossenschaft", "Genossenschaften", "Die Genossenschaft baut drei Windräder."],
    ["Handwerkskammer", "Handwerkskammern", "Die Handwerkskammer sucht Lehrlinge."],
    ["Handelskammer", "Handelskammern", "Die Handelskammer sieht keine Erholung."],
    ["Ärztekammer", "Ärztekammern", "Die Ärztekammer riet zur Impfung."],
    ["Anwaltskammer", "Anwaltskammern", "Die Anwaltskammer rügte den Entwurf."],
  ]),
  ...bodiesOf("authority", [
    ["Behörde", "Behörden", "Die Behörde ordnete die Räumung an.", "general"],
    ["Amt", "Ämter", "Das Amt prüft den Fall.", "general"],
    ["Institut", "Institute", "Das Institut senkte die Prognose.", "general"],
    ["Kommission", "Kommissionen", "Die Kommission drohte mit Strafen.", "general"],
    ["Ausschuss", "Ausschüsse", "Der Ausschuss lud drei Zeugen.", "general"],
    ["Gremium", "Gremien", "Das Gremium tagt geheim.", "general"],
    ["Rat", null, "Der Rat stimmte zu."],
    ["Verwaltung", "Verwaltungen", "Die Verwaltung räumte Fehler ein."],
    ["Magistrat", null, "Der Magistrat gab nach."],
    ["Wetterdienst", "Wetterdienste", "Der Wetterdienst erwartet Frost."],
    ["Warte", "Warten", "Die Erdbebenwarte maß Stärke sechs."],
    ["Zentrale", "Zentralen", "Die Verbraucherzentrale riet ab."],
    ["Zentrum", "Zentren", "Das Zentrum für Seuchen warnte."],
    ["Rechnungshof", "Rechnungshöfe", "Der Rechnungshof rügte die Ausgaben."],
    ["Botschaft", "Botschaften", "Die Botschaft half den Familien."],
    ["Konsulat", "Konsulate", "Das Konsulat blieb geschlossen."],
    ["Delegation", "Delegationen", "Die Delegation reiste ab."],
    ["Aufsicht", null, "Die Finanzaufsicht stoppte den Handel."],
    ["Stelle", "Stellen", "Die Beobachtungsstelle meldete Kämpfe."],
    ["Zentralbank", "Zentralbanken", "Die Zentralbank wartet ab."],
    ["Notenbank", "Notenbanken", "Die Notenbank senkte den Leitzins."],
    ["Weltorganisation", null, "Die Weltorganisation mahnte zur Ruhe."],
    ["Akademie", "Akademien", "Die Akademie vergab den Preis."],
    ["Jury", "Jurys", "Die Jury lobte den Mut."],
    ["Börse", "Börsen", "Die Börse setzte den Handel aus."],
    ["Mission", "Missionen", "Die Mission half den Dörfern."],
    ["Ministerkonferenz", "Ministerkonferenzen", "Die Innenministerkonferenz sprach sich für ein Verbot aus."],
    ["Präsidentenkonferenz", null, "Die Ministerpräsidentenkonferenz einigte sich auf einen Fahrplan."],
    ["Rektorenkonferenz", "Rektorenkonferenzen", "Die Rektorenkonferenz forderte mehr Geld."],
    ["Ethikrat", null, "Der Ethikrat mahnte zur Vorsicht."],
    ["Kulturrat", null, "Der Kulturrat warnte vor Kürzungen."],
    ["Netzagentur", null, "Die Netzagentur senkte die Entgelte."],
    ["Arbeitsagentur", "Arbeitsagenturen", "Die Arbeitsagentur zählte 900 Anträge."],
    ["Bundesagentur", null, "Die Bundesagentur zählte mehr Arbeitslose."],
    ["Arzneimittelagentur", null, "Die Arzneimittelagentur empfahl die Zulassung."],
    ["Umweltagentur", "Umweltagenturen", "Die Umweltagentur maß zu viel Staub."],
    ["Raumfahrtagentur", "Raumfahrtagenturen", "Die Raumfahrtagentur verschob den Start."],
    ["Weltraumagentur", "Weltraumagenturen", "Die Weltraumagentur zeigte die Aufnahmen."],
    ["Grenzschutzagentur", null, "Die Grenzschutzagentur stritt alles ab."],
    ["Krankenkasse", "Krankenkassen", "Die Krankenkasse lehnte den Antrag ab."],
    ["Krisenstab", "Krisenstäbe", "Der Krisenstab schloss die Schulen."],
  ]),
  ...bodiesOf("school", [
    ["Universität", "Universitäten", "Die Universität prüft die Arbeit.", "general"],
    ["Hochschule", "Hochschulen", "Die Hochschule entzog den Titel.", "general"],
    ["Schule", "Schulen", "Die Schule blieb zu."],
    ["Gymnasium", "Gymnasien", "Das Gymnasium sagte die Reise ab."],
    ["Uni", "Unis", "Die Uni prüft die Arbeit."],
  ]),
  ...bodiesOf("hospital", [
    ["Klinik", "Kliniken", "Die Klinik bestätigte den Tod.", "general"],
    ["Krankenhaus", "Krankenhäuser", "Das Krankenhaus nahm 20 Verletzte auf.", "general"],
    ["Klinikum", "Kliniken", "Das Klinikum warb um Geduld."],
  ]),
  ...bodiesOf("church", [
    ["Kirche", "Kirchen", "Die Kirche bat um Vergebung.", "general"],
    ["Bistum", "Bistümer", "Das Bistum legte Zahlen vor.", "general"],
    ["Bischofskonferenz", "Bischofskonferenzen", "Die Bischofskonferenz begrüßte das."],
    ["Gemeinde", null, "Die Kirchengemeinde sammelte Geld."],
    ["Orden", null, "Der Orden verließ das Kloster."],
  ]),
];

/**
 * Words that end like a noun for a body and are none, in small letters: "Datenbank" ends in "Bank".
 * "Die Datenbank war offen."
 */
export const noBodies: ReadonlySet<string> = new Set(
  (
    "datenbank klagebank anklagebank blutbank gesetzesinitiative epizentrum hypozentrum festplatte sandbank parkbank autobahn laufbahn fahrbahn startbahn landebahn umlaufbahn rennbahn flugbahn " +
    "kreisbahn weltgesellschaft lautstärke blutgruppe zielgruppe altersgruppe bergkette halskette menschenkette lichterkette " +
    "pflegestelle baustelle unfallstelle haltestelle raststelle tankstelle anlaufstelle schadstelle arbeitsstelle stelle " +
    "planstelle gefahrenstelle einsatzzentrum stadtzentrum einkaufszentrum flugblatt notizblatt titelblatt vorrat verrat " +
    "hausrat monat heirat format senior zielbahnhof kernkraftwerk kraftwerk atomkraftwerk stockwerk bauwerk handwerk feuerwerk " +
    "kunstwerk uhrwerk triebwerk fahrwerk lebenswerk meisterwerk bergwerk mauerwerk beiwerk regelwerk klärwerk wasserwerk " +
    "parkgesellschaft bevölkerungsgruppe volksgruppe sprachgruppe hauptaugenmerk protestbewegung fortbewegung handbewegung " +
    "truppenbewegung panzerbewegung pendelbewegung erdbewegung kurzschluss ausschluss elf zwölf raumstation raummission " +
    "weltgemeinde wohngemeinde botschaft friedensbotschaft videobotschaft frohbotschaft sozialversicherung " +
    "krankenversicherung rentenversicherung pflegeversicherung lebensversicherung haftpflichtversicherung gewissheit vermarktung " +
    "tagesordnung verdienstorden hochamt ehrenamt spitzenamt staatsamt rastplatz währungsunion wirtschaftsunion radioaktiv " +
    "inserat konglomerat lehramt nebenamt samt gesamt insgesamt"
  ).split(" "),
);

/**
 * Words in foreign names that make them a body's and no person's. "Das Institut Ocean Watch zählte 40 Wale."
 * English, French, Spanish and Italian, as German papers leave them.
 */
export const foreignBodyWords: ReadonlySet<string> = new Set(
  (
    "Times Post News Herald Tribune Journal Guardian Observer Globe Magazine Radio Television TV Network Press Media Broadcasting " +
    "Group Company Corporation Corp Corp. Inc Inc. Ltd Ltd. Limited Holding Holdings Industries International Airlines Airways Air Bank " +
    "Financial Motors Motor Oil Energy Steel Systems Software Technologies Entertainment Pictures Records Studios Partners Capital " +
    "Rights Watch Amnesty Greenpeace Foundation Institute University College School Center Centre Council Commission Committee " +
    "Association Federation Union United National Party Front Army Force Forces Brigade Police Department Agency Service Survey " +
    "Administration Office Organization Organisation Authority Bureau Court Congress Club FC AC Real Sociedad Société Banque Groupe " +
    "Parti Partido Movimiento Frente Forza Lega Banca Banco Compagnie Universidad Université Academy Society Trust Fund Alliance " +
    "Coalition Movement Campaign Project Initiative Team Racing Rangers Rovers City Wanderers Church Street Communications Telecom Mobile " +
    "Geological Environmental Protection Management Health World European American British African Asian Doctors Without Borders " +
    "Reporters Sans Frontières Médecins Human"
  ).split(" "),
);

/** Legal forms of companies and clubs behind a name. "Die Nordwind AG meldete Gewinn." */
export const legalForms: ReadonlySet<string> = new Set(
  "AG GmbH SE KG KGaA OHG eG e.V. eV Inc Inc. Ltd Ltd. Corp Corp. plc PLC LLC S.A. SA S.p.A. SpA N.V. NV AB A/S Oyj Co.".split(
    " ",
  ),
);

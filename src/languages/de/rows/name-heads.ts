// Words that begin or end the name of a body, so that what stands beside them belongs to it. Duden, "Großschreibung von
// Namen" (D 88), has the adjectives; the short names of clubs are those of the federations' leagues.

/** A word that a name goes on behind, or that ends one. */
export interface NameHead {
  readonly word: string;
  /**
   * What may stand behind it as part of the name: a place alone, a person alone, any name or unknown word, "für" with
   * nouns; "ends" it is the last word.
   */
  readonly behind: "place" | "person" | "name" | "for" | "ends";
  readonly example: string;
  /** The name in the example, as it stands there. */
  readonly name: string;
}

type Row = readonly [word: string, example: string, name: string];
const rowsOf = (behind: NameHead["behind"], rows: readonly Row[]): readonly NameHead[] =>
  rows.map(([word, example, name]) => ({ word, behind, example, name }));

// biome-ignore format: one row a line
export const nameHeads: readonly NameHead[] = [
  // Whole nouns or the last parts of compounds: "Landgericht", "Fachhochschule".
  ...rowsOf("place", [
    ["gericht", "Das Landgericht Düsseldorf wies die Klage ab.", "Landgericht Düsseldorf"],
    ["staatsanwaltschaft", "Die Staatsanwaltschaft Kassel ermittelt.", "Staatsanwaltschaft Kassel"],
    ["universität", "Die Universität Rostock prüft das.", "Universität Rostock"],
    ["hochschule", "Die Fachhochschule Kiel prüft das.", "Fachhochschule Kiel"],
    ["schule", "Die Realschule Husum feiert.", "Realschule Husum"],
    ["gymnasium", "Das Gymnasium Husum feiert.", "Gymnasium Husum"],
    ["klinikum", "Das Klinikum Kassel warnt.", "Klinikum Kassel"],
    ["polizeipräsidium", "Das Polizeipräsidium Mannheim bestätigte das.", "Polizeipräsidium Mannheim"],
    ["bistum", "Das Bistum Limburg schwieg.", "Bistum Limburg"],
    ["handelskammer", "Die Handelskammer Hamburg warnt.", "Handelskammer Hamburg"],
    ["handwerkskammer", "Die Handwerkskammer Münster warnt.", "Handwerkskammer Münster"],
    ["polizeidirektion", "Die Polizeidirektion Flensburg bestätigte das.", "Polizeidirektion Flensburg"],
    ["amt", "Das Gesundheitsamt Husum testet.", "Gesundheitsamt Husum"],
    ["verbraucherzentrale", "Die Verbraucherzentrale Bremen klagt.", "Verbraucherzentrale Bremen"],
    ["arbeitsagentur", "Die Arbeitsagentur Rostock hilft.", "Arbeitsagentur Rostock"],
    ["ärztekammer", "Die Landesärztekammer Hessen warnt.", "Landesärztekammer Hessen"],
    ["polizeiinspektion", "Die Polizeiinspektion Rostock bestätigte das.", "Polizeiinspektion Rostock"],
  ]),
  // Firms by their trade and their owner.
  ...rowsOf("person", [
    ["Bäckerei", "Die Bäckerei Jensen schließt.", "Bäckerei Jensen"],
    ["Metzgerei", "Die Metzgerei Huber schließt.", "Metzgerei Huber"],
    ["Fleischerei", "Die Fleischerei Kruse schließt.", "Fleischerei Kruse"],
    ["Gärtnerei", "Die Gärtnerei Hansen schließt.", "Gärtnerei Hansen"],
    ["Druckerei", "Die Druckerei Vogt schließt.", "Druckerei Vogt"],
    ["Tischlerei", "Die Tischlerei Paulsen schließt.", "Tischlerei Paulsen"],
    ["Spedition", "Die Spedition Petersen fährt weiter.", "Spedition Petersen"],
    ["Autohaus", "Das Autohaus Thomsen schließt.", "Autohaus Thomsen"],
    ["Weingut", "Das Weingut Schneider verkauft weniger.", "Weingut Schneider"],
  ]),
  ...rowsOf("name", [
    ["Radio", "Laut Radio Watt ist der Hafen zu.", "Radio Watt"],
    ["Stiftung", "Die Stiftung Warentest warnt.", "Stiftung Warentest"],
    ["FC", "Der FC Augsburg verlor.", "FC Augsburg"],
    ["SC", "Der SC Freiburg verlor.", "SC Freiburg"],
    ["SV", "Der SV Meppen verlor.", "SV Meppen"],
    ["TSV", "Der TSV Havelse verlor.", "TSV Havelse"],
    ["FSV", "Der FSV Mainz verlor.", "FSV Mainz"],
    ["ESV", "Der ESV Kaufbeuren verlor.", "ESV Kaufbeuren"],
    ["VfB", "Der VfB Stuttgart verlor.", "VfB Stuttgart"],
    ["VfL", "Der VfL Osnabrück verlor.", "VfL Osnabrück"],
    ["TSG", "Die TSG Hoffenheim verlor.", "TSG Hoffenheim"],
    ["TuS", "Der TuS Koblenz verlor.", "TuS Koblenz"],
    ["THW", "Der THW Kiel gewann.", "THW Kiel"],
    ["HSG", "Die HSG Wetzlar gewann.", "HSG Wetzlar"],
    ["SpVgg", "Die SpVgg Unterhaching verlor.", "SpVgg Unterhaching"],
    ["Stadtwerke", "Die Stadtwerke Husum bauen.", "Stadtwerke Husum"],
    ["Sparkasse", "Die Sparkasse Leipzig schließt Filialen.", "Sparkasse Leipzig"],
    ["Volksbank", "Die Volksbank Freiburg schließt Filialen.", "Volksbank Freiburg"],
    ["Diakonie", "Die Diakonie Rosenheim hilft.", "Diakonie Rosenheim"],
    ["Caritas", "Die Caritas Trier hilft.", "Caritas Trier"],
    ["AWO", "Die AWO Thüringen hilft.", "AWO Thüringen"],
    ["IHK", "Die IHK Kassel warnt.", "IHK Kassel"],
    ["Uni", "Die Uni Kassel warnt.", "Uni Kassel"],
    ["OLG", "Das OLG Hamm wies die Klage ab.", "OLG Hamm"],
    ["LKA", "Das LKA Sachsen ermittelt.", "LKA Sachsen"],
  ]),
  ...rowsOf("for", [
    ["hochschule", "Die Hochschule für Technik und Wirtschaft warnt.", "Hochschule für Technik und Wirtschaft"],
    ["bundesamt", "Das Bundesamt für Naturschutz warnt.", "Bundesamt für Naturschutz"],
    ["bundesanstalt", "Die Bundesanstalt für Post und Telekommunikation zahlt.", "Bundesanstalt für Post und Telekommunikation"],
    ["bundesinstitut", "Das Bundesinstitut für Risikobewertung warnt.", "Bundesinstitut für Risikobewertung"],
    ["landesamt", "Das Landesamt für Umwelt warnt.", "Landesamt für Umwelt"],
    ["bundesagentur", "Die Bundesagentur für Arbeit warnt.", "Bundesagentur für Arbeit"],
  ]),
  // Teams of American leagues are called by a town and a plural.
  ...rowsOf("ends", [
    ["University", "Die Boston University warnt.", "Boston University"],
    ...("Spurs Lakers Celtics Bulls Heat Knicks Nets Warriors Rockets Mavericks Clippers Suns Raptors Pacers Grizzlies Timberwolves Pelicans Hornets Cavaliers Pistons " +
      "Flyers Penguins Bruins Rangers Islanders Devils Capitals Canucks Oilers Flames Sharks Predators Sabres Blackhawks Canadiens " +
      "Packers Patriots Cowboys Steelers Eagles Giants Vikings Dolphins Broncos Seahawks Buccaneers Ravens Bengals Chargers Raiders Colts Texans Titans Jaguars " +
      "Yankees Dodgers Cubs Astros Braves Phillies Orioles Mariners Padres")
      .split(" ")
      .map((word): Row => [word, `Die Boston ${word} verloren.`, `Boston ${word}`]),
  ]),
];

// The words that tell a place from a person or a thing in German news. Sources: Duden (meanings); the counts that settled
// doubtful rows are those of training/places/name-priors.ts.

/**
 * Prepositions that take a bare place name. "Der Zug fuhr nach Essen."
 * "von", "über", "für" and "mit" go with persons as well and are not evidence.
 */
export const locativePrepositions: ReadonlySet<string> = new Set([
  "in",
  "In",
  "nach",
  "Nach",
  "aus",
  "Aus",
  "bei",
  "Bei",
  "nahe",
  "Nahe",
  "unweit",
  "Unweit",
  "Richtung",
  "nördlich",
  "südlich",
  "östlich",
  "westlich",
  "nordöstlich",
  "nordwestlich",
  "südöstlich",
  "südwestlich",
]);

/** Prepositions joined with their article; they go with places that carry one: "im Irak", "am Rhein", "ins Saarland". */
export const articlePrepositions: ReadonlySet<string> = new Set([
  "im",
  "Im",
  "am",
  "Am",
  "ans",
  "ins",
  "Ins",
  "vom",
  "Vom",
  "zum",
  "Zum",
  "zur",
  "Zur",
  "beim",
  "Beim",
]);

/** Words that stand before a noun but not before a place without an article. "Das Essen war kalt." */
export const determiners: ReadonlySet<string> = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines " +
    "dieser diese dieses diesen diesem jeder jede jedes jeden jedem mein meine meinen meinem meiner " +
    "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer " +
    "im am zum zur vom beim ins ans fürs aufs viel viele vielen mehr weniger alle allen aller jedes solche manche " +
    "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Kein Keine Dieser Diese Dieses Jeder Jede Jedes " +
    "Sein Seine Ihr Ihre Unser Unsere Im Am Zum Zur Vom Beim Viele Mehr Alle"
  ).split(" "),
);

export type PlacePrecision = "country" | "region" | "city" | "site";

/** Nouns that name a kind of place in front of its name, with the precision they tell. "die Stadt Essen", "im Bundesstaat Guerrero" */
export const placeNouns: ReadonlyMap<string, PlacePrecision> = new Map(
  Object.entries({
    Stadt: "city",
    Großstadt: "city",
    Hauptstadt: "city",
    Landeshauptstadt: "city",
    Kleinstadt: "city",
    Kreisstadt: "city",
    Hafenstadt: "city",
    Küstenstadt: "city",
    Grenzstadt: "city",
    Millionenstadt: "city",
    Metropole: "city",
    Stadtteil: "city",
    Stadtbezirk: "city",
    Ortsteil: "city",
    Vorort: "city",
    Ort: "city",
    Ortes: "city",
    Ortschaft: "city",
    Dorf: "city",
    Dorfes: "city",
    Gemeinde: "city",
    Großgemeinde: "city",
    Kommune: "city",
    Siedlung: "city",
    Städtchen: "city",
    Badeort: "city",
    Urlaubsort: "city",
    Wallfahrtsort: "city",
    Standort: "city",
    Raum: "city",
    Großraum: "city",
    Flughafen: "city",
    Land: "region",
    Bundesland: "region",
    Bundesstaat: "region",
    Bundesstaates: "region",
    Bundesstaats: "region",
    Teilstaat: "region",
    Teilrepublik: "region",
    Provinz: "region",
    Region: "region",
    Regionen: "region",
    Gebiet: "region",
    Verwaltungsgebiet: "region",
    Bezirk: "region",
    Regierungsbezirk: "region",
    Distrikt: "region",
    Kreis: "region",
    Landkreis: "region",
    Landkreises: "region",
    Kanton: "region",
    Kantons: "region",
    Departement: "region",
    Département: "region",
    Oblast: "region",
    Präfektur: "region",
    Grafschaft: "region",
    Gouvernement: "region",
    Wojewodschaft: "region",
    Insel: "region",
    Inseln: "region",
    Halbinsel: "region",
    Fluss: "region",
    Inselgruppe: "region",
  }),
);

/** Plurals in front of several names. "in den Städten Essen und Bochum" */
export const placeNounPlurals: ReadonlyMap<string, PlacePrecision> = new Map(
  Object.entries({
    Städte: "city",
    Städten: "city",
    Orte: "city",
    Orten: "city",
    Ortschaften: "city",
    Gemeinden: "city",
    Dörfer: "city",
    Dörfern: "city",
    Provinzen: "region",
    Regionen: "region",
    Bundesstaaten: "region",
    Bundesländer: "region",
    Bundesländern: "region",
    Länder: "region",
    Ländern: "region",
    Kantone: "region",
    Kantonen: "region",
    Départements: "region",
    Departements: "region",
    Landkreise: "region",
    Landkreisen: "region",
    Inseln: "region",
  }),
);

/** Nouns that want a place with "von" or a bare name after them. "der Oberbürgermeister von Essen", "das Landgericht Halle" */
export const placeOfficeNouns: ReadonlySet<string> = new Set(
  (
    "Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Gouverneur Gouverneurin Bischof Erzbischof Landrat " +
    "Landgericht Landgerichts Amtsgericht Amtsgerichts Oberlandesgericht Oberlandesgerichts Verwaltungsgericht " +
    "Verwaltungsgerichts Staatsanwaltschaft Generalstaatsanwaltschaft Polizeipräsidium Polizeidirektion Universität Uni " +
    "Flughafen Hauptbahnhof Bahnhof Messe Zoo Klinikum Uniklinik Universitätsklinikum Bistum Erzbistum Einwohner Einwohnern " +
    "Nähe Umgebung Norden Süden Osten Westen Nordosten Nordwesten Südosten Südwesten Zentrum Innenstadt Raum Großraum"
  ).split(" "),
);

/** Titles and offices that stand before a person's name. "Trainer Halle war zufrieden." */
export const personTitles: ReadonlySet<string> = new Set(
  (
    "Herr Herrn Frau Dr Dr. Prof Prof. Professor Professorin Präsident Präsidentin Präsidenten Staatspräsident Ministerpräsident Ministerpräsidentin " +
    "Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Minister Ministerin Außenminister Außenministerin Innenminister " +
    "Innenministerin Finanzminister Verteidigungsminister Gesundheitsminister Wirtschaftsminister Justizminister " +
    "Premierminister Premierministerin Premier Regierungschef Regierungschefin Parteichef Parteichefin Machthaber Diktator " +
    "König Königin Prinz Prinzessin Papst Senator Senatorin Abgeordneter Abgeordnete Sprecher Sprecherin Generalsekretär " +
    "Trainer Trainerin Kapitän Torwart Stürmer Verteidiger Mittelfeldspieler Schauspieler Schauspielerin Sänger Sängerin " +
    "Regisseur Autor Autorin Richter Richterin Anwalt Anwältin Staatsanwalt General Oberst Chef Chefin Vorsitzender " +
    "Vorsitzende Direktor Direktorin Experte Expertin Forscher Forscherin Virologe Virologin Familie Bruder Schwester Sohn " +
    "Tochter Mutter Vater Ehefrau Ehemann Witwe Präsidentschaftskandidat Kandidat Kandidatin Bewerber Mister Mrs. Mr. Sir Lady Lord Doktor"
  ).split(" "),
);

/** Signs of a club in front of a town's name. "Der VfL Wolfsburg verlor." */
export const clubWords: ReadonlySet<string> = new Set(
  (
    "Werder Schalke VfL VfB VfR SV SC FC TSV TSG SpVgg BSC FSV MSV KSC HSV TuS TuSpo HC EC ERC EHC BBC FK AC AS Eintracht Borussia Bayer " +
    "Hertha Fortuna Arminia Hansa Dynamo Rot-Weiß Rot-Weiss Schwarz-Weiß Wacker Energie Union Kickers Alemannia " +
    "Real Inter Atlético Atletico Olympique Lokomotive Lok Spartak Zenit Schachtar ZSKA Girondins Juventus " +
    "RB Rasenballsport Holstein Viktoria Preußen SSV DSC VfV SVW SGS Haie Haien Eisbären Adler Lilien"
  ).split(" "),
);

/** Numbers that belong to a club's name: "Hannover 96", "Mainz 05". */
export const clubNumbers: ReadonlySet<string> = new Set(["96", "05", "04", "98", "09", "07", "1860", "1899"]);

/** Words that make a company, a paper or a team of the town in front of them. "Die Washington Post berichtete." */
export const nameTails: ReadonlySet<string> = new Set(
  (
    "Post Times Globe Tribune Herald Journal Chronicle Magazine Examiner Observer News Review Consulting Bank Airlines Airways " +
    "Rockets Lakers Celtics Bulls Yankees Giants Cowboys Mavericks Philharmonic Symphony University College United City " +
    "Rovers Wanderers Institute Declaration Club Hilton"
  ).split(" "),
);

/** Points of the compass in front of "von": "nördlich von Essen". */
export const directions: ReadonlySet<string> = new Set(
  (
    "nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich " +
    "nord-östlich nord-westlich süd-östlich süd-westlich nordnordöstlich nordnordwestlich ostnordöstlich ostsüdöstlich " +
    "südsüdöstlich südsüdwestlich westsüdwestlich westnordwestlich west-südwestlich west-nordwestlich ost-nordöstlich " +
    "ost-südöstlich nord-nordöstlich nord-nordwestlich süd-südöstlich süd-südwestlich außerhalb innerhalb unweit oberhalb " +
    "unterhalb abseits entfernt"
  ).split(" "),
);

/** What a state's or landscape's name joins for one of its parts: "Nordsyrien", "Westafrika", "Zentralchina". */
export const partPrefixes: readonly string[] = [
  "Nordost",
  "Nordwest",
  "Südost",
  "Südwest",
  "Nord",
  "Süd",
  "Ost",
  "West",
  "Zentral",
  "Mittel",
];

/** Nouns that make a newspaper's name with a town's adjective. "Das berichtete die Neustädter Zeitung." */
export const newspaperNouns: ReadonlySet<string> = new Set(
  (
    "Zeitung Allgemeine Allgemeinen Rundschau Morgenpost Tageblatt Tagblatt Abendblatt Abendblatts Nachrichten Kurier Anzeiger " +
    "Presse Stadt-Anzeiger Stadtanzeiger Volkszeitung Merkur Abendzeitung Express Landeszeitung Illustrierte Hefte Blatt Bote Echo"
  ).split(" "),
);

/**
 * Words of German news that are towns of that name hardly ever: a disease, a foreign word, a part of one. A noun that says what the name
 * is ("die Stadt Corona") brings the town back. "Die Lage ist seit Corona eine andere.", "die wichtigsten News"
 */
export const namedLikePlaces: ReadonlySet<string> = new Set("Corona News Economy".split(" "));

/** Nouns that stand for a thing and not a town when a town's adjective precedes them. "ein Wiener Schnitzel" */
export const adjectiveTraps: ReadonlySet<string> = new Set(
  "Schnitzel Würstchen Wurst Kranz Kreuz Modell Art Sofa Platte Salz".split(" "),
);

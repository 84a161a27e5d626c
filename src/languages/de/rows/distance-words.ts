// The words around a distance in news German.

/** Units of length in kilometres (Duden; a mile is the statute mile, 5,280 feet of 0.3048 m; a sea mile 1,852 m). */
export const lengthUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Kilometer: 1,
    Kilometern: 1,
    Kilometers: 1,
    km: 1,
    Meile: 1.609344,
    Meilen: 1.609344,
    Seemeile: 1.852,
    Seemeilen: 1.852,
  }),
);

/** Words that make a length a way that was gone, which is never shorter than the straight line. "Er legte 80 Kilometer zurück." */
export const wayGone: ReadonlySet<string> = new Set(
  (
    "Strecke Weg Wegs Weges Marsch Fußmarsch Fahrt Reise Tour Route Etappe Rennen Wanderung zurück zurückgelegt zurücklegte zurücklegen lange langen langer " +
    "langes lang marschierte marschierten wanderte wanderten gewandert lief liefen gelaufen fuhr fuhren gefahren radelte geradelt " +
    "Autobahn Straße Pipeline Bahnstrecke Zugstrecke Seeweg Landweg Umweg"
  ).split(" "),
);

/** Words that may stand between a length and the place it is measured from. */
export const measuringWords: ReadonlySet<string> = new Set(
  (
    "von vom vor hinter entfernt entfernte entfernten entfernter weit weg der des dem den die das Luftlinie " +
    "Stadt Hauptstadt Landeshauptstadt Großstadt Hafenstadt Metropole Zentrum Stadtzentrum Innenstadt Ort Insel Küstenstadt " +
    "Grenzstadt Millionenstadt Provinzhauptstadt Kreisstadt"
  ).split(" "),
);

/** Nouns for a border. "40 Kilometer von der Grenze zu Polen" */
export const borderNouns: ReadonlySet<string> = new Set(["Grenze", "Staatsgrenze", "Landesgrenze"]);

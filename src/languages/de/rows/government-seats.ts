// Buildings, streets and offices that stand for a government. Source: Duden and the usage of the German press.

/** Words for a government that are neither a state nor its capital, with the state's code; "EU" for the European Union. */
export const governmentSeats: Readonly<Record<string, string>> = {
  // "Der Kreml wies die Vorwürfe zurück."
  Kreml: "RU",
  Kremls: "RU",
  // "Das Weiße Haus äußerte sich nicht."
  "Weiße Haus": "US",
  "Weißen Haus": "US",
  "Weißen Hauses": "US",
  "Weißes Haus": "US",
  Pentagon: "US",
  Pentagons: "US",
  "Capitol Hill": "US",
  // "Die Downing Street bestätigte den Termin."
  "Downing Street": "GB",
  Whitehall: "GB",
  Élysée: "FR",
  Elysée: "FR",
  Élyséepalast: "FR",
  Elyséepalast: "FR",
  "Élysée-Palast": "FR",
  "Elysée-Palast": "FR",
  "Quai d’Orsay": "FR",
  "Quai d'Orsay": "FR",
  Kanzleramt: "DE",
  Kanzleramts: "DE",
  Bundeskanzleramt: "DE",
  Ballhausplatz: "AT",
  Ballhausplatzes: "AT",
  Bundeshaus: "CH",
  "Blaue Haus": "KR",
  "Blauen Haus": "KR",
  "Palazzo Chigi": "IT",
  Quirinalspalast: "IT",
  Vatikan: "VA",
  Vatikans: "VA",
  "Heilige Stuhl": "VA",
  "Heiligen Stuhl": "VA",
  "Heiligen Stuhls": "VA",
};

/** The European Union's seats: "Brüssel" as a government is the Union, not Belgium. "Brüssel mahnte Ungarn erneut." */
export const unionSeats: readonly string[] = ["Brüssel", "Straßburg"];

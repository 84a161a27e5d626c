// Short names that German news use without the long one. Sources: Duden, "Abkürzungen"; the bodies' own sites.

/** What a short name stands for. */
export interface Acronym {
  readonly short: string;
  /** As German texts write it, in the nominative without its article. */
  readonly long: string;
  /** Of the German article: "die SPD", "der BND", "das BKA". */
  readonly gender: "m" | "f" | "n";
  readonly kind: "party" | "body" | "company" | "force" | "court" | "union" | "broadcaster" | "club";
}

type Row = readonly [short: string, long: string, gender: Acronym["gender"]];

const rowsOf = (kind: Acronym["kind"], rows: readonly Row[]): readonly Acronym[] =>
  rows.map(([short, long, gender]) => ({ short, long, gender, kind }));

// "Der BND wusste davon, die NATO nicht."
// biome-ignore format: one row a line
export const acronyms: readonly Acronym[] = [
  ...rowsOf("party", [
    ["SPD", "Sozialdemokratische Partei Deutschlands", "f"],
    ["CDU", "Christlich Demokratische Union", "f"],
    ["CSU", "Christlich-Soziale Union", "f"],
    ["FDP", "Freie Demokratische Partei", "f"],
    ["AfD", "Alternative für Deutschland", "f"],
    ["NPD", "Nationaldemokratische Partei Deutschlands", "f"],
    ["PDS", "Partei des Demokratischen Sozialismus", "f"],
    ["SED", "Sozialistische Einheitspartei Deutschlands", "f"],
    ["BSW", "Bündnis Sahra Wagenknecht", "n"],
    ["DVU", "Deutsche Volksunion", "f"],
    ["ödp", "Ökologisch-Demokratische Partei", "f"],
    ["ÖVP", "Österreichische Volkspartei", "f"],
    ["SPÖ", "Sozialdemokratische Partei Österreichs", "f"],
    ["FPÖ", "Freiheitliche Partei Österreichs", "f"],
    ["BZÖ", "Bündnis Zukunft Österreich", "n"],
    ["SVP", "Schweizerische Volkspartei", "f"],
    ["KPdSU", "Kommunistische Partei der Sowjetunion", "f"],
    ["AKP", "Partei für Gerechtigkeit und Aufschwung", "f"],
    ["PKK", "Arbeiterpartei Kurdistans", "f"],
    ["EVP", "Europäische Volkspartei", "f"],
  ]),
  ...rowsOf("body", [
    ["BMI", "Bundesinnenministerium", "n"],
    ["BMF", "Bundesfinanzministerium", "n"],
    ["BMG", "Bundesgesundheitsministerium", "n"],
    ["BMVg", "Bundesverteidigungsministerium", "n"],
    ["BMAS", "Bundesarbeitsministerium", "n"],
    ["BMWi", "Bundeswirtschaftsministerium", "n"],
    ["BMWK", "Bundeswirtschaftsministerium", "n"],
    ["BMBF", "Bundesbildungsministerium", "n"],
    ["BMFSFJ", "Bundesfamilienministerium", "n"],
    ["BMJ", "Bundesjustizministerium", "n"],
    ["BMJV", "Bundesjustizministerium", "n"],
    ["BMU", "Bundesumweltministerium", "n"],
    ["BMEL", "Bundeslandwirtschaftsministerium", "n"],
    ["BMVI", "Bundesverkehrsministerium", "n"],
    ["BMDV", "Bundesverkehrsministerium", "n"],
    ["BMZ", "Bundesentwicklungsministerium", "n"],
    ["EU", "Europäische Union", "f"],
    ["UN", "Vereinte Nationen", "f"],
    ["UNO", "Vereinte Nationen", "f"],
    ["NATO", "Nato", "f"],
    ["OSZE", "Organisation für Sicherheit und Zusammenarbeit in Europa", "f"],
    ["OECD", "Organisation für wirtschaftliche Zusammenarbeit und Entwicklung", "f"],
    ["WHO", "Weltgesundheitsorganisation", "f"],
    ["WTO", "Welthandelsorganisation", "f"],
    ["IWF", "Internationaler Währungsfonds", "m"],
    ["EZB", "Europäische Zentralbank", "f"],
    ["IAEA", "Internationale Atomenergie-Organisation", "f"],
    ["IAEO", "Internationale Atomenergie-Organisation", "f"],
    ["UNHCR", "UN-Flüchtlingshilfswerk", "n"],
    ["UNICEF", "Unicef", "f"],
    ["UNESCO", "Unesco", "f"],
    ["IPCC", "Weltklimarat", "m"],
    ["IOC", "Internationales Olympisches Komitee", "n"],
    ["FIFA", "Fifa", "f"],
    ["UEFA", "Uefa", "f"],
    ["DFB", "Deutscher Fußball-Bund", "m"],
    ["DFL", "Deutsche Fußball Liga", "f"],
    ["DOSB", "Deutscher Olympischer Sportbund", "m"],
    ["ADAC", "Allgemeiner Deutscher Automobil-Club", "m"],
    ["BDI", "Bundesverband der Deutschen Industrie", "m"],
    ["BDA", "Bundesvereinigung der Deutschen Arbeitgeberverbände", "f"],
    ["DIHK", "Deutscher Industrie- und Handelskammertag", "m"],
    ["DRK", "Deutsches Rotes Kreuz", "n"],
    ["THW", "Technisches Hilfswerk", "n"],
    ["DLRG", "Deutsche Lebens-Rettungs-Gesellschaft", "f"],
    ["BUND", "Bund für Umwelt und Naturschutz Deutschland", "m"],
    ["NABU", "Naturschutzbund Deutschland", "m"],
    ["WWF", "World Wide Fund for Nature", "m"],
    ["EKD", "Evangelische Kirche in Deutschland", "f"],
    ["RKI", "Robert Koch-Institut", "n"],
    ["BSI", "Bundesamt für Sicherheit in der Informationstechnik", "n"],
    ["BAMF", "Bundesamt für Migration und Flüchtlinge", "n"],
    ["DWD", "Deutscher Wetterdienst", "m"],
    ["EASA", "Europäische Agentur für Flugsicherheit", "f"],
    ["ESA", "Europäische Weltraumorganisation", "f"],
    ["NASA", "Nasa", "f"],
    ["FAA", "Federal Aviation Administration", "f"],
    ["USGS", "United States Geological Survey", "m"],
    ["NOAA", "National Oceanic and Atmospheric Administration", "f"],
    ["OPEC", "Opec", "f"],
    ["ASEAN", "Verband Südostasiatischer Nationen", "m"],
    ["AU", "Afrikanische Union", "f"],
    ["PLO", "Palästinensische Befreiungsorganisation", "f"],
    ["ILO", "Internationale Arbeitsorganisation", "f"],
    ["UNRWA", "UN-Hilfswerk für Palästinaflüchtlinge", "n"],
  ]),
  ...rowsOf("force", [
    ["BND", "Bundesnachrichtendienst", "m"],
    ["MAD", "Militärischer Abschirmdienst", "m"],
    ["BKA", "Bundeskriminalamt", "n"],
    ["LKA", "Landeskriminalamt", "n"],
    ["BGS", "Bundesgrenzschutz", "m"],
    ["GSG 9", "Grenzschutzgruppe 9", "f"],
    ["CIA", "Central Intelligence Agency", "f"],
    ["FBI", "Federal Bureau of Investigation", "n"],
    ["NSA", "National Security Agency", "f"],
    ["FSB", "Inlandsgeheimdienst FSB", "m"],
    ["KGB", "Komitee für Staatssicherheit", "m"],
    ["RAF", "Rote Armee Fraktion", "f"],
    ["ETA", "Eta", "f"],
    ["IRA", "Irisch-Republikanische Armee", "f"],
    ["KSK", "Kommando Spezialkräfte", "n"],
    ["ISAF", "Isaf", "f"],
    ["KFOR", "Kfor", "f"],
  ]),
  ...rowsOf("court", [
    ["BGH", "Bundesgerichtshof", "m"],
    ["BVerfG", "Bundesverfassungsgericht", "n"],
    ["EuGH", "Europäischer Gerichtshof", "m"],
    ["EGMR", "Europäischer Gerichtshof für Menschenrechte", "m"],
    ["BFH", "Bundesfinanzhof", "m"],
    ["BAG", "Bundesarbeitsgericht", "n"],
  ]),
  ...rowsOf("union", [
    ["DGB", "Deutscher Gewerkschaftsbund", "m"],
    ["GdP", "Gewerkschaft der Polizei", "f"],
    ["GDL", "Gewerkschaft Deutscher Lokomotivführer", "f"],
    ["GEW", "Gewerkschaft Erziehung und Wissenschaft", "f"],
    ["ÖGB", "Österreichischer Gewerkschaftsbund", "m"],
    ["IG Metall", "Industriegewerkschaft Metall", "f"],
    ["IG BAU", "Industriegewerkschaft Bauen-Agrar-Umwelt", "f"],
    ["IG BCE", "Industriegewerkschaft Bergbau, Chemie, Energie", "f"],
  ]),
  ...rowsOf("company", [
    ["VW", "Volkswagen", "m"],
    ["BMW", "Bayerische Motoren Werke", "m"],
    ["DB", "Deutsche Bahn", "f"],
    ["RWE", "RWE", "m"],
    ["EnBW", "Energie Baden-Württemberg", "f"],
    ["SAP", "SAP", "f"],
    ["GM", "General Motors", "m"],
    ["GE", "General Electric", "m"],
    ["IBM", "IBM", "f"],
    ["LH", "Lufthansa", "f"],
    ["AUA", "Austrian Airlines", "f"],
    ["ÖBB", "Österreichische Bundesbahnen", "f"],
    ["SBB", "Schweizerische Bundesbahnen", "f"],
  ]),
];

export const acronymsByShort: ReadonlyMap<string, Acronym> = new Map(acronyms.map((row) => [row.short, row]));

/** Words in capitals that name no body: things, ranks, units, events. "Der LKW stand auf der A 7." */
export const noBodyAcronyms: ReadonlySet<string> = new Set(
  (
    "LKW PKW AKW KKW TV PC CD DVD SMS DNA DNS HIV AIDS WM EM GP FIS UTC MEZ MESZ CEST CET GMT USA US UK DDR BRD SSR UdSSR UAE VAE NRW BIP " +
    "KZ OP ICE IC RE ID IT IP PR EDV ABC SOS FKK PIN TAN UFO VIP ISS AG GmbH SE KG PLC INC LTD MW GW KW TWh GWh MWh kWh HTML URL WWW " +
    "HD USB MP DM SARS MERS COVID COVID-19 SARS-COV-2 PCR RNA RNS ISBN ISSN UKW PDF BSE CO2 TNT LED LSD PET PVC FCKW NGO NGOs KP MdB MdL MdEP DAX MDAX TECDAX ATX EUR USD CHF " +
    "II III IV VI VII VIII IX XI XII XIII XIV XV XVI OK GAU JVA StGB GG BGB AGB EEG A B C D E F G H I J K L M N O P Q R S T U V W X Y Z ZIP"
  ).split(" "),
);

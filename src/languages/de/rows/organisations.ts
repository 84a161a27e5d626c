// Organisations that German news names so often that a reader knows them. Facts, gathered by hand for this project;
// media and agencies beside those that training takes from the lists of publishers.

export interface OrganisationRow {
  readonly kind: "international" | "party" | "authority" | "company" | "club" | "media" | "association";
  /** Names, with "|" between them, as tokens with a space between. */
  readonly names: string;
  /** Holds one of the names. */
  readonly example: string;
}

export const organisations: readonly OrganisationRow[] = [
  {
    kind: "international",
    names:
      "EU|Europäische Union|Europäischen Union|EU-Kommission|Europäische Kommission|Europäischen Kommission|Europäisches Parlament|Europäischen Parlament|Europäischen Parlaments|Europäischer Rat|Europäischen Rat|Europarat|Europäische Zentralbank|Europäischen Zentralbank|EZB|UN|UNO|Vereinte Nationen|Vereinten Nationen|Unicef|UNICEF|Unesco|UNESCO|UNHCR|WHO|Weltgesundheitsorganisation|IAEA|IAEO|IWF|Weltbank|WTO|OECD|OSZE|Nato|NATO|G7|G8|G20|Opec|OPEC|Interpol|Europol|Frontex|Internationaler Strafgerichtshof|Internationalen Strafgerichtshof|Afrikanische Union|Afrikanischen Union|Arabische Liga|Arabischen Liga|Hamas|Hisbollah|Taliban|Al-Qaida|Al Kaida|Islamischer Staat|PKK|ETA|IRA|Fatah|PLO|ISAF|Commonwealth",
    example: "Die Vereinten Nationen warnten vor einer Hungersnot.",
  },
  {
    kind: "party",
    names:
      "CDU|CSU|SPD|FDP|AfD|Grüne|Grünen|Bündnis 90/Die Grünen|Die Linke|Linkspartei|PDS|NPD|BSW|Freie Wähler|Piratenpartei|KPD|SED|DKP|NSDAP|ÖVP|SPÖ|FPÖ|BZÖ|SVP|Republikaner|Demokraten|Labour|Tories|Labour Party|AKP|CHP|Fidesz|PiS|Front National|UMP|PSOE|Podemos|Likud|Kadima|Forza Italia|Lega Nord|Syriza|Fünf-Sterne-Bewegung",
    example: "Die SPD stimmt zu.",
  },
  {
    kind: "authority",
    names:
      "Bundestag|Deutscher Bundestag|Deutschen Bundestag|Bundesrat|Bundesregierung|Bundeswehr|Bundespolizei|Bundeskriminalamt|BKA|Bundesnachrichtendienst|BND|Verfassungsschutz|Bundesamt für Verfassungsschutz|Bundesverfassungsgericht|Bundesgerichtshof|BGH|Bundesverwaltungsgericht|Bundessozialgericht|Bundesfinanzhof|Bundesarbeitsgericht|Bundesbank|Deutsche Bundesbank|Deutschen Bundesbank|Bundesagentur für Arbeit|Bundesnetzagentur|Bundeskartellamt|Umweltbundesamt|Statistisches Bundesamt|Statistischen Bundesamt|Statistische Bundesamt|Bafin|BaFin|RKI|Robert Koch-Institut|Robert-Koch-Institut|Paul-Ehrlich-Institut|Auswärtiges Amt|Auswärtigen Amt|Auswärtige Amt|Kanzleramt|Bundeskanzleramt|Kreml|Pentagon|FBI|CIA|NSA|Fed|Federal Reserve|Europäischer Gerichtshof|Europäischen Gerichtshof|EuGH|Supreme Court|Knesset|Nationalrat|Technisches Hilfswerk|THW|Deutscher Wetterdienst|Deutsche Wetterdienst|Deutschen Wetterdienst|DWD|Stasi|Wehrmacht|Luftwaffe|Reichswehr|US-Armee|US-Regierung|US-Kongress|US-Senat|Repräsentantenhaus|Landeskriminalamt|LKA|Gestapo|Waffen-SS|SS|SA|NVA|KGB|Mossad|GSG 9|Scotland Yard|Rote Armee|Roten Armee|Bundesinnenministerium|Bundesfinanzministerium|Bundesgesundheitsministerium|Verteidigungsministerium|Innenministerium|Außenministerium|Finanzministerium",
    example: "Das Bundeskartellamt prüft den Kauf.",
  },
  {
    kind: "company",
    names:
      "VW|Volkswagen|BMW|Daimler|Mercedes|Mercedes-Benz|Audi|Porsche|Opel|Ford|General Motors|GM|Chrysler|Fiat|Renault|Peugeot|Toyota|Honda|Nissan|Mazda|Hyundai|Tesla|Siemens|Bosch|Continental|ZF|Thyssen-Krupp|ThyssenKrupp|Thyssenkrupp|Krupp|BASF|Bayer|Henkel|Merck|Linde|Evonik|SAP|Infineon|Telekom|Deutsche Telekom|Deutschen Telekom|Vodafone|Telefónica|O2|Deutsche Bahn|Deutschen Bahn|DB|Lufthansa|Air Berlin|Eurowings|Ryanair|Easyjet|Airbus|Boeing|EADS|Deutsche Bank|Deutschen Bank|Commerzbank|Dresdner Bank|Postbank|Hypo Real Estate|HypoVereinsbank|Sparkasse|Allianz|Munich Re|Münchener Rück|UBS|Credit Suisse|Goldman Sachs|JP Morgan|Morgan Stanley|Lehman Brothers|Deutsche Börse|Deutschen Börse|Deutsche Post|Deutschen Post|DHL|Eon|E.ON|RWE|EnBW|Vattenfall|Gazprom|Rosneft|Shell|BP|Exxon|Total|Uniper|Edeka|Rewe|Aldi|Lidl|Karstadt|Kaufhof|Metro|Otto|Ikea|Adidas|Puma|Nike|Tui|Thomas Cook|Microsoft|Apple|Google|Alphabet|Facebook|Meta|Amazon|Twitter|Youtube|YouTube|Netflix|Ebay|eBay|Yahoo|IBM|Intel|AMD|Nvidia|Oracle|Sony|Samsung|Nokia|Philips|Dell|HP|Hewlett-Packard|Huawei|Nestlé|Novartis|Roche|Pfizer|Biontech|BioNTech|AstraZeneca|Moderna|Sanofi|Nasa|NASA|Esa|ESA|SpaceX|Wirecard|Springer|Axel Springer|Bertelsmann|Sky|Walt Disney|Disney|Warner|Universal|Sony Music|EMI",
    example: "Die Lufthansa streicht Flüge.",
  },
  {
    kind: "club",
    names:
      "FC Bayern|FC Bayern München|Bayern München|Borussia Dortmund|BVB|Borussia Mönchengladbach|Schalke 04|FC Schalke 04|Schalke|Werder Bremen|Hamburger SV|HSV|FC St. Pauli|St. Pauli|Hertha BSC|Hertha|Union Berlin|1. FC Union Berlin|1. FC Köln|1. FC Nürnberg|1. FC Kaiserslautern|Bayer Leverkusen|Bayer 04 Leverkusen|VfB Stuttgart|VfL Wolfsburg|VfL Bochum|Eintracht Frankfurt|Eintracht Braunschweig|SC Freiburg|TSG Hoffenheim|Hoffenheim|RB Leipzig|Hannover 96|FC Augsburg|Mainz 05|FSV Mainz 05|Arminia Bielefeld|Fortuna Düsseldorf|Hansa Rostock|Dynamo Dresden|1860 München|MSV Duisburg|Energie Cottbus|Real Madrid|FC Barcelona|Atlético Madrid|Manchester United|Manchester City|FC Chelsea|FC Arsenal|FC Liverpool|Tottenham Hotspur|Juventus Turin|AC Mailand|Inter Mailand|AS Rom|Paris Saint-Germain|Ajax Amsterdam|DFB|DFL|Uefa|UEFA|Fifa|FIFA|IOC|DOSB|NBA|NFL|NHL|Bundesliga|Champions League|Premier League|Formel 1|Ferrari|McLaren|Red Bull",
    example: "Werder Bremen verlor das Spiel.",
  },
  {
    kind: "media",
    names:
      "dpa|Deutsche Presse-Agentur|Deutschen Presse-Agentur|AFP|Reuters|AP|epd|KNA|sid|SID|dapd|ddp|APA|Tass|TASS|Interfax|Xinhua|Ria Nowosti|Kyodo|Yonhap|ARD|ZDF|NDR|WDR|MDR|BR|SWR|HR|RBB|rbb|Deutschlandfunk|Deutsche Welle|Deutschen Welle|Phoenix|RTL|Sat.1|ProSieben|Pro Sieben|n-tv|N24|Welt|Die Welt|Bild|Bild-Zeitung|Bild am Sonntag|Spiegel|Der Spiegel|Spiegel Online|Focus|Stern|Die Zeit|Zeit|FAZ|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Rundschau|Süddeutsche Zeitung|Süddeutschen Zeitung|taz|Tagesspiegel|Handelsblatt|Wirtschaftswoche|Rheinische Post|Rheinischen Post|NZZ|Neue Zürcher Zeitung|ORF|SRF|BBC|CNN|ABC|CBS|NBC|Fox News|Al-Dschasira|Al Jazeera|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|The Times|Le Monde|Le Figaro|El País|La Repubblica|MTV|Arte|ARTE|3sat|Wikipedia|Wikileaks|WikiLeaks",
    example: "Das meldete die Deutsche Presse-Agentur.",
  },
  {
    kind: "association",
    names:
      "DGB|Verdi|Ver.di|IG Metall|GEW|GdP|GDL|Gewerkschaft der Polizei|BDI|BDA|DIHK|ADAC|VdK|NABU|Nabu|BUND|WWF|Greenpeace|Amnesty International|Amnesty|Human Rights Watch|Ärzte ohne Grenzen|Rotes Kreuz|Rote Kreuz|Roten Kreuz|Deutsches Rotes Kreuz|Deutschen Roten Kreuz|DRK|Caritas|Diakonie|AWO|Brot für die Welt|Misereor|Pro Asyl|Foodwatch|Attac|Fridays for Future|Letzte Generation|Katholische Kirche|Katholischen Kirche|Evangelische Kirche|Evangelischen Kirche|EKD|Deutsche Bischofskonferenz|Deutschen Bischofskonferenz|Vatikan|Max-Planck-Gesellschaft|Fraunhofer-Gesellschaft|Helmholtz-Gemeinschaft|Leopoldina|DIW|Ifo-Institut|ifo-Institut|Zentralrat der Juden|Zentralrat der Muslime|Transparency International|Reporter ohne Grenzen|Ku-Klux-Klan|RAF|Rote Armee Fraktion",
    example: "Die IG Metall rief zum Streik auf.",
  },
];

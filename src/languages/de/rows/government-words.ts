// What governments do and have, by which "Moskau" in "Moskau wies das zurück" is told from the town. Collected from
// everyday news German; forms are finite and in the third person.

/** Verbs whose subject is a government and not a town. "Moskau dementierte die Meldung." */
export const governmentVerbs: ReadonlySet<string> = new Set(
  (
    "akzeptiert akzeptierte anerkennt antwortet antwortete appelliert appellierte bat beansprucht beanspruchte bedauert bedauerte " +
    "befürchtet befürchtete befürwortet begrüßt begrüßte beharrt beharrte bekräftigt bekräftigte beruft berief beschuldigt " +
    "beschuldigte beschwert besteht bestand bestätigt bestätigte bestreitet bestritt betont betonte betrachtet betrachtete " +
    "beteuert beteuerte bewertet bezeichnet bezeichnete bezichtigt bezichtigte bietet bittet bot blockiert blockierte " +
    "boykottiert boykottierte dementiert dementierte droht drohte drängt drängte entgegnete entsandte entscheidet entschied " +
    "erhofft erhöht erhöhte erklärt erklärte erkannte erkennt ermahnte erneuerte ersucht ersuchte erwartet erwartete erwidert " +
    "erwiderte erwog erwägt fordert forderte fürchtet fürchtete garantiert garantierte genehmigt genehmigte gibt gab hofft hoffte " +
    "hält hielt ignoriert ignorierte kontert konterte kritisiert kritisierte kündigt kündigte kündige lehnt lehnte lehne leugnet leugnete " +
    "liefert lieferte mahnt mahnte meldet meldete missbilligt nannte nennt pocht pochte plant plante protestiert protestierte " +
    "prüft prüfte reagiert reagierte rechnet rechnete rechtfertigt rechtfertigte rief ruft räumt räumte rät riet sagt sagte " +
    "schickt schickte schlägt schlug schließt schloss schweigt schwieg sichert sicherte sieht sah signalisiert signalisierte " +
    "spricht sprach sperrt sperrte stellt stellte stimmt stimmte stoppt stoppte streitet strebt strebte stuft stufte sucht suchte " +
    "teilt teilte teile toleriert trägt trat tritt unterstellt unterstellte unterstützt unterstützte unterzeichnet unterzeichnete " +
    "verbietet verbot verdächtigt verdächtigte verfolgt verfolgte verhandelt verhandelte verhängt verhängte verkündet verkündete " +
    "verlangt verlangte vermittelt vermittelte vermutet vermutete verneint verspricht versprach versichert versicherte verteidigt " +
    "verteidigte verurteilt verurteilte verweigert verweigerte verweist verwies verzichtet verzichtete warf warnt warnte weigert " +
    "weigerte weist weise wies widerspricht widersprach wirft will wolle wollte wollen wünscht wünschte zeigt zeigte zieht zog zögert zögerte zweifelt"
  ).split(" "),
);

/** Auxiliaries and modals: the verb that decides stands at the end, so foreign capitals before them count as governments. */
export const auxiliaries: ReadonlySet<string> = new Set(
  (
    "hat hatte habe hätte haben hatten werde wird würde werden würden soll solle sollte sollen muss müsse müsste musste " +
    "kann könne könnte konnte darf dürfe dürfte durfte möchte"
  ).split(" "),
);

/** Nouns that a government has. "Teherans Drohung", "Teherans Atomprogramm" */
export const governmentPossessions: ReadonlySet<string> = new Set(
  (
    "Absicht Absichten Aggression Angebot Angriff Angriffe Angriffskrieg Anspruch Ansprüche Armee Atomprogramm Außenamt Außenminister " +
    "Außenministerin Außenpolitik Bedingungen Botschaft Botschafter Botschafterin Diplomaten Drohung Drohungen Einfluss " +
    "Einmarsch Entscheidung Erklärung Forderung Forderungen Führung Geheimdienst Geheimdienste Haltung Interesse Interessen " +
    "Invasion Krieg Kurs Linie Machthaber Militär Ministerpräsident Nein Plan Pläne Politik Position Präsident Präsidentin " +
    "Premier Premierminister Raketen Raketenprogramm Reaktion Regierung Regierungschef Regime Rolle Sanktionen Sicht Staatschef " +
    "Strategie Streitkräfte Truppen Unterstützung Vorgehen Vorschlag Vorstoß Vorwürfe Vorwurf Weigerung Ziel Ziele Zusage " +
    "Zusagen Zustimmung"
  ).split(" "),
);

/** Prepositions after which a capital is a government: "gegen Peking", "das Abkommen mit Teheran". */
export const governmentPrepositions: ReadonlySet<string> = new Set([
  "gegen",
  "gegenüber",
  "mit",
  "seitens",
  "zwischen",
]);

/** Nouns that bind a government with "zu", "auf", "an" or "von": "die Beziehungen zu Kairo", "Druck auf Minsk". */
export const governmentRelations: ReadonlySet<string> = new Set(
  (
    "Beziehung Beziehungen Verhältnis Kontakt Kontakte Kontakten Draht Distanz Druck Forderung Forderungen Appell Signal " +
    "Kritik Vorwürfe Abhängigkeit Waffenlieferungen Zugeständnisse Ultimatum"
  ).split(" "),
);

/** Words that make "zwischen A und B" a way and not a talk: "die Strecke zwischen Wien und Rom". */
export const wayWords: ReadonlySet<string> = new Set(
  "Strecke Bahnstrecke Zug Züge Zugverkehr Bahn Flug Flüge Flugzeug Straße Autobahn Kilometer Kilometern Verbindung Grenze Entfernung".split(
    " ",
  ),
);

/** The union of states that acts like one, with its seat. */
export const unionOfStates = { name: "Europäische Union", seat: "Brüssel" } as const;

/** First parts of compounds that name a state besides its own name: "US-Regierung", "Bundesminister"; ISO 3166 codes. */
export const stateFirstParts: readonly (readonly [part: string, code: string])[] = [
  ["us", "US"],
  ["eu", "EU"],
  ["bundes", "DE"],
  ["uk", "GB"],
  ["sowjet", "SU"],
];

// What happens, in its several words: a verb, the noun of its event, and close synonyms, as news reports exchange them for each
// other. After Duden's synonyms; kept narrow, as two words in a row say that they name the same event.

export interface EventConcept {
  readonly concept: string;
  /** Lemmas, verbs with their prefix joined, parted by blanks. */
  readonly words: string;
  /** Lemmas that say the same when they are denied: "nicht mehr befahren" is closed. */
  readonly opposite?: string;
  /** A wider concept: what is cracked is damaged. */
  readonly wider?: string;
  /** Its numbers grow from day to day, so two of them from different days are no contradiction. */
  readonly accumulates?: true;
  readonly example: string;
}

// biome-ignore format: one row a line
export const eventConcepts: readonly EventConcept[] = [
  { concept: "sperren", words: "sperren Sperrung Vollsperrung abriegeln", opposite: "befahren", example: "Die Straße wird gesperrt." },
  { concept: "öffnen", words: "öffnen Öffnung wiedereröffnen Wiedereröffnung eröffnen Eröffnung aufmachen", example: "Das Museum öffnet im Mai." },
  { concept: "schließen", words: "schließen Schließung dichtmachen", example: "Das Werk wird geschlossen." },
  { concept: "beschädigen", words: "beschädigen Beschädigung Schaden schadhaft", example: "Der Mast ist beschädigt." },
  { concept: "reißen", words: "reißen gerissen Riss rissig", wider: "beschädigen", example: "Der Balken weist Risse auf." },
  { concept: "brechen", words: "brechen Bruch zerbrechen", wider: "beschädigen", example: "Die Achse brach." },
  { concept: "zerstören", words: "zerstören Zerstörung", wider: "beschädigen", example: "Das Haus wurde zerstört." },
  { concept: "sterben", words: "sterben Tod Toter Tote Todesopfer Todesfall umkommen tot Sterbefall", accumulates: true, example: "Drei Menschen starben." },
  { concept: "töten", words: "töten Tötung ermorden Mord umbringen erschießen", example: "Der Wächter wurde getötet." },
  { concept: "verletzen", words: "verletzen Verletzter Verletzte verletzt Verletzung", accumulates: true, example: "Fünf Menschen wurden verletzt." },
  { concept: "infizieren", words: "infizieren Infektion Neuinfektion anstecken Ansteckung Infizierter Infizierte infiziert Corona-Fall", accumulates: true, example: "Acht Menschen steckten sich an." },
  { concept: "erkranken", words: "erkranken Erkrankung Erkrankter Erkrankte", accumulates: true, example: "Drei Kinder erkrankten." },
  { concept: "Quarantäne", words: "Quarantäne", example: "Das Schiff steht unter Quarantäne." },
  { concept: "ausbrechen", words: "ausbrechen Ausbruch", example: "Im Heim kam es zu einem Ausbruch." },
  { concept: "genesen", words: "genesen Genesener Genesene Genesung", accumulates: true, example: "Vier Menschen sind genesen." },
  { concept: "testen", words: "testen Test Coronatest Corona-Test", accumulates: true, example: "Alle wurden getestet." },
  { concept: "impfen", words: "impfen Impfung", accumulates: true, example: "Die Ärzte impfen im Mai." },
  { concept: "steigen", words: "steigen ansteigen Anstieg zunehmen Zunahme erhöhen Erhöhung wachsen Zuwachs", accumulates: true, example: "Der Preis stieg." },
  { concept: "sinken", words: "sinken zurückgehen Rückgang abnehmen Abnahme fallen schrumpfen Schrumpfung", accumulates: true, example: "Der Umsatz sank." },
  { concept: "entlassen", words: "entlassen Entlassung Stellenabbau", example: "Das Werk entlässt 40 Leute." },
  { concept: "kaufen", words: "kaufen Kauf übernehmen Übernahme erwerben Erwerb", example: "Der Konzern kauft die Werft." },
  { concept: "verkaufen", words: "verkaufen Verkauf veräußern Veräußerung", example: "Der Konzern verkauft die Werft." },
  { concept: "zurücktreten", words: "zurücktreten Rücktritt abtreten", example: "Der Minister tritt zurück." },
  { concept: "verschieben", words: "verschieben Verschiebung vertagen Vertagung", example: "Das Spiel wird verschoben." },
  { concept: "absagen", words: "absagen Absage ausfallen", example: "Das Fest wird abgesagt." },
  { concept: "festnehmen", words: "festnehmen Festnahme verhaften Verhaftung", example: "Die Polizei nahm zwei Männer fest." },
  { concept: "ermitteln", words: "ermitteln Ermittlung", example: "Der Staatsanwalt ermittelt." },
  { concept: "anklagen", words: "anklagen Anklage", example: "Der Arzt wurde angeklagt." },
  { concept: "verurteilen", words: "verurteilen Verurteilung", example: "Das Gericht verurteilte ihn." },
  { concept: "genehmigen", words: "genehmigen Genehmigung zulassen Zulassung bewilligen Bewilligung", example: "Die Behörde genehmigte den Bau." },
  { concept: "zustimmen", words: "zustimmen Zustimmung billigen Billigung", example: "Der Rat stimmte zu." },
  { concept: "ablehnen", words: "ablehnen Ablehnung zurückweisen", example: "Der Rat lehnte den Plan ab." },
  { concept: "verbieten", words: "verbieten Verbot untersagen Untersagung", example: "Die Stadt verbietet das Fest." },
  { concept: "erlauben", words: "erlauben Erlaubnis gestatten", example: "Die Stadt erlaubt das Fest." },
  { concept: "treffen", words: "treffen Treffen zusammenkommen Zusammenkunft", example: "Die Minister trafen sich." },
  { concept: "abstürzen", words: "abstürzen Absturz", example: "Das Flugzeug stürzte ab." },
  { concept: "einstürzen", words: "einstürzen Einsturz", example: "Das Dach stürzte ein." },
  { concept: "explodieren", words: "explodieren Explosion Detonation", example: "Ein Kessel explodierte." },
  { concept: "brennen", words: "brennen Brand abbrennen Feuer", example: "Die Halle brannte." },
  { concept: "angreifen", words: "angreifen Angriff", example: "Die Truppen griffen an." },
  { concept: "kosten", words: "kosten Kosten Mehrkosten", example: "Der Bau kostet zwei Millionen Euro." },
  { concept: "verlängern", words: "verlängern Verlängerung", example: "Die Frist wird verlängert." },
  { concept: "unterzeichnen", words: "unterzeichnen Unterzeichnung unterschreiben", example: "Die Minister unterzeichneten den Vertrag." },
  { concept: "einigen", words: "einigen Einigung", example: "Die Parteien einigten sich." },
  { concept: "scheitern", words: "scheitern", example: "Die Gespräche scheiterten." },
  { concept: "prüfen", words: "prüfen Prüfung überprüfen Überprüfung", example: "Das Amt prüft den Fall." },
  { concept: "umleiten", words: "umleiten Umleitung", example: "Der Verkehr wird umgeleitet." },
  { concept: "fliehen", words: "fliehen Flucht flüchten", example: "Der Täter floh." },
  { concept: "vermissen", words: "vermissen Vermisster Vermisste vermisst", accumulates: true, example: "Vier Wanderer werden vermisst." },
  { concept: "retten", words: "retten Rettung", example: "Die Taucher retteten den Mann." },
  { concept: "wählen", words: "wählen Wahl", example: "Die Mitglieder wählten sie." },
  { concept: "kündigen", words: "kündigen Kündigung", example: "Der Verein kündigte den Vertrag." },
  { concept: "beschließen", words: "beschließen Beschluss", example: "Der Rat beschloss den Plan." },
  { concept: "besuchen", words: "besuchen Besuch", example: "Die Ministerin besucht das Werk." },
  { concept: "echt", words: "echt Echtheit", opposite: "fälschen gefälscht Fälschung", example: "Der Brief ist echt." },
  { concept: "sicher", words: "sicher Sicherheit", opposite: "unsicher", example: "Die Brücke ist sicher." },
];

/** Nouns in other forms than "-ung" and the verbs whose event they name. */
export const verbsOfNouns: ReadonlyMap<string, string> = new Map(
  (
    "verzicht:verzichten rückzug:zurückziehen stopp:stoppen abbruch:abbrechen abbau:abbauen wegfall:wegfallen sieg:siegen " +
    "einbruch:einbrechen protest:protestieren streik:streiken aufruf:aufrufen appell:appellieren klage:klagen beitritt:beitreten " +
    "austritt:austreten ausbau:ausbauen einstieg:einsteigen ausstieg:aussteigen umbau:umbauen vorschlag:vorschlagen vorwurf:vorwerfen " +
    "kritik:kritisieren wechsel:wechseln abzug:abziehen einzug:einziehen umzug:umziehen ausschluss:ausschließen abriss:abreißen " +
    "raub:rauben überfall:überfallen diebstahl:stehlen entwurf:entwerfen erlass:erlassen nachweis:nachweisen eingriff:eingreifen " +
    "aufbau:aufbauen abschied:verabschieden verlust:verlieren"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Verbs that carry an event named by a noun beside them, or add when, whether and how, but no event of their own. */
export const carryingVerbs: ReadonlySet<string> = new Set(
  (
    "haben sein werden können müssen sollen wollen dürfen mögen lassen machen tun bekommen erhalten bleiben aufweisen zeigen " +
    "stehen kommen gehen nehmen finden stattfinden erfolgen messen feststellen gelten bringen stellen " +
    "brauchen scheinen betreffen planen vorsehen ankündigen erwarten rechnen melden registrieren verzeichnen zählen nennen bestätigen belegen " +
    "betragen belaufen führen schreiben sprechen reden berichten mitteilen schätzen angeben"
  ).split(" "),
);

/** Verbs that say that what their object names shall be: "fordert die Abschaffung der Steuer". */
export const demandingVerbs: ReadonlySet<string> = new Set([
  "fordern",
  "verlangen",
  "anmahnen",
  "einfordern",
  "befürworten",
]);

/** That something is there at all: "ein Gutachten liegt vor", "es gibt ein Gutachten". */
export const existenceVerbs: ReadonlySet<string> = new Set([
  "geben",
  "vorliegen",
  "existieren",
  "bestehen",
  "vorhanden",
]);

/** Verbs that say which end of an event a time is. */
export const phaseVerbs: ReadonlyMap<string, "start" | "end"> = new Map([
  ["beginnen", "start"],
  ["anfangen", "start"],
  ["starten", "start"],
  ["anlaufen", "start"],
  ["enden", "end"],
  ["aufhören", "end"],
  ["auslaufen", "end"],
  ["dauern", "end"],
  ["andauern", "end"],
  ["anhalten", "end"],
]);

/** What numbers are numbers of, without being a thing of its own. */
export const measures: ReadonlySet<string> = new Set(
  "prozent prozentpunkt euro cent dollar pfund franken million milliarde billion tonne kilogramm kilo gramm kilometer meter zentimeter grad liter rede uhr".split(
    " ",
  ),
);

/** Nouns so general that two reports which share them need not speak of the same. */
export const generalNouns: ReadonlySet<string> = new Set(
  (
    "Mensch Person Leute Mann Frau Kind Jahr Monat Woche Tag Stunde Minute Zeit Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag " +
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember " +
    "Prozent Euro Dollar Million Milliarde Zahl Anzahl Teil Land Stadt Ort Welt Fall Frage Problem Grund Lage Situation Thema Ziel Weg Form Art " +
    "Seite Bereich Angabe Bericht Information Ende Anfang Beginn Mal Ding Sache Maßnahme Folge Rahmen Hilfe Arbeit Leben Gruppe Mitglied Bürger " +
    "Regierung Präsident Minister Staat Unternehmen Firma Gesellschaft Chef Sprecher Sprecherin Behörde Deutschland Virus Coronavirus Corona Pandemie " +
    "Mitarbeiter Beschäftigter Geld Rolle Entwicklung Möglichkeit Entscheidung Beispiel Patient Schule Schüler " +
    "Coronakrise Corona-Krise Krise Corona-Pandemie Coronapandemie"
  ).split(" "),
);

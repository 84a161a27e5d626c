/** Where a cue starts the certainty of what it opens, before the quote's own words are looked at. */
export type StanceGrade = "CT" | "PR" | "PS" | "CTu" | "Uu";

/** What a cue says of its content besides naming it (docs/factuality.md, section 4). */
export interface CueStance {
  /** Infinitive with the particle joined, or, for nouns, the noun; fixed words stand before it: "für möglich halten". */
  readonly words: string;
  /** How sure the source is by the cue alone. */
  readonly origin: StanceGrade;
  /** True where the content as it stands is what the source says is not so: "dementieren". */
  readonly turned: boolean;
  /** What the article itself takes on by choosing the cue; "Uu" where it only relays. */
  readonly author: "CT" | "PR" | "Uu";
  /** The article keeps its distance: "behaupten". */
  readonly distant: boolean;
  /** What is left when the cue is negated; null where it then says nothing. */
  readonly negated: { readonly origin: StanceGrade; readonly turned: boolean } | null;
  readonly example: string;
}

interface Row {
  readonly words: string;
  readonly origin?: StanceGrade;
  readonly turned?: true;
  readonly author?: "CT" | "PR";
  readonly distant?: true;
  readonly negated?: { readonly origin: StanceGrade; readonly turned: boolean };
  readonly example: string;
}

const TURNED_PROBABLE = { origin: "PR", turned: true } as const;
const KEPT = { origin: "CT", turned: false } as const;

// biome-ignore format: one row a line
const supposing: readonly Row[] = [
  { words: "glauben", negated: TURNED_PROBABLE, example: "Der Wirt glaubt, dass die Gäste wiederkommen." },
  { words: "vermuten", example: "Die Polizei vermutet, dass der Fahrer eingeschlafen ist." },
  { words: "mutmaßen", example: "Anwohner mutmaßten, der Damm habe nachgegeben." },
  { words: "annehmen", example: "Die Ermittler nehmen an, dass der Täter Hilfe hatte." },
  { words: "ausgehen", negated: TURNED_PROBABLE, example: "Das Amt geht davon aus, dass das Wasser sauber ist." },
  { words: "schätzen", example: "Der Verband schätzt, dass tausend Stellen fehlen." },
  { words: "abschätzen", example: "Die Feuerwehr schätzte den Schaden auf eine Million Euro ab." },
  { words: "rechnen", negated: TURNED_PROBABLE, example: "Die Bahn rechnet damit, dass der Verkehr am Abend wieder rollt." },
  { words: "erwarten", negated: TURNED_PROBABLE, example: "Die Bank erwartet, dass die Zinsen fallen." },
  { words: "denken", negated: TURNED_PROBABLE, example: "Die Trainerin denkt, dass ihr Team gewinnt." },
  { words: "wähnen", example: "Der Reeder wähnte das Schiff in Sicherheit." },
  { words: "ahnen", example: "Der Wirt ahnte, dass etwas nicht stimmte." },
  { words: "argwöhnen", example: "Die Opposition argwöhnte, der Bericht sei geschönt." },
  { words: "verdächtigen", example: "Die Staatsanwaltschaft verdächtigt den Händler, Ware verschoben zu haben." },
  { words: "tippen", example: "Der Förster tippt auf einen Luchs." },
  { words: "Vermutung", example: "Nach Vermutung der Ermittler war es Brandstiftung." },
  { words: "Annahme", example: "Nach Annahme des Instituts sinkt der Verbrauch." },
  { words: "Schätzung", example: "Nach Schätzungen des Verbands fehlen tausend Stellen." },
  { words: "Schätzungen", example: "Schätzungen zufolge kamen 4.000 Besucher." },
  { words: "Verdacht", example: "Es besteht der Verdacht, dass der Kassierer Geld nahm." },
  { words: "für wahrscheinlich halten", example: "Das Amt hält es für wahrscheinlich, dass der Pegel sinkt." },
];

// biome-ignore format: one row a line
const possible: readonly Row[] = [
  { words: "befürchten", example: "Die Helfer befürchten, dass noch Menschen im Haus sind." },
  { words: "fürchten", example: "Die Händler fürchten, dass Kunden ausbleiben." },
  { words: "spekulieren", example: "Die Presse spekulierte, der Minister trete zurück." },
  { words: "munkeln", example: "Im Ort munkelt man, der Hof werde verkauft." },
  { words: "für möglich halten", example: "Die Polizei hält es für möglich, dass der Mann im Wald ist." },
  { words: "für denkbar halten", example: "Der Gutachter hält einen Materialfehler für denkbar." },
  { words: "erwägen", example: "Die Stadt erwägt, den Platz zu sperren." },
  { words: "nicht ausschließen", example: "Die Feuerwehr schließt nicht aus, dass noch jemand im Haus ist." },
  { words: "Befürchtung", example: "Die Befürchtung, dass Öl austritt, hat sich zerschlagen." },
  { words: "Spekulation", example: "Es gibt Spekulationen, dass der Verein umzieht." },
  { words: "Spekulationen", example: "Spekulationen zufolge steht das Hotel vor dem Verkauf." },
  { words: "Gerücht", example: "Das Gerücht, dass der Star absagt, hält sich." },
];

// biome-ignore format: one row a line
const open: readonly Row[] = [
  { words: "hoffen", example: "Die Wirte hoffen, dass der Sommer trocken bleibt." },
  { words: "erhoffen", example: "Der Ort erhofft sich, dass mehr Gäste kommen." },
  { words: "wünschen", example: "Die Eltern wünschen sich, dass die Schule bleibt." },
  { words: "fordern", example: "Die Gewerkschaft forderte, dass die Löhne steigen." },
  { words: "verlangen", example: "Der Verein verlangt, dass die Stadt zahlt." },
  { words: "bitten", example: "Die Polizei bat, den Ort zu meiden." },
  { words: "appellieren", example: "Das Amt appellierte, Wasser zu sparen." },
  { words: "aufrufen", example: "Die Stadt rief dazu auf, zu Hause zu bleiben." },
  { words: "auffordern", example: "Der Richter forderte den Zeugen auf, lauter zu sprechen." },
  { words: "mahnen", example: "Der Kreis mahnte, die Wege zu räumen." },
  { words: "raten", example: "Der Arzt riet, viel zu trinken." },
  { words: "empfehlen", example: "Das Institut empfiehlt, die Fenster zu schließen." },
  { words: "vorschlagen", example: "Die Fraktion schlug vor, die Frist zu verlängern." },
  { words: "anregen", example: "Der Beirat regte an, Bäume zu pflanzen." },
  { words: "plädieren", example: "Der Gutachter plädierte dafür, den Turm zu sprengen." },
  { words: "drängen", example: "Der Verband drängt darauf, dass der Bund zahlt." },
  { words: "fragen", example: "Die Abgeordnete fragte, ob das Geld reiche." },
  { words: "nachfragen", example: "Der Reporter fragte nach, wer den Auftrag gab." },
  { words: "offen lassen", example: "Der Trainer ließ offen, ob der Stürmer spielt." },
  { words: "prüfen", example: "Das Amt prüft, ob die Halle sicher ist." },
  { words: "diskutieren", example: "Der Rat diskutierte, ob das Bad bleibt." },
  { words: "debattieren", example: "Der Rat debattierte, ob das Bad bleibt." },
  { words: "beraten", example: "Die Minister berieten, wie die Ernte zu retten sei." },
  { words: "überlegen", example: "Der Verein überlegt, ob er klagt." },
  { words: "Forderung", example: "Die Forderung, die Steuer zu senken, stieß auf Kritik." },
  { words: "Hoffnung", example: "Die Hoffnung, dass Hilfe kommt, schwand." },
  { words: "Frage", example: "Die Frage, ob das Geld reicht, blieb offen." },
  { words: "Appell", example: "Der Appell, Wasser zu sparen, half." },
  { words: "Bitte", example: "Die Bitte, leiser zu sein, blieb ungehört." },
  { words: "Vorschlag", example: "Der Vorschlag, die Frist zu verlängern, fand Zustimmung." },
];

// biome-ignore format: one row a line
const denying: readonly Row[] = [
  { words: "dementieren", origin: "CT", turned: true, example: "Der Konzern dementierte, dass er Stellen streicht." },
  { words: "bestreiten", origin: "CT", turned: true, example: "Der Senator bestritt, das Geld erhalten zu haben." },
  { words: "abstreiten", origin: "CT", turned: true, example: "Die Verdächtige stritt ab, am Tatort gewesen zu sein." },
  { words: "leugnen", origin: "CT", turned: true, example: "Der Angeklagte leugnete, den Wagen gefahren zu haben." },
  { words: "verneinen", origin: "CT", turned: true, example: "Der Sprecher verneinte, dass Gespräche liefen." },
  { words: "zurückweisen", origin: "CT", turned: true, example: "Das Amt wies zurück, dass es gewarnt worden sei." },
  { words: "ausschließen", origin: "CT", turned: true, negated: { origin: "PS", turned: false }, example: "Die Polizei schloss nicht aus, dass ein Dritter beteiligt war." },
  { words: "negieren", origin: "CT", turned: true, example: "Der Verband negierte, dass es Absprachen gab." },
  { words: "für ausgeschlossen halten", origin: "CT", turned: true, negated: { origin: "PS", turned: false }, example: "Der Gutachter hält einen Unfall für ausgeschlossen." },
  { words: "für unwahrscheinlich halten", origin: "PR", turned: true, example: "Das Amt hält es für unwahrscheinlich, dass der Damm bricht." },
  { words: "bezweifeln", origin: "PR", turned: true, example: "Der Gutachter bezweifelt, dass die Zahlen stimmen." },
  { words: "zweifeln", origin: "PR", turned: true, example: "Die Opposition zweifelt, dass das Geld reicht." },
  { words: "anzweifeln", origin: "PR", turned: true, example: "Die Anwältin zweifelte an, dass der Brief echt ist." },
  { words: "widerlegen", origin: "CT", turned: true, author: "CT", example: "Das Institut widerlegte, dass die Pflanze giftig ist." },
  { words: "entkräften", origin: "CT", turned: true, author: "CT", example: "Die Anwältin entkräftete den Verdacht, dass Geld floss." },
];

// biome-ignore format: one row a line
const factive: readonly Row[] = [
  { words: "bestätigen", origin: "CT", author: "PR", example: "Die Behörde bestätigte, dass drei Menschen vermisst werden." },
  { words: "bekräftigen", origin: "CT", author: "PR", example: "Die Ministerin bekräftigte, dass sie bleibt." },
  { words: "einräumen", origin: "CT", author: "CT", negated: KEPT, example: "Der Fahrer räumte ein, dass er zu schnell fuhr." },
  { words: "zugeben", origin: "CT", author: "CT", negated: KEPT, example: "Der Chef gab zu, dass er davon wusste." },
  { words: "gestehen", origin: "CT", author: "CT", negated: KEPT, example: "Der Kassierer gestand, Geld genommen zu haben." },
  { words: "eingestehen", origin: "CT", author: "CT", negated: KEPT, example: "Der Verein gestand ein, dass die Kasse leer war." },
  { words: "zugestehen", origin: "CT", author: "CT", negated: KEPT, example: "Die Firma gestand zu, dass Fehler gemacht wurden." },
  { words: "wissen", origin: "CT", author: "CT", negated: KEPT, example: "Der Wirt wusste, dass der Keller feucht war." },
  { words: "erfahren", origin: "CT", author: "CT", negated: KEPT, example: "Die Familie erfuhr, dass das Haus verkauft war." },
  { words: "erkennen", origin: "CT", author: "CT", negated: KEPT, example: "Der Lotse erkannte, dass das Schiff driftete." },
  { words: "feststellen", origin: "CT", author: "CT", negated: KEPT, example: "Die Prüfer stellten fest, dass Belege fehlten." },
  { words: "herausfinden", origin: "CT", author: "CT", negated: KEPT, example: "Die Reporterin fand heraus, dass der Vertrag gefälscht war." },
  { words: "aufdecken", origin: "CT", author: "CT", negated: KEPT, example: "Das Magazin deckte auf, dass Akten verschwanden." },
  { words: "herausstellen", origin: "CT", author: "CT", negated: KEPT, example: "Später stellte sich heraus, dass der Alarm falsch war." },
  { words: "überzeugen", origin: "CT", example: "Die Trainerin ist überzeugt, dass ihr Team aufsteigt." },
  { words: "behaupten", origin: "CT", distant: true, example: "Der Händler behauptete, er habe das Bild geerbt." },
  { words: "vorgeben", origin: "CT", distant: true, example: "Die Anruferin gab vor, von der Bank zu kommen." },
  { words: "weismachen", origin: "CT", distant: true, example: "Der Betrüger machte der Rentnerin weis, ihr Enkel brauche Hilfe." },
  { words: "Behauptung", origin: "CT", distant: true, example: "Die Behauptung, er habe das Bild geerbt, war erfunden." },
];

const stanceOf = (row: Row, origin: StanceGrade): CueStance => ({
  words: row.words,
  origin: row.origin ?? origin,
  turned: row.turned ?? false,
  author: row.author ?? "Uu",
  distant: row.distant ?? false,
  negated: row.negated ?? null,
  example: row.example,
});

/**
 * Cues that are not neutral (FactBank's source-introducing predicates, Saurí & Pustejovsky 2009, section 4; for German
 * IDS grammis, "Faktivität"). What is not here starts at CT and leaves the author at Uu.
 */
export const cueStances: readonly CueStance[] = [
  ...supposing.map((row) => stanceOf(row, "PR")),
  ...possible.map((row) => stanceOf(row, "PS")),
  ...open.map((row) => stanceOf(row, "Uu")),
  ...denying.map((row) => stanceOf(row, "CT")),
  ...factive.map((row) => stanceOf(row, "CT")),
];

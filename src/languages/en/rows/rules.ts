import { type RuleTable, row } from "../../../language/rule-row.ts";

/** The rules of English statements, each in a sentence. */
const statementRules = [
  row(
    "en/frame",
    "A whole sentence in marks is speech of whoever stands beside it with a verb of saying; what stands alone behind it goes on with it.",
    "Ein ganzer Satz in Anführungszeichen ist Rede dessen, der mit einem Verb des Sagens daneben steht; was allein dahinter steht, führt sie fort.",
    '"The ice is thin," the warden said. "Nobody should walk on it."',
  ),
  row(
    "en/frame-part",
    "Where a sentence ends in marks with a comma, and who says it stands behind them, the whole of it is theirs.",
    "Endet ein Satz in Anführungszeichen mit einem Komma, und steht dahinter, wer ihn sagt, so ist er ganz von ihm.",
    'The deal "is a gift to the banks," Hale wrote.',
  ),
  row(
    "en/turn",
    "In a transcript a paragraph is speech of whom the capitals before its colon name.",
    "In einer Mitschrift ist ein Absatz Rede dessen, den die Großbuchstaben vor seinem Doppelpunkt nennen.",
    "HALE: The pier is lost.\n\nBOONE: Who says so?\n\nHALE: The divers do.",
  ),
  row(
    "en/signature",
    "A quotation that stands alone is whose name stands behind a dash after it.",
    "Ein Zitat, das allein steht, ist dessen, dessen Name hinter einem Gedankenstrich danach steht.",
    '"The pier will be mended by May." — Mara Hale, harbor master',
  ),
  row(
    "en/clause",
    "What is said is the clause that a verb of saying governs.",
    "Das Gesagte ist der Nebensatz, den ein Verb des Sagens regiert.",
    "The owner said that the ferry is safe.",
  ),
  row(
    "en/clause-before",
    "The clause stands before the verb of saying that governs it.",
    "Der Satz steht vor dem Verb des Sagens, das ihn regiert.",
    "The ferry is safe, the owner of the harbor said.",
  ),
  row(
    "en/rest",
    "Behind a verb that has hardly anything but speech behind it, the rest of the clause is what is said.",
    "Hinter einem Verb, auf das fast nur Rede folgt, ist der Rest des Satzes das Gesagte.",
    "The council told Hale the man whom the storm had kept away from the old harbor that evening lost his boat.",
  ),
  row(
    "en/tail",
    "A verb of saying that hangs on the sentence has all the rest of it as its content.",
    "Ein Verb des Sagens, das am Satz hängt, hat dessen ganzen Rest zum Inhalt.",
    "The ferry, police say, is safe.",
  ),
  row(
    "en/infinitive",
    "What is promised, asked for or planned stands in an infinitive with to.",
    "Was versprochen, verlangt oder geplant wird, steht in einem Infinitiv mit to.",
    "The minister promised to mend the road.",
  ),
  row(
    "en/raising",
    "Behind a passive verb of thinking the subject belongs to what is thought, and nobody is named who thinks it.",
    "Hinter einem Verb des Denkens im Passiv gehört das Subjekt zum Gedachten, und niemand wird genannt, der es denkt.",
    "Prices are expected to fall.",
  ),
  row(
    "en/quotation",
    "A quotation in the sentence of a verb of saying is what is said.",
    "Ein Zitat im Satz eines Verbs des Sagens ist das Gesagte.",
    'He criticized the plan as "a waste of good money".',
  ),
  row(
    "en/taken-as",
    "Somebody calls something something: both together are what is said.",
    "Jemand nennt etwas so: Beides zusammen ist das Gesagte.",
    "He called the plan a mistake.",
  ),
  row(
    "en/object",
    "The object of a verb of saying tells what it is about, without its words.",
    "Das Objekt eines Verbs des Sagens sagt, worum es geht, ohne die Worte.",
    "The auditor criticized the spending.",
  ),
  row(
    "en/preposition",
    "A preposition of the verb of saying leads to what it is about.",
    "Eine Präposition des Verbs führt zu dem, worum es geht.",
    "He spoke of ice.",
  ),
  row(
    "en/noun",
    "A noun of saying opens a clause with that or an infinitive; whose it is stands beside it, or makes it.",
    "Ein Nomen des Sagens öffnet einen Satz mit that oder einen Infinitiv; wessen es ist, steht daneben oder macht es.",
    "The judge dismissed Boone's claim that the votes were bought.",
  ),
  row(
    "en/according-to",
    "The clause is that of whom according to names.",
    "Der Satz ist dessen, den according to nennt.",
    "According to the police, the road is closed.",
  ),
  row(
    "en/colon",
    "A colon leads from a name in a heading, or from the end of a sentence, to what is said.",
    "Ein Doppelpunkt führt von einem Namen in einer Überschrift oder vom Ende eines Satzes zum Gesagten.",
    "Harbor master: Ferry is safe",
  ),
] as const;

/** The rules of English times. */
const timeRules = [
  row(
    "en/time-iso",
    "A date in figures, the year first.",
    "Ein Datum in Ziffern, das Jahr zuerst.",
    "The vote was on 2026-11-20.",
  ),
  row(
    "en/time-slashes",
    "A date in figures with slashes, the month first.",
    "Ein Datum in Ziffern mit Schrägstrichen, der Monat zuerst.",
    "The vote was on 11/20/2026.",
  ),
  row(
    "en/time-date",
    "A month with its day; without a year the nearest one.",
    "Ein Monat mit seinem Tag; ohne Jahr das nächstliegende.",
    "The vote was on Nov. 4.",
  ),
  row(
    "en/time-date-day-first",
    "The day stands before the month.",
    "Der Tag steht vor dem Monat.",
    "The vote was on 4 November 2026.",
  ),
  row("en/time-month-year", "A month with its year.", "Ein Monat mit seinem Jahr.", "The mill closed in March 2024."),
  row(
    "en/time-month",
    "A month alone is one that lies behind, unless the sentence speaks of what will be.",
    "Ein Monat allein liegt zurück, wenn der Satz nicht von Künftigem spricht.",
    "The mill closed in August.",
  ),
  row("en/time-year", "A number like a year.", "Eine Zahl wie ein Jahr.", "The mill closed in 2019."),
  row("en/time-decade", "A decade.", "Ein Jahrzehnt.", "The mill was built in the 1950s."),
  row(
    "en/time-weekday",
    "A weekday is one of the last seven days, or of the next where the sentence speaks of what will be.",
    "Ein Wochentag ist einer der letzten sieben Tage, oder der nächsten, wo der Satz von Künftigem spricht.",
    "The mill closed on Friday.",
  ),
  row(
    "en/time-part-of-day",
    "A part of a day beside this, last, yesterday or tomorrow.",
    "Ein Teil eines Tages neben this, last, yesterday oder tomorrow.",
    "The mill burned yesterday morning.",
  ),
  row(
    "en/time-near-unit",
    "A week, month, quarter or year by its distance from now.",
    "Eine Woche, ein Monat, Quartal oder Jahr nach dem Abstand von heute.",
    "The mill closed last year.",
  ),
  row("en/time-weekend", "A weekend.", "Ein Wochenende.", "The mill burned over the weekend."),
  row(
    "en/time-near-season",
    "A season with its year, or by its distance from now.",
    "Eine Jahreszeit mit ihrem Jahr oder nach dem Abstand von heute.",
    "The mill closed last summer.",
  ),
  row("en/time-quarter", "A quarter of a year.", "Ein Quartal.", "Sales fell in the third quarter."),
  row(
    "en/time-last-quarter",
    "The quarter is the last that has ended.",
    "Das Quartal ist das letzte, das zu Ende ist.",
    "Sales fell in the latest quarter.",
  ),
  row(
    "en/time-year-ago",
    "A year before the last quarter.",
    "Ein Jahr vor dem letzten Quartal.",
    "Sales rose from the year-ago quarter.",
  ),
  row(
    "en/time-quarter-of",
    "A quarter of this, last or next year.",
    "Ein Quartal dieses, des letzten oder nächsten Jahres.",
    "Sales rose in last year's third quarter.",
  ),
  row("en/time-century", "A century.", "Ein Jahrhundert.", "The mill is of the 19th century."),
  row(
    "en/time-ago",
    "So long before now, or after.",
    "So lange vor heute oder danach.",
    "The mill closed three years ago.",
  ),
  row(
    "en/time-ago-vague",
    "Some time ago: the past, without a day.",
    "Vor einiger Zeit: die Vergangenheit, ohne Tag.",
    "The mill closed several years ago.",
  ),
  row(
    "en/time-length",
    "A length of time by number and unit.",
    "Eine Dauer nach Zahl und Einheit.",
    "The strike lasted ten days.",
  ),
  row(
    "en/time-length-vague",
    "A length of time that no number tells.",
    "Eine Dauer, die keine Zahl nennt.",
    "The strike lasted several weeks.",
  ),
  row("en/time-clock", "A time of the clock.", "Eine Uhrzeit.", "The vote ended at 4 p.m. Friday."),
  row(
    "en/time-noon",
    "Noon or midnight, of a weekday beside it.",
    "Mittag oder Mitternacht, eines Wochentags daneben.",
    "The gate closes at noon Friday.",
  ),
  row("en/time-each", "A time that comes again.", "Eine Zeit, die wiederkehrt.", "The ferry runs every day."),
  row("en/time-often", "How often, in a word.", "Wie oft, in einem Wort.", "The ferry runs daily."),
  row(
    "en/time-fixed",
    "A word that is a time by itself.",
    "Ein Wort, das für sich eine Zeit ist.",
    "The mill closed yesterday.",
  ),
] as const;

/** How an English place was found. */
const placeRules = [
  row(
    "en/place-preposition",
    "The name of a place behind a preposition of place, with at most an attribute between.",
    "Der Name eines Ortes hinter einer Präposition des Ortes, mit höchstens einem Attribut dazwischen.",
    "The trial opened in Nuremberg.",
  ),
  row(
    "en/place-name",
    "The name of a place that the name finder takes for one, or that is a state’s.",
    "Der Name eines Ortes, den die Namenserkennung für einen hält, oder der eines Staates.",
    "Voters chose Norway.",
  ),
  row(
    "en/place-dateline",
    "The place that opens a dateline.",
    "Der Ort, mit dem eine Ortsmarke beginnt.",
    "LONDON (Reuters) - The bridge is closed.",
  ),
];

/** The rules of English. */
export const englishRules: RuleTable = { places: placeRules, times: timeRules, statements: statementRules };

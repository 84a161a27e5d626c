import { row } from "../de/rules/rule-row.ts";

/** The rules of English, each in a sentence. */
export const englishRules = [
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
    '"The ferry is safe," the owner said.',
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
  row(
    "en/continued",
    "A quotation that makes a paragraph goes on with who spoke in the one before.",
    "Ein Zitat, das einen Absatz füllt, setzt fort, wer im Absatz davor sprach.",
    '"The ice is thin," the warden said.\n\n"Nobody should walk on it before Monday morning."',
  ),
] as const;

import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** How a word was read; not part of a reading, shown by `laut explain`. */
export const wordRules: readonly RuleRow[] = [
  row(
    "word/known",
    "The dictionary has the word as it stands.",
    "Das Wörterbuch hat das Wort so, wie es dasteht.",
    "Der Hafen ist gesperrt.",
  ),
  row(
    "word/first-letter",
    "The dictionary has the word with a small first letter.",
    "Das Wörterbuch hat das Wort mit kleinem Anfangsbuchstaben.",
    "Gestern wurde der Hafen gesperrt.",
  ),
  row(
    "word/capitals",
    "A word in capitals is read like the same word in small letters.",
    "Ein Wort in Großbuchstaben wird wie dasselbe Wort in Kleinbuchstaben gelesen.",
    "Die REGIERUNG schweigt.",
  ),
  row(
    "word/sharp-s",
    "The dictionary has the word with “ß” for “ss” or the other way round.",
    "Das Wörterbuch hat das Wort mit „ß“ statt „ss“ oder umgekehrt.",
    "Das Amt weiss davon nichts.",
  ),
  row(
    "word/hyphen",
    "The word is read like what follows its last hyphen.",
    "Das Wort wird wie das gelesen, was auf seinen letzten Bindestrich folgt.",
    "Die Eidertal-Regierung schweigt.",
  ),
  row(
    "word/compound",
    "A compound of two known words is read like its last one.",
    "Eine Zusammensetzung aus bekannten Wörtern wird wie ihr letztes gelesen.",
    "Die Deichbrückensanierung beginnt.",
  ),
  row(
    "word/compound-end",
    "A compound that ends in a known word is read like that word, though what stands before it is unknown.",
    "Eine Zusammensetzung, die mit einem bekannten Wort endet, wird wie dieses gelesen, auch wenn der vordere Teil unbekannt ist.",
    "Die Quarlokrise dauert an.",
  ),
  row(
    "word/prefix",
    "A known verb form behind a prefix is read like the verb.",
    "Eine bekannte Verbform hinter einer Vorsilbe wird wie das Verb gelesen.",
    "Der Bau wird vorangetrieben.",
  ),
  row(
    "word/verb-row",
    "The dictionary lacks the verb, the table of verbs of saying has it: it is read like “sagen”.",
    "Das Wörterbuch hat das Verb nicht, die Tabelle der Verben des Sagens hat es: Es wird wie „sagen“ gelesen.",
    "Das werde ein langer Winter, orakelte der Kapitän.",
  ),
  row(
    "word/ending",
    "The ending tells what kind of word it is.",
    "Die Endung verrät, was für ein Wort es ist.",
    "Die Quarlovierung beginnt.",
  ),
  row("word/number", "Digits are a number.", "Ziffern sind eine Zahl.", "Es kamen 4812 Gäste."),
  row(
    "word/name",
    "An unknown word with a capital is read as a name, or else as a noun.",
    "Ein unbekanntes Wort mit großem Anfangsbuchstaben wird als Name oder sonst als Nomen gelesen.",
    "Auch Quarlow kam.",
  ),
  row(
    "word/unknown",
    "An unknown word in small letters can be almost anything.",
    "Ein unbekanntes kleingeschriebenes Wort kann fast alles sein.",
    "Sie nannte es quarlox.",
  ),
];

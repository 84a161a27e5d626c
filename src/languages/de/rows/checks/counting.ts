// Words around counts and their totals: "insgesamt 14", "davon 3 Kinder".

import { wordClass } from "../word-classes/word-class.ts";

/** "14 Prozent", "3 Jahre": measured, not counted. */
export const measureNouns =
  /^(?:Prozent|Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Kilo|Meter|Zentimeter|Meile|Grad|Euro|Dollar|Uhr|Mal)/u;

/** "einer von ihnen". */
export const oneOfThem = wordClass("ein eine einer eines einen");

/** "drei Männer, zwei Frauen und ein Kind". */
export const joinsParts = wordClass(", und sowie");

/** "insgesamt 14". */
export const totalWords = wordClass("insgesamt zusammen");

/** "Insgesamt 14", at the start of a sentence, too. */
export const opensTotal = /^(?:insgesamt|zusammen)$/iu;

/** Words for what happened to people, by what they say. */
export const fates: readonly RegExp[] = [
  /^(?:getötet|töteten?|Tote[nr]?|tot|starben|starb|gestorben|Todesopfer|erschossen|umgekommen|ums)$/u,
  /^(?:verletzt|verletzten?|Verletzte[nr]?)$/u,
  /^(?:festgenommen|Festnahmen|verhaftet|Verhaftungen)$/u,
];

/** "drei Männer,". */
export const endsPart = wordClass(", und sowie .");

/** "jeweils drei". */
export const eachWords = wordClass("jeweils je");

/** "Anna und Ben". */
export const joinsEach = wordClass("und wie sowie");

/** "je drei Euro": what is measured has no number of its own. */
export const measuredEach = wordClass("Euro € Dollar Franken Meter Liter Punkte");

/** Words that show that two parts leave each other out. */
export const apartWords: readonly (readonly RegExp[])[] = [
  [/^schwer/u, /^leicht/u],
  [/^(?:Männer|Männern|männlich|Jungen|Buben)$/u, /^(?:Frauen|weiblich|Mädchen)$/u],
  [
    /^(?:starb|starben|ertrank|ertranken|tot|getötet|gestorben)$/u,
    /^(?:gerettet|überlebt|überlebte|überlebten|verletzt)$/u,
  ],
];

/** "macht zusammen 14". */
export const comesToForms = wordClass(
  "sind waren wären macht machte ergibt ergab ergäbe summiert summierte beläuft addiert",
);

/** "jeder drei Boote", "pro Kopf". */
export const perOne = wordClass("Jede Jeder Jedes Jeden Jedem jede jeder jedes jeden jedem jeweils je pro");

/** Nouns that together are everybody. */
export const wholePairs: readonly string[] = ["Frauen Männer", "Jungen Mädchen"];

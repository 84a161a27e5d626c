import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** How a name was found; the entities of a reading are made of such names. */
export const nameRules: readonly RuleRow[] = [
  row(
    "name/model",
    "The model of names found the name in its sentence.",
    "Das Namensmodell hat den Namen in seinem Satz gefunden.",
    "Der Bürgermeister Anton Kellinghusen eröffnete den Markt.",
  ),
  row(
    "name/again",
    "The same word is a name elsewhere in the article.",
    "Dasselbe Wort ist an anderer Stelle des Artikels ein Name.",
    "Der Bürgermeister Anton Kellinghusen eröffnete den Markt. Danach ging Kellinghusen.",
  ),
];

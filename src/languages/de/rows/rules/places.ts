import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** How a place was found. */
export const placeRules: readonly RuleRow[] = [
  row(
    "de/place-plain",
    "The word is the name of a place.",
    "Das Wort ist der Name eines Ortes.",
    "Der Zug hielt in Hannover.",
  ),
  row(
    "de/place-genitive",
    "The word is the name of a place with the “s” of the genitive.",
    "Das Wort ist der Name eines Ortes mit dem „s“ des Genitivs.",
    "Die Straßen in Hannovers Süden sind gesperrt.",
  ),
  row(
    "de/place-adjective",
    "The word is made of a town's name with “-er”.",
    "Das Wort ist aus einem Ortsnamen mit „-er“ gebildet.",
    "Der Hamburger Hafen ist gesperrt.",
  ),
  row(
    "de/place-part",
    "The word is a point of the compass before the name of a country or landscape.",
    "Das Wort ist eine Himmelsrichtung vor dem Namen eines Landes oder einer Landschaft.",
    "In Nordsyrien fiel Schnee.",
  ),
  row(
    "de/place-quarter",
    "The word is the name of a town with that of its quarter.",
    "Das Wort ist der Name einer Stadt mit dem ihres Stadtteils.",
    "In Köln-Deutz brannte ein Lager.",
  ),
  row(
    "de/place-government",
    "The seat of a government stands for the government.",
    "Der Sitz einer Regierung steht für die Regierung.",
    "Der Kreml wies den Vorwurf zurück.",
  ),
  row(
    "de/place-unknown",
    "The words around it say that it is a place, though no table has it.",
    "Die Wörter daneben sagen, dass es ein Ort ist, obwohl keine Tabelle ihn hat.",
    "In der Ortschaft Quellwisch brannte ein Lager.",
  ),
];

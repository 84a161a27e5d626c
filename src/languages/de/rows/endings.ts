// Endings by which a word that no dictionary has can be read: it inflects like the model word.
// After the chapters on word formation in the Duden grammar (10th ed., 2022) and IDS grammis ("Wortbildung"):
// suffixes decide part of speech and gender of what they form.

import type { EndingRow } from "../../../language/ending-row.ts";

const noun = (ending: string, like: string, example: string): EndingRow => ({ ending, like, capital: true, example });
const other = (ending: string, like: string, example: string): EndingRow => ({ ending, like, capital: false, example });

const nouns: readonly EndingRow[] = [
  noun("ung", "Regierung", "Verpixelung"),
  noun("ungen", "Regierungen", "Verpixelungen"),
  noun("heit", "Sicherheit", "Abgehobenheit"),
  noun("heiten", "Einheiten", "Abgehobenheiten"),
  noun("keit", "Möglichkeit", "Klickbarkeit"),
  noun("keiten", "Möglichkeiten", "Klickbarkeiten"),
  noun("schaft", "Mannschaft", "Bloggerschaft"),
  noun("schaften", "Mannschaften", "Bloggerschaften"),
  noun("ion", "Nation", "Gamifikation"),
  noun("ionen", "Nationen", "Gamifikationen"),
  noun("tät", "Universität", "Virtuosität"),
  noun("täten", "Universitäten", "Virtuositäten"),
  noun("ismus", "Terrorismus", "Trumpismus"),
  noun("ist", "Polizist", "Ukulelist"),
  noun("isten", "Polizisten", "Ukulelisten"),
  noun("erin", "Lehrerin", "Youtuberin"),
  noun("erinnen", "Lehrerinnen", "Youtuberinnen"),
  noun("istin", "Polizistin", "Ukulelistin"),
  noun("istinnen", "Polizistinnen", "Ukulelistinnen"),
  noun("chen", "Mädchen", "Videochen"),
  noun("tum", "Eigentum", "Influencertum"),
  noun("nis", "Ergebnis", "Gefrornis"),
  noun("ling", "Lehrling", "Prüfling"),
  noun("linge", "Lehrlinge", "Prüflinge"),
  noun("ment", "Dokument", "Involvement"),
  noun("anz", "Distanz", "Performanz"),
  noun("enz", "Konferenz", "Kovalenz"),
  noun("enzen", "Konferenzen", "Kovalenzen"),
  noun("ik", "Politik", "Robotronik"),
  noun("ei", "Partei", "Twitterei"),
  noun("eien", "Parteien", "Twittereien"),
  noun("ie", "Theorie", "Virophilie"),
  noun("ien", "Theorien", "Virophilien"),
];

/** Endings of adjectives before their inflection, each with a model stem. */
const adjectiveStems = [
  ["isch", "typisch", "tiktokisch"],
  ["lich", "freundlich", "hashtaglich"],
  ["ig", "wichtig", "pixelig"],
  ["bar", "sichtbar", "klickbar"],
  ["sam", "langsam", "klicksam"],
  ["haft", "ernsthaft", "zombiehaft"],
  ["los", "arbeitslos", "klicklos"],
  ["iv", "aktiv", "disruptiv"],
  ["al", "sozial", "fluvial"],
  ["ell", "speziell", "kulturell"],
  ["iert", "interessiert", "gegendiert"],
  ["end", "entscheidend", "zockend"],
] as const;

const adjectives: readonly EndingRow[] = adjectiveStems.flatMap(([stem, like, example]) =>
  ["", "e", "er", "es", "en", "em"].map((ending) => other(stem + ending, like + ending, example + ending)),
);

const others: readonly EndingRow[] = [
  ...adjectives,
  other("ieren", "regieren", "schikanisieren"),
  other("ierte", "regierte", "schikanisierte"),
  other("ierten", "regierten", "schikanisierten"),
  other("iere", "regiere", "schikanisiere"),
  other("iert", "regiert", "schikanisiert"),
  other("erweise", "glücklicherweise", "seltsamerweise"),
  other("weise", "teilweise", "bootsweise"),
  other("wärts", "vorwärts", "bergwärts"),
  other("maßen", "einigermaßen", "gleichermaßen"),
  other("seits", "einerseits", "kirchlicherseits"),
  other("mal", "zweimal", "elfmal"),
];

export const endings: readonly EndingRow[] = [...nouns, ...others];

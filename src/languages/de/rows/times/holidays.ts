import type { TimeExample } from "./example.ts";

/** When a holiday is: on a fixed day, days after Easter Sunday or after the first Sunday of Advent, or on the nth weekday of a month. */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly advent: number }
  | { readonly month: number; readonly sunday: number };

/** Holidays of the German-speaking countries (holiday laws of the German states; Austrian Feiertagsruhegesetz). */
export interface HolidayRow {
  /** Words with a space between them. */
  readonly forms: readonly string[];
  readonly date: HolidayDate;
  readonly example: TimeExample;
}

export const holidays: readonly HolidayRow[] = [
  {
    forms: ["Neujahr", "Neujahrstag"],
    date: { month: 1, day: 1 },
    example: ["An Neujahr 2025 schneite es.", "Neujahr 2025", "2025-01-01"],
  },
  {
    forms: ["Dreikönigstag", "Dreikönig", "Heilige Drei Könige"],
    date: { month: 1, day: 6 },
    example: ["Am Dreikönigstag 2025 war frei.", "Dreikönigstag 2025", "2025-01-06"],
  },
  {
    forms: ["Valentinstag"],
    date: { month: 2, day: 14 },
    example: ["Am Valentinstag 2025 fehlten Rosen.", "Valentinstag 2025", "2025-02-14"],
  },
  {
    forms: ["Weiberfastnacht", "Altweiber"],
    date: { easter: -52 },
    example: ["An Weiberfastnacht 2019 regnete es.", "Weiberfastnacht 2019", "2019-02-28"],
  },
  {
    forms: ["Rosenmontag"],
    date: { easter: -48 },
    example: ["Am Rosenmontag 2018 zogen sie los.", "Rosenmontag 2018", "2018-02-12"],
  },
  {
    forms: ["Faschingsdienstag", "Fastnacht", "Fastnachtsdienstag", "Karnevalsdienstag"],
    date: { easter: -47 },
    example: ["An Fastnacht 2018 war frei.", "Fastnacht 2018", "2018-02-13"],
  },
  {
    forms: ["Aschermittwoch"],
    date: { easter: -46 },
    example: ["Am Aschermittwoch 2019 sprach er.", "Aschermittwoch 2019", "2019-03-06"],
  },
  {
    forms: ["Palmsonntag", "Palmensonntag"],
    date: { easter: -7 },
    example: ["Am Palmsonntag 2018 läuteten sie.", "Palmsonntag 2018", "2018-03-25"],
  },
  {
    forms: ["Gründonnerstag"],
    date: { easter: -3 },
    example: ["Am Gründonnerstag 2018 tagten sie.", "Gründonnerstag 2018", "2018-03-29"],
  },
  {
    forms: ["Karfreitag"],
    date: { easter: -2 },
    example: ["Am Karfreitag 2018 war es still.", "Karfreitag 2018", "2018-03-30"],
  },
  {
    forms: ["Karsamstag"],
    date: { easter: -1 },
    example: ["Am Karsamstag 2018 brannte es.", "Karsamstag 2018", "2018-03-31"],
  },
  {
    forms: ["Ostern", "Ostersonntag"],
    date: { easter: 0 },
    example: ["An Ostern 2020 blieb alles zu.", "Ostern 2020", "2020-04-12"],
  },
  {
    forms: ["Ostermontag"],
    date: { easter: 1 },
    example: ["Am Ostermontag 2017 gab es Stau.", "Ostermontag 2017", "2017-04-17"],
  },
  {
    forms: ["Tag der Arbeit", "Maifeiertag"],
    date: { month: 5, day: 1 },
    example: ["Am Tag der Arbeit 2025 zogen Tausende durch die Stadt.", "Tag der Arbeit 2025", "2025-05-01"],
  },
  {
    forms: ["Muttertag"],
    date: { month: 5, sunday: 2 },
    example: ["Am Muttertag 2019 schien die Sonne.", "Muttertag 2019", "2019-05-12"],
  },
  {
    forms: ["Christi Himmelfahrt", "Himmelfahrt", "Himmelfahrtstag", "Vatertag"],
    date: { easter: 39 },
    example: ["An Christi Himmelfahrt 2018 war frei.", "Christi Himmelfahrt 2018", "2018-05-10"],
  },
  {
    forms: ["Pfingsten", "Pfingstsonntag"],
    date: { easter: 49 },
    example: ["An Pfingsten 2018 gab es Stau.", "Pfingsten 2018", "2018-05-20"],
  },
  {
    forms: ["Pfingstmontag"],
    date: { easter: 50 },
    example: ["Am Pfingstmontag 2018 gab es Stau.", "Pfingstmontag 2018", "2018-05-21"],
  },
  {
    forms: ["Fronleichnam", "Fronleichnamstag"],
    date: { easter: 60 },
    example: ["An Fronleichnam 2018 war frei.", "Fronleichnam 2018", "2018-05-31"],
  },
  {
    forms: ["Mariä Himmelfahrt", "Maria Himmelfahrt"],
    date: { month: 8, day: 15 },
    example: ["An Mariä Himmelfahrt 2025 war frei.", "Mariä Himmelfahrt 2025", "2025-08-15"],
  },
  {
    forms: ["Tag der Deutschen Einheit", "Tag der deutschen Einheit"],
    date: { month: 10, day: 3 },
    example: ["Am Tag der Deutschen Einheit 2025 sprach er.", "Tag der Deutschen Einheit 2025", "2025-10-03"],
  },
  {
    forms: ["Reformationstag"],
    date: { month: 10, day: 31 },
    example: ["Am Reformationstag 2017 war frei.", "Reformationstag 2017", "2017-10-31"],
  },
  {
    forms: ["Halloween"],
    date: { month: 10, day: 31 },
    example: ["An Halloween 2017 brannte es.", "Halloween 2017", "2017-10-31"],
  },
  {
    forms: ["Allerheiligen"],
    date: { month: 11, day: 1 },
    example: ["An Allerheiligen 2017 war frei.", "Allerheiligen 2017", "2017-11-01"],
  },
  {
    forms: ["Allerseelen"],
    date: { month: 11, day: 2 },
    example: ["An Allerseelen 2017 war es still.", "Allerseelen 2017", "2017-11-02"],
  },
  {
    forms: ["Martinstag"],
    date: { month: 11, day: 11 },
    example: ["Am Martinstag 2017 zogen sie los.", "Martinstag 2017", "2017-11-11"],
  },
  {
    forms: ["Volkstrauertag"],
    date: { advent: -14 },
    example: ["Am Volkstrauertag 2018 sprach sie.", "Volkstrauertag 2018", "2018-11-18"],
  },
  {
    forms: ["Buß- und Bettag"],
    date: { advent: -11 },
    example: ["Am Buß- und Bettag 2018 war frei.", "Buß- und Bettag 2018", "2018-11-21"],
  },
  {
    forms: ["Totensonntag", "Ewigkeitssonntag"],
    date: { advent: -7 },
    example: ["Am Totensonntag 2018 war es still.", "Totensonntag 2018", "2018-11-25"],
  },
  {
    forms: [
      "erster Advent",
      "ersten Advent",
      "1. Advent",
      "erster Adventssonntag",
      "ersten Adventssonntag",
      "1. Adventssonntag",
    ],
    date: { advent: 0 },
    example: ["Am ersten Advent 2018 kam Schnee.", "ersten Advent 2018", "2018-12-02"],
  },
  {
    forms: [
      "zweiter Advent",
      "zweiten Advent",
      "2. Advent",
      "zweiter Adventssonntag",
      "zweiten Adventssonntag",
      "2. Adventssonntag",
    ],
    date: { advent: 7 },
    example: ["Am zweiten Advent 2018 kam Schnee.", "zweiten Advent 2018", "2018-12-09"],
  },
  {
    forms: [
      "dritter Advent",
      "dritten Advent",
      "3. Advent",
      "dritter Adventssonntag",
      "dritten Adventssonntag",
      "3. Adventssonntag",
    ],
    date: { advent: 14 },
    example: ["Am dritten Advent 2018 kam Schnee.", "dritten Advent 2018", "2018-12-16"],
  },
  {
    forms: [
      "vierter Advent",
      "vierten Advent",
      "4. Advent",
      "vierter Adventssonntag",
      "vierten Adventssonntag",
      "4. Adventssonntag",
    ],
    date: { advent: 21 },
    example: ["Am vierten Advent 2018 kam Schnee.", "vierten Advent 2018", "2018-12-23"],
  },
  {
    forms: ["Nikolaustag"],
    date: { month: 12, day: 6 },
    example: ["Am Nikolaustag 2018 kam Schnee.", "Nikolaustag 2018", "2018-12-06"],
  },
  // German festivities begin on the eve; the corpus KRAUTS dates "Weihnachten" so as well.
  {
    forms: ["Weihnachten", "Heiligabend", "Heiligen Abend", "Heilige Abend"],
    date: { month: 12, day: 24 },
    example: ["An Heiligabend 2018 kam Schnee.", "Heiligabend 2018", "2018-12-24"],
  },
  {
    forms: [
      "ersten Weihnachtstag",
      "erste Weihnachtstag",
      "ersten Weihnachtsfeiertag",
      "erste Weihnachtsfeiertag",
      "1. Weihnachtstag",
      "1. Weihnachtsfeiertag",
      "Christtag",
    ],
    date: { month: 12, day: 25 },
    example: ["Am ersten Weihnachtstag 2018 kam Schnee.", "ersten Weihnachtstag 2018", "2018-12-25"],
  },
  {
    forms: [
      "zweiten Weihnachtstag",
      "zweite Weihnachtstag",
      "zweiten Weihnachtsfeiertag",
      "zweite Weihnachtsfeiertag",
      "2. Weihnachtstag",
      "2. Weihnachtsfeiertag",
      "Stefanitag",
      "Stephanstag",
    ],
    date: { month: 12, day: 26 },
    example: ["Am zweiten Weihnachtstag 2018 kam Schnee.", "zweiten Weihnachtstag 2018", "2018-12-26"],
  },
  {
    forms: ["Silvester", "Silvesterabend", "Silvesternacht"],
    date: { month: 12, day: 31 },
    example: ["An Silvester 2018 brannte es.", "Silvester 2018", "2018-12-31"],
  },
  {
    forms: ["Erntedankfest", "Erntedank"],
    date: { month: 10, sunday: 1 },
    example: ["Am Erntedankfest 2018 läuteten sie.", "Erntedankfest 2018", "2018-10-07"],
  },
  {
    forms: ["Johannistag"],
    date: { month: 6, day: 24 },
    example: ["Am Johannistag 2018 brannten Feuer.", "Johannistag 2018", "2018-06-24"],
  },
  {
    forms: ["Peter und Paul"],
    date: { month: 6, day: 29 },
    example: ["An Peter und Paul 2018 war frei.", "Peter und Paul 2018", "2018-06-29"],
  },
  {
    forms: ["Augsburger Friedensfest"],
    date: { month: 8, day: 8 },
    example: ["Das Augsburger Friedensfest 2018 war gut besucht.", "Augsburger Friedensfest 2018", "2018-08-08"],
  },
  {
    forms: ["Barbaratag"],
    date: { month: 12, day: 4 },
    example: ["Am Barbaratag 2018 schneite es.", "Barbaratag 2018", "2018-12-04"],
  },
  {
    forms: ["Fastnachtssamstag", "Faschingssamstag"],
    date: { easter: -50 },
    example: ["Am Fastnachtssamstag 2018 zogen sie los.", "Fastnachtssamstag 2018", "2018-02-10"],
  },
  {
    forms: ["Fastnachtssonntag", "Faschingssonntag"],
    date: { easter: -49 },
    example: ["Am Fastnachtssonntag 2018 zogen sie los.", "Fastnachtssonntag 2018", "2018-02-11"],
  },
];

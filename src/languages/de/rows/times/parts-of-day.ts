import type { TimeExample } from "./example.ts";

/** Parts of the day. Codes: TIMEX3 (TimeML 1.2.1): MO morning, MI midday, AF afternoon, EV evening, NI night. */
export interface PartOfDayRow {
  readonly code: "MO" | "MI" | "AF" | "EV" | "NI";
  /** Nouns; also behind a weekday ("Montagabend") or a day ("gestern Abend", before 1996 "gestern abend"). */
  readonly nouns: readonly string[];
  /** Adverbs of repetition: "abends". */
  readonly adverbs: readonly string[];
  /** Added to hours up to 12 that the word stands behind: "3 Uhr nachmittags" is 15:00. */
  readonly from: number;
  readonly example: TimeExample;
}

export const partsOfDay: readonly PartOfDayRow[] = [
  {
    code: "MO",
    nouns: ["Morgen", "Vormittag", "Frühmorgen", "Morgenstunden", "Vormittagsstunden", "Vormittagszeit"],
    adverbs: ["morgens", "vormittags", "frühmorgens"],
    from: 0,
    example: ["Der Zug entgleiste am Dienstagmorgen.", "Dienstagmorgen", "2026-11-17TMO"],
  },
  {
    code: "MI",
    nouns: ["Mittag", "Mittagsstunden", "Mittagszeit"],
    adverbs: ["mittags"],
    from: 12,
    example: ["Er wurde am Mittwochmittag freigelassen.", "Mittwochmittag", "2026-11-18TMI"],
  },
  {
    code: "AF",
    nouns: ["Nachmittag", "Nachmittagsstunden", "Spätnachmittag"],
    adverbs: ["nachmittags", "spätnachmittags"],
    from: 12,
    example: ["Am Freitagnachmittag brach der Damm.", "Freitagnachmittag", "2026-11-20TAF"],
  },
  {
    code: "EV",
    nouns: ["Abend", "Abendstunden", "Vorabend", "Spätabend"],
    adverbs: ["abends", "spätabends"],
    from: 12,
    example: ["Gestern Abend tagte der Stadtrat.", "Gestern Abend", "2026-11-22TEV"],
  },
  {
    code: "NI",
    nouns: ["Nacht", "Nachtstunden", "Mitternacht"],
    adverbs: ["nachts", "mitternachts"],
    from: 0,
    example: ["In der Nacht zum Sonntag brannte ein Lager.", "der Nacht zum Sonntag", "2026-11-22TNI"],
  },
];

/** Names of the months, with the Austrian ones and the usual abbreviations (Duden, "Datumsangaben"), and their numbers. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  (
    [
      ["Januar", "Jänner", "Jan", "Jan."],
      ["Februar", "Feber", "Feb", "Feb."],
      ["März", "Mär", "Mär."],
      ["April", "Apr", "Apr."],
      ["Mai"],
      ["Juni", "Jun", "Jun.", "Juno"],
      ["Juli", "Jul", "Jul.", "Julei"],
      ["August", "Aug", "Aug."],
      ["September", "Sep", "Sep.", "Sept", "Sept."],
      ["Oktober", "Okt", "Okt."],
      ["November", "Nov", "Nov."],
      ["Dezember", "Dez", "Dez."],
    ] as const
  ).flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** Names of the weekdays with their ISO 8601 numbers (Monday = 1). */
export const weekdayNames: ReadonlyMap<string, number> = new Map([
  ["Montag", 1],
  ["Dienstag", 2],
  ["Mittwoch", 3],
  ["Donnerstag", 4],
  ["Freitag", 5],
  ["Samstag", 6],
  ["Sonnabend", 6],
  ["Sonntag", 7],
]);

/** Two-letter forms of the weekdays, as they stand in programmes and tables: "Mo.–Fr. 9 bis 17 Uhr". "So" is mostly another word. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map(
  ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"].flatMap((short, i): [string, number][] => [
    [short, i + 1],
    [`${short}.`, i + 1],
  ]),
);

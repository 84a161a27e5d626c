// Fractions by the words behind their number (Duden): "zwei Drittel", "die Hälfte".

/** "Drei Viertel der 40 Betriebe, also 30, …" */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["Hälfte", 1 / 2],
  ["Drittel", 1 / 3],
  ["Viertel", 1 / 4],
  ["Fünftel", 1 / 5],
  ["Sechstel", 1 / 6],
  ["Achtel", 1 / 8],
  ["Zehntel", 1 / 10],
]);

/**
 * Prepositions whose phrase, right behind a source, tells of what is said and not of who says it. "aus Kiel", "in Husum", "von der Bahn"
 * and "für Umwelt" tell of the source (IDS grammis, "Präpositionalphrasen als Attribut").
 */
type Row = readonly [word: string, example: string];

// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["bei", "Nach Angaben des Ministeriums bei der Übung wurde niemand verletzt."],
  ["beim", "Laut Polizei beim Bremsen geriet der Wagen ins Rutschen."],
  ["am", "Nach Angaben der Bahn am Freitag fielen zwölf Züge aus."],
  ["seit", "Nach Angaben der Stadt seit Mai fehlt Personal."],
  ["nach", "Laut Polizei nach dem Spiel flogen Flaschen."],
  ["vor", "Laut Polizei vor dem Tor stand ein Wagen."],
  ["während", "Nach Angaben des Amts während der Flut hielt der Deich."],
  ["gegen", "Nach Angaben der Feuerwehr gegen Mittag stürzte das Dach ein."],
  ["bis", "Laut Reederei bis Juni bleibt die Fähre im Dock."],
  ["ab", "Laut Reederei ab Juni fährt die Fähre wieder."],
  ["zwischen", "Laut Bahn zwischen Kiel und Husum ist das Gleis frei."],
  ["wegen", "Laut Bahn wegen Sturms fallen Züge aus."],
  ["trotz", "Laut Amt trotz Regens hielt der Damm."],
  ["mit", "Laut Amt mit Helikoptern kamen zwölf Helfer."],
  ["durch", "Laut Amt durch Funkenflug entstand der Brand."],
  ["ohne", "Laut Amt ohne Hilfe wäre die Halle verloren."],
];

export const circumstancePrepositions: ReadonlySet<string> = new Set(rows.map(([word]) => word));
export const circumstanceExamples: readonly Row[] = rows;

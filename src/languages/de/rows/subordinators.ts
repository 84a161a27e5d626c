/**
 * What a subordinate clause says: `content` what is said or thought, `question` what is asked,
 * `adverbial` when, why, under which condition.
 */
export type ClauseKind = "content" | "question" | "adverbial";

/** How an adverbial clause bears on its main clause; "none" for the other kinds. A condition leaves both clauses open. */
export type ClauseRelation =
  | "none"
  | "cause"
  | "condition"
  | "concession"
  | "contrast"
  | "time"
  | "purpose"
  | "consequence"
  | "manner"
  | "comparison"
  | "restriction";

export interface Subordinator {
  readonly word: string;
  readonly kind: ClauseKind;
  readonly relation: ClauseRelation;
  readonly example: string;
}

type Row = readonly [word: string, kind: ClauseKind, relation: ClauseRelation, example: string];

/**
 * Words that open a subordinate clause with the verb at its end (IDS grammis, "Subjunktoren").
 * Not here: "bis" and "seit", which are prepositions far more often, and relative words such as "was" and "wofür".
 */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["dass", "content", "none", "Er sagte, dass der Zug hält."],
  ["daß", "content", "none", "Er sagte, daß der Zug hält."],
  ["ob", "question", "none", "Unklar ist, ob der Zug hält."],
  ["wann", "question", "none", "Offen ist, wann die Halle öffnet."],
  ["warum", "question", "none", "Niemand weiß, warum der Kran fiel."],
  ["weshalb", "question", "none", "Geprüft wird, weshalb der Kran fiel."],
  ["wieso", "question", "none", "Sie fragte, wieso der Kran fiel."],
  ["wie", "question", "none", "Er schilderte, wie das Boot sank."],
  ["wieviel", "question", "none", "Offen ist, wieviel der Bau kostet."],
  ["inwiefern", "question", "none", "Geprüft wird, inwiefern Geld floss."],
  ["inwieweit", "question", "none", "Geprüft wird, inwieweit der Rat Bescheid wusste."],
  ["woher", "question", "none", "Unklar ist, woher das Geld kam."],
  ["wohin", "question", "none", "Unklar ist, wohin der Mann floh."],
  ["wer", "question", "none", "Offen ist, wer zahlt."],
  ["wen", "question", "none", "Er sagte nicht, wen er meint."],
  ["wem", "question", "none", "Unklar ist, wem das Boot gehört."],
  ["wessen", "question", "none", "Unklar ist, wessen Boot sank."],
  ["weil", "adverbial", "cause", "Der Zug hielt, weil ein Baum fiel."],
  ["da", "adverbial", "cause", "Das Fest fiel aus, da es regnete."],
  ["zumal", "adverbial", "cause", "Das ist teuer, zumal die Zinsen steigen."],
  ["wenn", "adverbial", "condition", "Die Bahn zahlt, wenn der Zug ausfällt."],
  ["falls", "adverbial", "condition", "Der Markt öffnet, falls es trocken bleibt."],
  ["sofern", "adverbial", "condition", "Der Bund hilft, sofern das Land zustimmt."],
  ["solange", "adverbial", "condition", "Der Weg bleibt zu, solange Steine fallen."],
  ["soweit", "adverbial", "restriction", "Verletzt wurde niemand, soweit die Polizei weiß."],
  ["soviel", "adverbial", "restriction", "Der Chef bleibt, soviel die Agentur weiß."],
  ["obwohl", "adverbial", "concession", "Er fuhr los, obwohl es schneite."],
  ["obgleich", "adverbial", "concession", "Er fuhr los, obgleich es schneite."],
  ["obschon", "adverbial", "concession", "Er fuhr los, obschon es schneite."],
  ["obzwar", "adverbial", "concession", "Er fuhr los, obzwar es schneite."],
  ["wenngleich", "adverbial", "concession", "Der Plan gilt, wenngleich das Geld fehlt."],
  ["wohingegen", "adverbial", "contrast", "Der Norden wächst, wohingegen der Süden schrumpft."],
  ["während", "adverbial", "contrast", "Der Norden wächst, während der Süden schrumpft."],
  ["nachdem", "adverbial", "time", "Er floh, nachdem der Alarm losging."],
  ["bevor", "adverbial", "time", "Sie ging, bevor die Sitzung begann."],
  ["ehe", "adverbial", "time", "Sie ging, ehe die Sitzung begann."],
  ["seitdem", "adverbial", "time", "Der Ort ist still, seitdem die Werft schloss."],
  ["sobald", "adverbial", "time", "Die Fähre fährt, sobald der Wind nachlässt."],
  ["sooft", "adverbial", "time", "Er half, sooft man ihn rief."],
  ["als", "adverbial", "time", "Es knallte, als der Mast brach."],
  ["damit", "adverbial", "purpose", "Der Rat zahlt, damit das Bad öffnet."],
  ["um", "adverbial", "purpose", "Der Rat tagt, um Geld zu finden."],
  ["sodass", "adverbial", "consequence", "Der Fluss stieg, sodass der Deich brach."],
  ["sodaß", "adverbial", "consequence", "Der Fluss stieg, sodaß der Deich brach."],
  ["wodurch", "adverbial", "consequence", "Ein Ast brach, wodurch der Strom ausfiel."],
  ["weswegen", "adverbial", "consequence", "Es schneite, weswegen der Zug stand."],
  ["wonach", "adverbial", "manner", "Es gibt Berichte, wonach er floh."],
  ["indem", "adverbial", "manner", "Er half, indem er Geld gab."],
  ["wobei", "adverbial", "manner", "Das Dach brach, wobei zwei Männer stürzten."],
  ["ohne", "adverbial", "manner", "Er ging, ohne zu zahlen."],
  ["anstatt", "adverbial", "contrast", "Er ging, anstatt zu helfen."],
];

export const subordinatorRows: readonly Subordinator[] = rows.map(([word, kind, relation, example]) => ({
  word,
  kind,
  relation,
  example,
}));

/** The kind of clause by the word that opens it. */
export const subordinators: ReadonlyMap<string, ClauseKind> = new Map(
  rows.map(([word, kind]) => [word, kind] as const),
);

// Words by which what the reading takes for a source says nothing: a law, a point of view, "das", "niemand".

export interface SilentSource {
  /** Regular expression over the words for the source, in small letters. */
  readonly words: RegExp;
  readonly example: string;
}

/** Sources that provide, show or look at something, but tell nothing. */
// biome-ignore format: one row a line
export const silentSources: readonly SilentSource[] = [
  { words: /(?:gesetz|gesetzes|gesetzbuch|verordnung|grundgesetz|satzung|verfassung|paragra[fp]h?(?:en)?(?: \d+)?)$/u, example: "Das Hafengesetz sieht vor, dass die Reeder zahlen." },
  { words: /^(?:\p{L}+ )*(?:sicht|perspektive|warte|blickwinkel) (?:de[rs] )?\p{L}*(?:schutzes|rechts|statik|logik|moral|ethik|praxis|vernunft|sicherheit|geschichte)$/u, example: "Das sei aus Sicht des Denkmalschutzes unbedenklich, sagte Ole Brandt." },
];

/** "Das erklärt, warum die Schleuse klemmt": no body or person that the article names before. */
export const pointing = /^(?:das|dies|dieses|es|was|alles|nichts)$/iu;

/** "Kein Fischer sagte", "niemand sagt": what follows is said by nobody. */
export const nobody = /^(?:niemand|keine?[rsnm]?|nichts und niemand)(?!\p{L})/iu;

/** "Bekannt ist, dass …": what is known is on nobody's word. */
export const knownByAll = /(?:^|\s)(?:ist|war|sind) (?:\p{L}+ )?bekannt$|^bekannt (?:ist|war|sind)$/iu;

/** "Die Stadt solle sich dafür einsetzen", "er soll sagen": what somebody shall say he has not said. */
export const shallSay = /(?:^|\s)soll(?:e|en|t?en|te)?(?=\s|$)/iu;
/** "Soll gesagt haben": he is told to have said it. */
export const hasSaid = /(?:^|\s)(?:haben|habe|sein)$/iu;

/** What an adverb does to the content it stands in, in FactBank's terms (Saurí & Pustejovsky 2009); certainty needs no word. */
export type AdverbEffect = "PR+" | "PS+" | "Uu";

/**
 * How the writer comes to it: certainty is a bare degree ("vielleicht"), inference goes by signs ("offenbar"),
 * hearsay by what others say ("angeblich").
 */
export type EvidenceKind = "certainty" | "inference" | "hearsay";

/** Where the word means something else: "fühlt sich wohl" ends its clause, "denkbar knapp" stands before an adjective. */
export type AdverbExclusion = "clause end" | "before adjective";

/** An adverb or short phrase that says how sure, or from where, a content is. Before a noun it judges the noun alone. */
export interface EvidentialAdverb {
  readonly words: string;
  readonly effect: AdverbEffect;
  readonly evidence: EvidenceKind;
  /** Null where the word hedges wherever it stands. */
  readonly unless: AdverbExclusion | null;
  readonly example: string;
}

type Row = readonly [
  words: string,
  effect: AdverbEffect,
  evidence: EvidenceKind,
  example: string,
  unless?: AdverbExclusion,
];

/**
 * Duden, "Kommentaradverbien" and "Modalpartikeln"; IDS grammis, "Satzadverbialia". Words that are mostly no hedges ("bestimmt",
 * "theoretisch") or are seen rather than guessed ("sichtlich müde") are not here.
 */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["offenbar", "PR+", "inference", "Der Fahrer war offenbar eingeschlafen."],
  ["offensichtlich", "PR+", "inference", "Das Schloss wurde offensichtlich aufgebrochen."],
  ["offenkundig", "PR+", "inference", "Der Rat wusste offenkundig Bescheid."],
  ["augenscheinlich", "PR+", "inference", "Die Ware war augenscheinlich verdorben."],
  ["anscheinend", "PR+", "inference", "Anscheinend hat niemand die Tür verriegelt."],
  ["scheinbar", "PR+", "inference", "Scheinbar brach der Mast ohne Grund."],
  ["allem Anschein nach", "PR+", "inference", "Allem Anschein nach war das Seil morsch."],
  ["dem Anschein nach", "PR+", "inference", "Dem Anschein nach war niemand an Bord."],
  ["wie es scheint", "PR+", "inference", "Der Deal ist, wie es scheint, geplatzt."],
  ["wie es aussieht", "PR+", "inference", "Wie es aussieht, bleibt der Torwart."],
  ["nach Lage der Dinge", "PR+", "inference", "Nach Lage der Dinge wird der Bau teurer."],
  ["wahrscheinlich", "PR+", "certainty", "Der Zug fällt wahrscheinlich aus."],
  ["höchstwahrscheinlich", "PR+", "certainty", "Die Bombe stammt höchstwahrscheinlich aus dem Krieg."],
  ["aller Wahrscheinlichkeit nach", "PR+", "certainty", "Aller Wahrscheinlichkeit nach war es ein Kurzschluss."],
  ["mit hoher Wahrscheinlichkeit", "PR+", "certainty", "Mit hoher Wahrscheinlichkeit stammt der Knochen von einem Bären."],
  ["aller Voraussicht nach", "PR+", "certainty", "Aller Voraussicht nach öffnet das Bad im Mai."],
  ["voraussichtlich", "PR+", "certainty", "Der Tunnel bleibt voraussichtlich bis Juni gesperrt."],
  ["vermutlich", "PR+", "certainty", "Vermutlich löste ein Funke das Feuer aus."],
  ["mutmaßlich", "PR+", "certainty", "Die Leiche ist mutmaßlich die des Seglers."],
  ["wohl", "PR+", "certainty", "Der Stürmer wird wohl am Knie operiert.", "clause end"],
  ["vermeintlich", "Uu", "hearsay", "Der Arzt war vermeintlich im Urlaub."],
  ["sicherlich", "PR+", "certainty", "Das war sicherlich kein Zufall."],
  ["möglicherweise", "PS+", "certainty", "Möglicherweise war ein Leck die Ursache."],
  ["womöglich", "PS+", "certainty", "Die Halle wird womöglich abgerissen."],
  ["vielleicht", "PS+", "certainty", "Vielleicht fällt das Konzert aus."],
  ["eventuell", "PS+", "certainty", "Der Start wird eventuell verschoben."],
  ["unter Umständen", "PS+", "certainty", "Die Frist wird unter Umständen verlängert."],
  ["gegebenenfalls", "PS+", "certainty", "Der Weg wird gegebenenfalls gesperrt."],
  ["denkbar", "PS+", "certainty", "Denkbar ist ein Defekt am Ventil.", "before adjective"],
  ["angeblich", "Uu", "hearsay", "Der Spieler war angeblich verletzt."],
  ["vorgeblich", "Uu", "hearsay", "Er reiste vorgeblich als Händler."],
  ["dem Vernehmen nach", "Uu", "hearsay", "Dem Vernehmen nach steht der Trainer vor dem Aus."],
  ["wie verlautet", "Uu", "hearsay", "Der Kauf ist, wie verlautet, perfekt."],
  ["wie man hört", "Uu", "hearsay", "Wie man hört, sucht der Klub einen Torwart."],
  ["Gerüchten zufolge", "Uu", "hearsay", "Gerüchten zufolge ist die Ehe am Ende."],
  ["gerüchteweise", "Uu", "hearsay", "Gerüchteweise wird das Hotel verkauft."],
  ["nach menschlichem Ermessen", "PR+", "certainty", "Nach menschlichem Ermessen ist der Titel vergeben."],
  ["fast sicher", "PR+", "certainty", "Der Aufstieg ist fast sicher."],
  ["so gut wie sicher", "PR+", "certainty", "Der Wechsel ist so gut wie sicher."],
];

export const evidentialAdverbs: readonly EvidentialAdverb[] = rows.map(
  ([words, effect, evidence, example, unless]) => ({
    words,
    effect,
    evidence,
    unless: unless ?? null,
    example,
  }),
);

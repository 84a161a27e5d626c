/** What an adverb does to the content it stands in, in FactBank's terms (Saurí & Pustejovsky 2009). */
export type AdverbEffect = "CT+" | "PR+" | "PS+" | "Uu";

/**
 * How the writer comes to it: certainty is a bare degree ("vielleicht"), inference goes by signs ("offenbar"),
 * hearsay by what others say ("angeblich").
 */
export type EvidenceKind = "certainty" | "inference" | "hearsay";

/** An adverb or short phrase that says how sure, or from where, a content is. */
export interface EvidentialAdverb {
  readonly words: string;
  readonly effect: AdverbEffect;
  readonly evidence: EvidenceKind;
  /** True where the words often mean something else: "wohl" as "well", "sicher" as "safe", "demnach" as "therefore". */
  readonly ambiguous: boolean;
  /** True where the words can stand before a noun and inflect: "der mutmaßliche Täter". */
  readonly attributive: boolean;
  readonly example: string;
}

type Row = readonly [
  words: string,
  effect: AdverbEffect,
  evidence: EvidenceKind,
  flags: "" | "a" | "?" | "a?",
  example: string,
];

/** Duden, "Kommentaradverbien" and "Modalpartikeln"; IDS grammis, "Satzadverbialia". Flags: "a" attributive, "?" ambiguous. */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["offenbar", "PR+", "inference", "", "Der Fahrer war offenbar eingeschlafen."],
  ["offensichtlich", "PR+", "inference", "a", "Das Schloss wurde offensichtlich aufgebrochen."],
  ["offenkundig", "PR+", "inference", "a", "Der Rat wusste offenkundig Bescheid."],
  ["augenscheinlich", "PR+", "inference", "a", "Die Ware war augenscheinlich verdorben."],
  ["anscheinend", "PR+", "inference", "", "Anscheinend hat niemand die Tür verriegelt."],
  ["scheinbar", "PR+", "inference", "a?", "Scheinbar ohne Grund brach der Mast."],
  ["ersichtlich", "PR+", "inference", "a?", "Die Zahl ist ersichtlich falsch."],
  ["erkennbar", "PR+", "inference", "a?", "Der Druck steigt erkennbar."],
  ["sichtlich", "PR+", "inference", "", "Der Trainer war sichtlich müde."],
  ["allem Anschein nach", "PR+", "inference", "", "Allem Anschein nach war das Seil morsch."],
  ["dem Anschein nach", "PR+", "inference", "", "Dem Anschein nach war niemand an Bord."],
  ["wie es scheint", "PR+", "inference", "", "Der Deal ist, wie es scheint, geplatzt."],
  ["wie es aussieht", "PR+", "inference", "", "Wie es aussieht, bleibt der Torwart."],
  ["nach Lage der Dinge", "PR+", "inference", "", "Nach Lage der Dinge wird der Bau teurer."],
  ["wahrscheinlich", "PR+", "certainty", "a", "Der Zug fällt wahrscheinlich aus."],
  ["höchstwahrscheinlich", "PR+", "certainty", "a", "Die Bombe stammt höchstwahrscheinlich aus dem Krieg."],
  ["aller Wahrscheinlichkeit nach", "PR+", "certainty", "", "Aller Wahrscheinlichkeit nach war es ein Kurzschluss."],
  ["mit hoher Wahrscheinlichkeit", "PR+", "certainty", "", "Mit hoher Wahrscheinlichkeit stammt der Knochen von einem Bären."],
  ["aller Voraussicht nach", "PR+", "certainty", "", "Aller Voraussicht nach öffnet das Bad im Mai."],
  ["voraussichtlich", "PR+", "certainty", "a", "Der Tunnel bleibt voraussichtlich bis Juni gesperrt."],
  ["vermutlich", "PR+", "certainty", "a", "Vermutlich löste ein Funke das Feuer aus."],
  ["mutmaßlich", "PR+", "certainty", "a", "Die Leiche ist mutmaßlich die des Seglers."],
  ["wohl", "PR+", "certainty", "?", "Der Stürmer wird wohl am Knie operiert."],
  ["vermeintlich", "Uu", "hearsay", "a", "Der vermeintliche Arzt hatte nie studiert."],
  ["sicherlich", "PR+", "certainty", "", "Das war sicherlich kein Zufall."],
  ["bestimmt", "PR+", "certainty", "a?", "Die Fähre kommt bestimmt noch."],
  ["gewiss", "PR+", "certainty", "a?", "Der Titel ist ihr gewiss nicht mehr zu nehmen."],
  ["sicher", "CT+", "certainty", "a?", "Der Termin ist sicher falsch."],
  ["mit Sicherheit", "CT+", "certainty", "", "Das Bild ist mit Sicherheit echt."],
  ["zweifellos", "CT+", "certainty", "", "Der Brief ist zweifellos gefälscht."],
  ["zweifelsfrei", "CT+", "certainty", "a", "Die Spur ist zweifelsfrei frisch."],
  ["ohne Zweifel", "CT+", "certainty", "", "Sie war ohne Zweifel die Beste."],
  ["ohne jeden Zweifel", "CT+", "certainty", "", "Das Gericht sah die Tat ohne jeden Zweifel bewiesen."],
  ["fraglos", "CT+", "certainty", "", "Die Lage ist fraglos ernst."],
  ["unzweifelhaft", "CT+", "certainty", "a", "Die Unterschrift ist unzweifelhaft echt."],
  ["unbestritten", "CT+", "certainty", "a", "Unbestritten ist er der beste Koch."],
  ["unstreitig", "CT+", "certainty", "a", "Unstreitig fehlte ein Schild."],
  ["nachweislich", "CT+", "inference", "a", "Das Mittel wirkt nachweislich nicht."],
  ["erwiesenermaßen", "CT+", "inference", "", "Der Zeuge war erwiesenermaßen im Ausland."],
  ["bekanntlich", "CT+", "hearsay", "", "Der Fluss tritt bekanntlich jedes Jahr über die Ufer."],
  ["bekanntermaßen", "CT+", "hearsay", "", "Der Richter ist bekanntermaßen streng."],
  ["tatsächlich", "CT+", "certainty", "a", "Tatsächlich war der Tank leer."],
  ["in der Tat", "CT+", "certainty", "", "Das Boot war in der Tat überladen."],
  ["wirklich", "CT+", "certainty", "a", "Niemand weiß, ob er wirklich dort war."],
  ["definitiv", "CT+", "certainty", "a", "Der Markt schließt definitiv im Herbst."],
  ["auf jeden Fall", "CT+", "certainty", "", "Der Zug hält auf jeden Fall im Ort."],
  ["auf alle Fälle", "CT+", "certainty", "", "Das Fest findet auf alle Fälle statt."],
  ["in jedem Fall", "CT+", "certainty", "", "Der Bund zahlt in jedem Fall."],
  ["natürlich", "CT+", "certainty", "a?", "Natürlich kennt sie den Vertrag."],
  ["selbstverständlich", "CT+", "certainty", "a", "Selbstverständlich gilt die Regel für alle."],
  ["eindeutig", "CT+", "certainty", "a", "Der Ball war eindeutig hinter der Linie."],
  ["definitionsgemäß", "CT+", "certainty", "", "Ein Orkan hat definitionsgemäß Stärke zwölf."],
  ["möglicherweise", "PS+", "certainty", "", "Möglicherweise war ein Leck die Ursache."],
  ["womöglich", "PS+", "certainty", "", "Die Halle wird womöglich abgerissen."],
  ["vielleicht", "PS+", "certainty", "", "Vielleicht fällt das Konzert aus."],
  ["eventuell", "PS+", "certainty", "a", "Der Start wird eventuell verschoben."],
  ["unter Umständen", "PS+", "certainty", "", "Die Frist wird unter Umständen verlängert."],
  ["gegebenenfalls", "PS+", "certainty", "", "Der Weg wird gegebenenfalls gesperrt."],
  ["denkbar", "PS+", "certainty", "?", "Denkbar ist ein Defekt am Ventil."],
  ["allenfalls", "PS+", "certainty", "?", "Es gibt allenfalls eine kleine Chance."],
  ["potenziell", "PS+", "certainty", "a", "Der Stoff ist potenziell giftig."],
  ["theoretisch", "PS+", "certainty", "a?", "Theoretisch reicht das Wasser bis Juli."],
  ["angeblich", "Uu", "hearsay", "a", "Der Spieler war angeblich verletzt."],
  ["vorgeblich", "Uu", "hearsay", "a", "Er reiste vorgeblich als Händler."],
  ["sogenannt", "Uu", "hearsay", "a?", "Der sogenannte Experte verstand nichts davon."],
  ["dem Vernehmen nach", "Uu", "hearsay", "", "Dem Vernehmen nach steht der Trainer vor dem Aus."],
  ["wie verlautet", "Uu", "hearsay", "", "Der Kauf ist, wie verlautet, perfekt."],
  ["wie man hört", "Uu", "hearsay", "", "Wie man hört, sucht der Klub einen Torwart."],
  ["Gerüchten zufolge", "Uu", "hearsay", "", "Gerüchten zufolge ist die Ehe am Ende."],
  ["gerüchteweise", "Uu", "hearsay", "", "Gerüchteweise wird das Hotel verkauft."],
  ["nach Hörensagen", "Uu", "hearsay", "", "Er wusste davon nur nach Hörensagen."],
  ["demnach", "Uu", "hearsay", "?", "Demnach war der Fahrer nüchtern."],
  ["danach", "Uu", "hearsay", "?", "Danach soll der Bund zwei Drittel zahlen."],
  ["demzufolge", "Uu", "hearsay", "?", "Demzufolge fehlten drei Unterschriften."],
  ["rechnerisch", "PR+", "inference", "a", "Rechnerisch fehlen jedem Dorf zwei Ärzte."],
  ["nach menschlichem Ermessen", "PR+", "certainty", "", "Nach menschlichem Ermessen ist der Titel vergeben."],
  ["tendenziell", "PR+", "inference", "a", "Die Preise sinken tendenziell."],
  ["im Zweifel", "PS+", "certainty", "", "Im Zweifel entscheidet das Los."],
  ["fast sicher", "PR+", "certainty", "", "Der Aufstieg ist fast sicher."],
  ["so gut wie sicher", "PR+", "certainty", "", "Der Wechsel ist so gut wie sicher."],
];

export const evidentialAdverbs: readonly EvidentialAdverb[] = rows.map(([words, effect, evidence, flags, example]) => ({
  words,
  effect,
  evidence,
  ambiguous: flags.includes("?"),
  attributive: flags.includes("a"),
  example,
}));

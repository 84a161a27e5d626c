import type { TokenRange } from "../analysis/noun-phrases.ts";
import type { Words } from "../analysis/words.ts";
import type { Medium } from "./statement.ts";

/** How a statement is framed; the corpus hears speech behind a verb and leaves it open behind "laut" and "nach Angaben". */
export type Framing = "verb" | "frame" | "reported" | "hearsay";

/** Heads of sources that are read, not heard. Compounds count by their last part. */
const WRITING =
  /(?:zeitung|zeitungen|blatt|magazin|magazins|agentur|agenturen|bericht|berichts|berichtes|berichte|berichten|studie|papier|schreiben|brief|briefes|artikel|dokument|dokumente|mitteilung|meldung|meldungen|medien|presse|portal|seite|homepage|gutachten|statistik|umfrage|umfragen|medienangaben|buch|entwurf|gesetz|protokoll|online|spiegel|post|dpa|afp|reuters|apa|cnn|bbc|untersuchung|urteil|vertrag|resolution|positionspapier|times|tagesschau|news|plan|chronik|vermerk|vermerks)$/u;

/** Heads of sources that are bodies: they speak through spokesmen and papers alike. */
const INSTITUTION =
  /(?:polizei|behörde|behörden|ministerium|ministeriums|ministerien|regierung|partei|parteien|konzern|konzerns|unternehmen|unternehmens|gesellschaft|verband|verbands|verbandes|verein|vereins|amt|amtes|gericht|gerichts|gerichtshof|staatsanwaltschaft|feuerwehr|organisation|gewerkschaft|kommission|universität|institut|instituts|firma|ag|gmbh|fraktion|rat|armee|militär|militärs|union|bank|bahn|stadt|kreise|kreisen|opposition|senat|parlament|staaten|länder|hersteller|betreiber|vereinigung|zentrum|kirche|angaben)$/u;

/** Who speaks for a body is a person all the same. */
const PERSON =
  /(?:sprecher|sprecherin|chef|chefin|präsident|präsidentin|minister|ministerin|vorsitzende|vorsitzender|leiter|leiterin|direktor|direktorin|anwalt|experte|expertin|professor|kanzler|kanzlerin|abgeordnete|abgeordneter|vertreter|mitglied|bürgermeister|trainer|richter|forscher|wissenschaftler|politiker|generalsekretär)$/u;

/** The medium of a statement: what the verb says of it, else what its source is and how it is framed. */
export function mediumOf(
  words: Words,
  fromCue: Medium | null,
  speaker: TokenRange | null,
  framing: Framing,
): readonly Medium[] {
  if (fromCue === "thought") return ["speech", "thought"];
  if (fromCue !== null) return [fromCue];
  const source = speaker === null ? "none" : sourceKind(words, speaker);
  if (source === "writing") return ["writing"];
  if (framing === "frame" || framing === "hearsay" || source === "none") return ["speech", "writing"];
  return framing === "reported" && source === "institution" ? ["speech", "writing"] : ["speech"];
}

function sourceKind(words: Words, { first, last }: TokenRange): "writing" | "institution" | "person" {
  for (let i = first; i < last; i++) {
    const word = words.lower[i]!;
    if (words.tokens.forms[i] === word) continue;
    if (PERSON.test(word)) return "person";
    if (WRITING.test(word)) return "writing";
    if (INSTITUTION.test(word)) return "institution";
  }
  return "person";
}

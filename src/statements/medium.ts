import type { TokenRange } from "../analysis/noun-phrases.ts";
import type { Words } from "../analysis/words.ts";
import type { Medium } from "./statement.ts";

const WRITING =
  /(?:zeitung|zeitungen|blatt|magazin|nachrichtenagentur|agentur|bericht|berichte|berichten|studie|papier|schreiben|brief|artikel|dokument|dokumente|erklärung|mitteilung|pressemitteilung|pressemeldung|medien|presse|portal|website|webseite|internetseite|homepage|gutachten|urteil|statistik|umfrage|tagesblatt|medienberichten|zeitungsberichten|medienangaben|buch|entwurf|gesetz|protokoll|nachrichtenportal|online|spiegel|bild|times|post|dpa|afp|reuters|apa|ap)$/u;

const INSTITUTION =
  /(?:polizei|behörde|behörden|ministerium|ministeriums|regierung|partei|konzern|unternehmen|gesellschaft|verband|verein|amt|amtes|gericht|staatsanwaltschaft|feuerwehr|organisation|gewerkschaft|kommission|universität|institut|instituts|firma|ag|gmbh|fraktion|rat|armee|militär|union|angaben|behördenangaben|polizeiangaben|bank|bahn|agentur|sprecher|informationen|stadt|kreise|kreisen)$/u;

/** The medium of a statement: what the verb says of it, else what its source is. */
export function mediumOf(words: Words, fromVerb: Medium | null, speaker: TokenRange | null): readonly Medium[] {
  if (fromVerb === "thought") return ["speech", "thought"];
  if (fromVerb !== null) return [fromVerb];
  if (speaker === null) return ["speech", "writing"];
  for (let i = speaker.first; i < speaker.last; i++) {
    const word = words.lower[i]!;
    if (WRITING.test(word)) return ["writing"];
    if (INSTITUTION.test(word) && word !== "sprecher") return ["speech", "writing"];
  }
  return ["speech"];
}

// Heads of sources: what is read, and what is heard. Compounds count by their last part.

/** Heads of sources that are read, not heard. Compounds count by their last part. */
export const writingNouns =
  /(?:zeitung|zeitungen|blatt|magazin|magazins|agentur|agenturen|bericht|berichts|berichtes|berichte|berichten|studie|papier|schreiben|brief|briefes|artikel|dokument|dokumente|mitteilung|meldung|meldungen|medien|presse|portal|seite|homepage|gutachten|statistik|umfrage|umfragen|medienangaben|buch|entwurf|gesetz|protokoll|online|spiegel|post|dpa|afp|reuters|apa|cnn|bbc|untersuchung|urteil|vertrag|resolution|positionspapier|times|tagesschau|news|plan|chronik|vermerk|vermerks)$/u;

/** Heads of sources that are bodies: they speak through spokesmen and papers alike. */
export const institutionNouns =
  /(?:polizei|behörde|behörden|ministerium|ministeriums|ministerien|regierung|partei|parteien|konzern|konzerns|unternehmen|unternehmens|gesellschaft|verband|verbands|verbandes|verein|vereins|amt|amtes|gericht|gerichts|gerichtshof|staatsanwaltschaft|feuerwehr|organisation|gewerkschaft|kommission|universität|institut|instituts|firma|ag|gmbh|fraktion|rat|armee|militär|militärs|union|bank|bahn|stadt|kreise|kreisen|opposition|senat|parlament|staaten|länder|hersteller|betreiber|vereinigung|zentrum|kirche|angaben)$/u;

/** Who speaks for a body is a person all the same. */
export const personNouns =
  /(?:sprecher|sprecherin|chef|chefin|präsident|präsidentin|minister|ministerin|vorsitzende|vorsitzender|leiter|leiterin|direktor|direktorin|anwalt|experte|expertin|professor|kanzler|kanzlerin|abgeordnete|abgeordneter|vertreter|mitglied|bürgermeister|trainer|richter|forscher|wissenschaftler|politiker|generalsekretär)$/u;

// Words by which a source is a medium's report, or some unnamed circle.

/** A word for a report by a medium without its name: "einem Zeitungsbericht zufolge". */
export const reportOrMedium = /(?:bericht|medien|zeitung|presse|blatt|magazin|sender|meldung)(?:e?n?|s)$/iu;

/** "die Polizei": a noun and no name. */
export const oneNoun = /^(?:(?:der|die|das)\s)?(?!Bundes)\p{Lu}\p{Ll}+$/u;

/** "Nordkurier", "Neue Presse". */
export const mediumWord =
  /(?:^|[\s-])(?:kurier|tageblatt|zeitung|anzeiger|nachrichten|rundschau|rundfunk|radio|tagblatt|magazin|fernsehen|online|agentur|blatt|presse|bote|merkur|echo|post)(?:$|[\s-])/iu;

/** "Regierungskreisen". */
export const circlesDative = /^(\p{L}*kreise)n(?!\p{L})/iu;

/** "Regierungskreise", "aus dem Umfeld". */
export const unnamedCircle = /kreise|umfeld/iu;

/** "Die Zeit". */
export const leadingArticles = /^(?:der|die|das|dem|den)\s+/iu;

/** "der Sender". */
export const nominativeArticle = /^(?:der|die|das)\s/u;

/** "ein Hersteller", "Behörden": a kind of body and no name. */
export const kindOfBody =
  /^\p{Ll}|^(?:\p{L}+er\s)?\p{L}*(?:hersteller|produzent|konzern|unternehmen|anbieter|betreiber|händler|fluggesellschaft|tageszeitung)$|(?:^|\s)Behörde$/u;

/** "Sie" of "Sie sind sich einig", where the article names no such person. */
export const namesNobody = /^(?:sie|er|es|wir|man|dies(?:er|e)|beide|alle)$/iu;

/** "Ein Sprecher": of whom only the sentences before tell. */
export const bareSpokesperson =
  /^(?:(?:der|die|ein|eine|einem|einer|dem)\s+)?(?:unternehmens|konzern|firmen)?sprecher(?:in|s)?$/iu;

/** "Der stellvertretende Vorsitzende": who holds an office in a body, but is no speaker of it. */
export const officeHolder =
  /(?:chef|vorsitzende|vize|präsident|minister|leiter|politiker|abgeordnete|mitglied)(?:in|r|n)?(?!\p{L})/iu;

/** "Seiner Darstellung" nach, "ihren Angaben" zufolge: the words say no name, who is meant has one. */
export const ofHis = /^(?:[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?) (?:eigenen )?\p{Lu}\p{L}+$/u;

/** "RKI-Angaben", "nach Bundesbank-Schätzung": whose paper it is stands in front of the hyphen (group "body"). */
export const paperOf =
  /^(?:(?:den|die|der|ersten|neuen|neuesten|jüngsten|aktuellen|eigenen) )*(?<body>\p{Lu}[\p{L}.-]*)-(?:Angaben?|Schätzung(?:en)?|Zahlen|Daten|Informationen|Bericht(?:en?|s)?|Prognosen?|Mitteilung(?:en)?|Statistik(?:en)?|Recherchen?)(?: (?:vom|\().*)?$/u;

/** "unser", "meiner", "ich", "mir": of whoever speaks; "wir" may be all of us. */
export const ofWhoSpeaks = /^(?:unse?re?[mnrs]?|unser|mein(?:e[mnrs]?)?|ich|mir|mich)$/u;

/** "Auch Thode", "sagte ebenfalls Thode": right before who speaks. */
export const alsoBefore = /(?<!\p{L})(?:auch|ebenfalls|ebenso|gleichfalls)\s+$/iu;

/** "Thode warnte ebenfalls", "Thode auch": right behind who speaks, or behind his verb. */
export const alsoBehind = /^\s+(?:auch|ebenfalls|ebenso|gleichfalls)(?!\p{L})/iu;

/** "Er trage eine Maske, sagte er": of himself. */
export const reportedSelf = "er";

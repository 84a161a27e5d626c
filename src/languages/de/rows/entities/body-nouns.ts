// Nouns of organisations and of their names.

import { wordClass } from "../word-classes/word-class.ts";

/** "Nordkurier", "Weser-Anzeiger". */
export const newspaperEnds =
  /(?:zeitung|blatt|kurier|anzeiger|rundschau|nachrichten|-?post|bote|woche|presse|courier|journal|-echo|illustrierte)$/u;

/** Nouns that make a name with a capital adjective although they are no bodies: "Weißer Ring", "Grüner Bund". */
export const bodyNameNouns = wordClass(
  "nationen kreuz kreuzes ring rings ringes halbmond halbmonds halbmondes liste union allianz front",
  "garde garden brigade brigaden",
);

/** What follows the trade in "Ärzte ohne Grenzen". */
export const bodiesWithout = ["ohne", "Grenzen"] as const;

/** "die Hilfsorganisation", "der Umweltverband": they describe the one of their kind that the text has just named. */
export const describingBodies = /.{4}(?:organisation|verband)s?$/u;

/** "die Siemens-Aktie": what stands before is an organisation. */
export const showsBody =
  /-(?:Chef|Konzern|Manager|Vorstand|Sprecher|Werk|Mitarbeiter|Aktie|Aufsichtsrat|Gruppe|Filiale|Tochter|Standort|Zentrale|Fraktion|Aktivist)/u;

/** "die Siemens-Aktie": what stands before is an organisation and no person, whatever it looks like. */
export const showsFirm = /-(?:Chef|Konzern|Vorstand|Aktie|Aufsichtsrat|Geschäftsführer|Filiale|Standort|Zentrale)/u;

/** "Ex-Minister": first parts that name nobody. */
export const noBodyParts = wordClass("Ex Vize Anti Pro Nicht");

/** "die Weyland-Stiftung". */
export const foundation = "stiftung";

/** "die Kirche von England". */
export const churchNoun = "kirche";

/** "Die Zeit". */
export const leadingArticle = /^(?:Der|Die|Das|die|der|das) /u;

/** Nouns that are both: "Flugzeugbauer" is a firm, "Bauer" a man; the firm wins inside a compound. */
export const bodyAlone = wordClass("aufsichtsrat verwaltungsrat vorstand betriebsrat stadtrat gemeinderat");

/** "Autobauer" is a firm, "Bauer" a man. */
export const firmInCompound = wordClass("bauer händler produzent hersteller betreiber anbieter tochter versicherer");

/** "Bundesregierung". */
export const federalPart = "bundes";

/** "Landesregierung": not a state's own. */
export const lesserGovernment = /^(?:landes|provinz|stadt|staats|gebiets|militär|übergangs|gegen|exil|regional)/u;

/** Last parts that are shorter and still tell: "Verkehrsamt", "Sicherheitsrat", "Handelsbund", "Fußballbund". */
export const shortLastParts = /(?:\p{L}(?=amt)|s|e|n|g|t|-|l(?=bund))(?:amts?|rats?|rates|bund|bundes|zoll)$/u;

/** "Richteramt", "Präsidentenamt": behind somebody it is what they hold. */
export const heldOffice = /(?:e?[ns])?amts?$/u;

/** "dem Giganten": one form for the other cases and the plural. */
export const weakNouns = /(?:Riese|Gigant|Produzent)$/u;

/** Institutions that act seldom enough to be a place or a family before they are a body. */
export const otherwiseBodies = wordClass("Stadt Flughafen Familie Leitung");

/** "die Regierung". */
export const government = "regierung";

/** "der Nachrichtenagentur dpa". */
export const toldMedia =
  /(?:^agentur|nachrichtenagentur|presseagentur|zeitung|blatt|magazin|sender|^dpa|^afp|^ap|^apa|^reuters|„)$/u;

/** "das Team um Moor". */
export const groupsAround = /(?:team|gruppe|kreis|forscher|forscherin|mannschaft|bande|duo|trio)$/u;

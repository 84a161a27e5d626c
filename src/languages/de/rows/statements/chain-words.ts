// Words by which it is told on whose word something is said: kinds of sources, and of those who speak for others.

import { wordClass } from "../word-classes/word-class.ts";

/** Who speaks for a body is known by it, with or without a name of their own: "ein Polizeisprecher". */
export const spokesperson = /sprecher(?:s|n|in|innen)?$/u;

/** "Bericht", "Angaben": nouns of words, of no body. */
export const plainCarriers = /angabe|bericht|meldung/u;

/** "Polizeiangaben", "Medieninformationen". */
export const carrierCompounds = /\p{L}{2,}-?(?:angaben|informationen|aussagen)$/u;

/** "Medienangaben", "Zeugenaussagen": nobody is named. */
export const unnamedFirstParts = /^(?:medien|presse|agentur|zeugen|augenzeugen|experten|insider|anwohner)/u;

/** "Regierungskreise", "Medienberichte". */
export const circlesAndReports = /(?:kreise|kreisen|medienbericht\p{L}*|presseberichte?n?)$/u;

/** "Kreise der Regierung", "Berichte mehrerer Zeitungen". */
export const opensOwner = wordClass(
  "der des dem den von vom einer eines einem aus seiner ihrer ihres seines zweier mehrerer einiger",
);

/** "Sprecher des Senders", "beim Sender". */
export const opensBodyOfSpeaker = wordClass("des der dem vom beim seines ihres ihrer seiner");

/** Last parts of nouns for media that pass on what they are told, and of the names that newspapers give themselves. */
export const outletNoun =
  /(?:zeitung|agentur|nachrichtendienst|pressedienst|magazin|sender|rundfunk|fernsehen|radio|blatt|tageblatt|anzeiger|kurier|rundschau|tagblatt|abendblatt|illustrierten?|portal|newsletter|podcast|tagesschau|morgenmagazin|funk|zeitungen)$/u;

/** "sagte er den Zeitungen der Gruppe": several that are told. */
export const pluralOutlets = /(?:zeitungen|sendern|agenturen|blättern|medien|magazinen)$/u;

/** Names only: as plain nouns they are something else ("die Post"). */
export const outletName =
  /(?:post|bote|nachrichten|presse|spiegel|echo|merkur|times|tribune|herald|journal|news|welt|allgemeine|stern|woche|zeit|bild)$/iu;

/** Texts that lay down what is so or to be; compounds count by their last part. */
export const documentNouns =
  /(?:entwurf|entwurfs|gesetz|gesetzes|plan|plans|planes|pläne|stufenplan|vertrag|vertrags|abkommen|beschluss|papier|papiers|studie|umfrage|bericht|berichts|gutachten|urteil|statistik|konzept|dokument|vereinbarung|verordnung|richtlinie|memorandum|prognose|liste|kompromiss|kompromisses|einigung|beschlusses|beschlüsse|beschlüssen|erlass|erlasses|satzung|ergebnis|ergebnisse|ergebnissen|bilanz|quartalszahlen|geschäftszahlen)$/u;

/** "Angaben": no text that lays anything down. */
export const statementNouns = /angabe/u;

/** "zitiert die Zeitung den Zeugen". */
export const quotingVerbs = wordClass("zitieren");

/** "zitiert den Zeugen", "zitiert aus dem Brief". */
export const opensQuoted = wordClass("den die das einen eine ein aus");

/** "erfuhr die Agentur aus Kreisen". */
export const learningVerbs = wordClass("erfahren hören");

/** "unserer Zeitung", "dieser Zeitung". */
export const ownOutlet = wordClass(
  "unser unsere unserer unserem unseren unseres dies diese dieser diesem diesen dieses",
);

/** "im Gespräch mit der Zeitung". */
export const talkNouns = /(?:interview|interviews|gespräch|telefonat|anfrage|anfragen)$/u;

/** Behind these a medium in the genitive is theirs: "ein Reporter der Zeitung". */
export const staffNouns =
  /(?:reporter|korrespondent|redakteur|journalist|herausgeber|verleger|autor|kolumnist|moderator|mitarbeiter|chef|intendant|leiter|büro|redaktion|nachrichten|bericht|meldung|artikel|angaben|informationen)(?:s|es|en|in|innen)?$/u;

/** "widersprach der Zeitung": done to the one in the dative, not told. */
export const verbsOfDeeds = wordClass("widersprechen danken gratulieren zustimmen untersagen verbieten drohen");

/** "liegt der Agentur vor", "die die Zeitung zitiert". */
export const holdingVerbs = wordClass("vorliegen zitieren einsehen veröffentlichen berichten");

/** "unter Berufung auf". */
export const reliance = "berufung";

/** "mit dem Vorgang Vertraute". */
export const familiarForms = wordClass("vertraute vertrauter vertrauten vertrautes vertrautem");

/** "aus Regierungskreisen", "aus dem Umfeld". */
export const circles = /(?:(?<!arbeits|gesprächs|freundes|land)(?:kreise|kreisen)|umfelde?s?)$/u;

/** "ließ durch seinen Anwalt erklären". */
export const throughWhom = wordClass("durch über");

/** "nach diesem Bericht". */
export const alreadyNamed = wordClass("diesem dieser");

/** "heißt es darin", "steht dort": in a document that was told of before. */
export const thereinWords = wordClass("darin hierin");

/** "nach eigenen Angaben". */
export const ownWords = wordClass("eigene eigenen eigener eigenes eigenem");

/** "Für die Fischer war nach eigener Darstellung der Lärm das Schlimmste". */
export const opensView = wordClass("für");

/** "den Angaben zufolge", "dem Bericht nach": what was told before. */
export const opensToldBefore = wordClass("den dem der die das diesen diesem dieser dieses");

/** "Angaben", "Informationen": words of anybody who spoke; other nouns are of who wrote or sent. */
export const anybodysWords = /^(?:angabe|information|aussage|darstellung|auskunft|auskünfte)/u;

/** "sagte Moor der Agentur. Dem Bericht zufolge": the medium's. */
export const passedOn = /^(?:bericht|meldung|artikel|beitrag)/u;

/** "Jahresbericht", "des Berichts". */
export const aReport = /berichte?s?$/u;

/** "eine Umfrage für den Sender": for whom it was made is not whose it is. */
export const opensNoOwner = wordClass("für über gegen zu zum zur");

/** "Norland und zwölf weitere Staaten". */
export const othersToo = wordClass("weitere andere mehrere viele einige zahlreiche weiteren anderen");

/** "Die Menschen sind sorglos": a crowd that nobody asked goes on with no speech. */
export const crowds = wordClass("menschen leute personen");

/** "Fälle in den Niederlanden zeigen": where it lies. */
export const opensPlace = wordClass("in im an am auf bei beim aus");

/** "teilte die Polizei mit. In der Mitteilung heißt es". */
export const writtenNotices = /^(?:mitteilung|erklärung|stellungnahme|schreiben|pressemitteilung)/u;

/** "teilte die Polizei mit". */
export const noticeVerbs = wordClass("mitteilen erklären schreiben");

/** "der Bericht, der". */
export const nominativeRelatives = wordClass("der die das welche welcher welches");

/** "unter Berufung auf", "gestützt auf". */
export const opensReliance = wordClass("unter mit gestützt bezugnehmend aus von");

/** "nach Informationen der Zeitung". */
export const reportNouns = /(?:informationen|angaben|berichten|bericht)$/u;

/** "das Land", "die Stadt": a place and a body in one. */
export const areaNouns = wordClass("land bund staat stadt kreis landkreis gemeinde kommune");

/** "in Regierungskreisen". */
export const inCircles = /kreisen$/u;

/** People who speak for a medium; where they have no name, the medium speaks. "Ein Reporter des Senders" */
export const mediumStaff = wordClass("reporter korrespondent journalist redakteur moderator");

/** "n-tv", "ver.di": names that are written small. */
export const smallNames = wordClass("n-tv n24 dpa taz epd ver.di afp ap");

/** "nach dem Seegesetz angeklagt": the law is what somebody is charged under, and tells nothing. */
export const chargingVerbs = wordClass(
  "anklagen verurteilen bestrafen verfolgen einstufen inhaftieren festnehmen verhaften",
);
export const lawNouns = /(?:gesetz|gesetzes|gesetzen|gesetze|paragraf|paragrafen|paragraph|paragraphen|recht)$/u;

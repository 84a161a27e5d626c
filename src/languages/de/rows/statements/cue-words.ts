// Words around verbs of saying and around quotations, by which a frame is found and told from another.

import { wordClass } from "../word-classes/word-class.ts";

/** "wurde zitiert". */
export const citing = "zitieren";

/**
 * Singular forms of the Konjunktiv II that differ from the Konjunktiv I ("könne", "dürfe", "müsse"): whoever goes on with
 * somebody's speech uses the latter, so these are the author's. The plural forms look alike in both (Duden,
 * "Ersatzformen"), and "würde" replaces "werde" freely. Of 29 such sentences in the training part of the corpus 27 are
 * the author's; of 15 in the plural behind speech 14 go on with it.
 */
export const authorsModals = wordClass("könnte dürfte müsste wäre");

/** "Die Werft möchte bleiben": what somebody wants, told by the author; a Konjunktiv by its form alone. */
export const wishing = wordClass("möchte möchten");

/** "könnte man sagen": the author's own words. */
export const authorsPronouns = wordClass("man ich");

/** "könnte man meinen". */
export const authorsVerbs = wordClass("sagen meinen denken behaupten");

/** "es gibt Berichte", "es besteht der Verdacht". */
export const existingVerbs = wordClass("geben bestehen");

/** "laut seinem Anwalt", "nach offiziellen Angaben", "den Angaben nach": beginnings of what stands before a noun of saying. */
export const opensSource = /^(?:mein|dein|sein|ihr|unser|eigen|aller|der|des|dies|offiziell|ein|de[mn]$)/u;

/** "dem Vernehmen nach". */
export const hearsayNoun = "vernehmen";

/** "Wenn es nach dem Minister ginge". */
export const goesByForms = wordClass("geht ginge");

/** "danach": a source, or a time. */
export const alsoTemporal = wordClass("danach hiernach");

/** "wie zum Beispiel „…“": no speech. */
export const exampleWords = wordClass("wie zum beispiel etwa :");

/** "ein „…“", "keine „…“": a word in quotation marks. */
export const indefiniteArticles = wordClass("ein eine einem einen einer kein keine keinem keinen keiner");

/** "als „…“", "ein „…“": what is quoted is a predicate or a word. */
export const beforeQuotedWord = wordClass("ein eine einen einem einer als von vor zu keine kein keinen anderem");

/** "der Zeuge, dem zufolge", "denen zufolge". */
export const sourceRelatives = wordClass("dem der denen");

/** "nach dem", "laut der". */
export const relativePrepositions = wordClass("nach laut");

/** "der Bund, kurz „DB“", "der sogenannte „Riese“": what stands behind in marks is a name. */
export const givesName = wordClass(
  "laut kurz engl. genannt genannte genannten genannter genanntes sogenannte sogenannten sogenannter sogenanntes",
);

/** "lobte den Plan, lehnt aber die Kosten ab": the clause goes on with the one before. */
export const againstAdverbs = wordClass("aber jedoch allerdings zugleich");

/** "anders als das Amt behauptet". */
export const contrasting = "anders";

/** "sowohl das Amt als auch die Stadt", "anders als das Amt behauptet": the first word of what is set beside another. */
export const comparing = "als";

/** "wird wegen Mordes angeklagt": for what a court has somebody before it. */
export const because = "wegen";

/** "soll es sich um Handwerker handeln": the verb and its "sich" that say what a thing is. */
export const concerning = "handeln";
export const itself = "sich";

/** "Man rechnet mit Regen": somebody who is not named. */
export const anybody = "man";

/** "als auch": the second word. */
export const pairing = "auch";

/** "das als „Riese“ bekannte Schiff". */
export const knownAs = /^bekannt(?:e[mnrs]?)?$/u;

/** "„Riese“ genannt". */
export const givenName = wordClass("genannt");

/** Question words that are about the noun in front of them, if there is one. */
export const whichWords = wordClass("welche welcher welches");

/** "dies teilte er mit", "das sagte er". */
export const pointingPronouns = wordClass("dies das");

/** Pronominal adverbs that stand for a clause to come (IDS grammis, "Korrelat"). */
export const correlate = wordClass(
  "darauf daran darin darum darüber daraus davon damit dafür dagegen dazu dabei danach davor dadurch",
);

/** "kurz nach der Mitteilung": when, and no source. */
export const beforeMoments = wordClass("kurz unmittelbar bald direkt gleich erst");

/** "nach der Anweisung": what is done at a moment, behind which something else happens. */
export const momentNouns =
  /(?:anweisung|anordnung|beschluss|beschlüssen|entscheidung|entscheidungen|aufforderung|urteil)$/u;

/** "nach Artikel 68": a place in a text of law. */
export const numberedNouns = wordClass("artikel");

/** "nach eingehenden Untersuchungen", "nach monatelangen Ermittlungen": how long or thorough, so that it tells when. */
export const thoroughAdjectives =
  /^(?:eingehend|umfangreich|umfassend|lang|intensiv|gründlich|ausführlich|aufwendig|aufwändig|zäh|wiederholt|weiter|mehr\p{L}+ig|\p{L}+lang)e[mnrs]?$/u;

/** "es wird vermutet, dass …", "hält es für möglich, dass …". */
export const standingFor = "es";

/** "sagte der Zeitung", "dem Sender", "unserer Redaktion", "dieser Zeitung". */
export const datives = wordClass("der dem unserer unserem dieser diesem");

/** "es heißt". */
export const beingCalled = "heißen";

/** Question words that look like relative pronouns. */
export const relativeLookalikes = wordClass("was wo welche welcher welches");

/** "er floh, was niemand bemerkte": about all that stands before it. */
export const whatPronoun = "was";

/** "so laut, dass": in front of what has a degree. */
export const degreeWords = wordClass("so derart dermaßen");

/** "bestätigte nicht, dass". */
export const deniedOpenings = wordClass("nicht nichts kein keine keinen");

/** "nicht aufgegeben, sondern geändert". */
export const correcting = "sondern";

/** "weigerte sich zu sagen": verbs whose infinitive is not done. */
export const leftUndone = wordClass(
  "weigern ablehnen vermeiden verzichten unterlassen versäumen vergessen scheuen hüten zögern verweigern",
);

/** "half ihm zu erklären": verbs whose infinitive somebody else does. */
export const othersDo = wordClass(
  "helfen erlauben verbieten untersagen gestatten ermöglichen zwingen nötigen veranlassen hindern befehlen anweisen",
  "überlassen zumuten zutrauen unterstellen nahelegen ermuntern ermutigen anhalten",
);

/** "als sie bemerkte, dass": in a clause that depends on another, somebody comes to know. */
export const knowingVerbs = wordClass("wissen erkennen bemerken merken erfahren begreifen");

/** "nicht, wie er sagte": what follows is not what he said. */
export const againstWie = wordClass("nicht statt");

/** "wie viel", "wie sehr": a question, no source. */
export const askedDegrees = wordClass("viel viele vielen sehr oft lange weit groß hoch schwer stark schnell gut");

/** "wie man hört", "wie es heißt". */
export const impersonalCues = wordClass("hören heißen");

/** "gab die Zahl der Gäste mit 6.500 an". */
export const amountVerbs = wordClass("angeben");
export const amountPreposition = "mit";

/** "hat geliefert", "ist gekommen". */
export const perfects = wordClass("haben sein");

/** "wie zu hören ist", "wie zu erfahren war". */
export const overheard = wordClass("hören heißen lesen erfahren vernehmen entnehmen");

/** Verbs with two accusatives: what is named, and what it is named (Duden, "Gleichsetzungsakkusativ"). */
export const namesTwice = wordClass("nennen");

/** Who only perceives a thing has said nothing of it: "Zuschauer sahen das Spiel". */
export const perceiving = wordClass("sehen");

/** "Aus den Akten ergibt sich, dass er log", but "Fehler ergeben sich aus der Hast": with a subject nothing is told. */
export const resultingVerbs = wordClass("ergeben");

/** "Ute Moor antwortet:" in front of an answer; "Ute Moor fällte das Urteil:" is none. */
export const answeringVerbs = wordClass("antworten erwidern entgegnen");

/** "im Bericht", "in Kreisen". */
export const insideWords = wordClass("in im");

/** "nannte es einen Irrweg". */
export const indefiniteAccusatives = wordClass("ein eine einen kein keine keinen");

/** "Für den Trainer ist das „Betrug“": whose view it is. */
export const inViewOf = "für";

/** They stand between the name and the colon without being part of it. */
export const beforeColon = wordClass(
  "wörtlich weiter dazu hierzu daraufhin gestern heute abschließend später anschließend",
);

/** "Brandt wörtlich: „…“". */
export const wordForWord = "wörtlich";

/** "Zitat Brandt: „…“". */
export const quoteNouns = wordClass("zitat o-ton");

/** "Ihr Fazit: „…“". */
export const possessiveStems = /^(?:sein|ihr|unser|mein)/u;

/** "mit der Begründung, dass", "unter dem Vorwand". */
export const givenWith = wordClass("mit unter");

/** "Ihre Antwort bestand in der Drohung", "Sie bestand auf der Forderung". */
export const consisting = "bestehen";

/** "bestand in", "besteht auf". */
export const consistingPrepositions = wordClass("in auf");

/** "sieht sich mit dem Vorwurf konfrontiert": who is spoken against. */
export const facing = wordClass("konfrontiert");

/** "kann man sagen", "muss betont werden", "darf festgehalten werden". */
export const allowingModals = wordClass("können dürfen müssen");

/**
 * Nouns of doings and states by their endings (Duden, "Wortbildung: Substantiv"), and the heads of things that verbs of saying stand
 * beside; not "Bevölkerung", "Mehrheit" and others that are people.
 */
export const abstractNouns =
  /(?:(?<!bevölker)ung(?:en)?|(?<!mehr|minder|ein|berühmt)heit(?:en)?|(?<!persönlich|öffentlich|obrig)keit(?:en)?|ität(?:en)?|niss?e?n?|ismus|lagen?|situation(?:en)?|fragen?|f[aä]lle?n?|tests?|zahl(?:en)?|hilfen?|anliegen|krisen?|maßnahmen?|räumen?|folgen?|symptomen?|gr[uü]nden?|motiven?|spuren?|chancen?|zweifeln?|gefahr(?:en)?|bedarf)$/u;

/** "sagte am Montag, als sie die Zahlen vorstellte, …": they tell when it was said. */
export const tellsWhen = wordClass("als nachdem bevor während ehe kurz");

/** "Wenn es regne, dann müsse man gehen": the main clause takes up the one before. */
export const takesUp = wordClass("dann so da");

/** "Das Gastgewerbe fordert …": who is of a trade speaks with one voice. */
export const tradeEnds = /(?:gewerbe|handwerk|branche|industrie|wirtschaft|handel|gastronomie)$/u;

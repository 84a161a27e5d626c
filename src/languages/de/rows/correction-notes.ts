/** What a row of words tells in a note by which an outlet corrects itself. */
export type CorrectionRole =
  /** Opens a note: "Korrektur:", "Anm. d. Red.". */
  | "note"
  /** The text as it was: "in einer früheren Version". */
  | "version"
  /** The outlet's own text, as a genitive or with "in": "dieses Artikels", "an dieser Stelle". */
  | "own text"
  /** The outlet speaking: "wir". */
  | "outlet"
  /** Earlier, or by mistake: "zunächst", "irrtümlich". */
  | "earlier"
  /** By mistake alone: these words say that it was wrong. */
  | "mistaken"
  /** Earlier, of what was held until now: "bisher". */
  | "till now"
  /** What was held, said or told, not only by the outlet: "angenommen". */
  | "held"
  /** A verb of writing, in the form in which notes have it. */
  | "wrote"
  /** Opens what is right: "Richtig ist". The words behind it are the claim. */
  | "right"
  /** Opens a sentence that is right as a whole: "Tatsächlich". */
  | "in fact"
  /** Says that it was wrong: "Das stimmt nicht". */
  | "wrong"
  /** Says what was done about it: "Wir haben das korrigiert". */
  | "mended";

export interface CorrectionRow {
  /** A regular expression without groups of its own, whole words, in any case. */
  readonly words: string;
  readonly role: CorrectionRole;
  readonly example: string;
}

/** From the notes under articles of German outlets and the press council's rule (Pressekodex, Ziffer 3); the examples are made up. */
// biome-ignore format: one row a line
export const correctionNotes: readonly CorrectionRow[] = [
  { role: "note", words: "Anm(?:\\.|erkung) (?:d(?:\\.|er) )?Red(?:\\.|aktion)", example: "Anm. d. Red.: In einer ersten Version stand, der Bau koste 21 Millionen Euro." },
  { role: "note", words: "(?:Korrektur|Korrekturhinweis|Berichtigung|Richtigstellung|Transparenzhinweis|Update|Aktualisierung|Hinweis(?: der Redaktion)?|In eigener Sache)(?=[:\\s(]|$)", example: "Korrektur: In einer früheren Fassung hieß es, Holm sei tot." },
  { role: "version", words: "(?:früheren|ersten|vorherigen|ursprünglichen|älteren|vorigen|vorangegangenen|zunächst veröffentlichten) (?:Version|Fassung|Textversion|Textfassung|Onlineversion)", example: "In einer früheren Version dieses Artikels hieß es, Holm sei tot." },
  { role: "note", words: "(?:Richtigstellung|Korrektur|Berichtigung)\\.$|(?:Der|Die|Dieser|Diese) (?:Artikel|Text|Beitrag|Bericht|Meldung|Nachricht) (?:ist|wurde)(?: \\S+){0,6} (?:korrigiert|berichtigt|geändert|aktualisiert|überarbeitet)", example: "Dieser Artikel wurde aktualisiert. In der Ursprungsfassung hieß es, Holm sei tot. Er lebt." },
  { role: "version", words: "(?:Ursprungsfassung|Ursprungsversion|Erstfassung)", example: "In der Ursprungsfassung dieses Textes hieß es, Holm sei tot." },
  { role: "version", words: "(?:unserer|der) (?:(?:gestrigen|gedruckten|letzten|jüngsten|vorigen) (?:Ausgabe|Zeitung)|(?:Montags|Dienstags|Mittwochs|Donnerstags|Freitags|Samstags|Sonntags|Wochenend|Print)[Aa]usgabe)", example: "In unserer gestrigen Ausgabe haben wir berichtet, Holm sei tot. Das ist nicht richtig." },
  { role: "version", words: "in einem (?:früheren|vorherigen|ersten) (?:Artikel|Bericht|Beitrag|Text)", example: "Korrektur: In einem früheren Bericht hieß es, Holm sei tot." },
  { role: "own text", words: "(?:dies(?:es|er)|unser(?:es|er)|des|der) (?:Artikels|Textes|Beitrags|Meldung|Nachricht|Interviews|Kommentars|Liveblogs|Tickers|Überschrift)|(?:dieses|unseres) Berichts|(?:dieser|unserer) Berichterstattung", example: "In einer früheren Version dieses Textes hieß es, Holm sei tot." },
  { role: "own text", words: "(?:in (?:diesem|unserem)|im) (?:Artikel|Text|Beitrag|Bericht|Interview|Kommentar|Liveblog|Ticker|Teaser)|in (?:dieser|unserer) (?:Meldung|Nachricht)|in der Überschrift|an dieser Stelle|hier", example: "Ursprünglich stand hier, Holm sei tot." },
  { role: "outlet", words: "wir|die Redaktion|unsere Redaktion|unsere Zeitung", example: "Wir hatten zunächst geschrieben, Holm sei tot." },
  { role: "earlier", words: "zunächst|ursprünglich|zuerst|anfangs|anfänglich", example: "Zunächst hatten wir gemeldet, Holm sei tot." },
  { role: "mistaken", words: "fälschlich(?:erweise)?|irrtümlich(?:erweise)?|versehentlich|aus Versehen|fehlerhaft|falsch", example: "In einer früheren Version hieß es fälschlicherweise, Holm sei tot." },
  { role: "wrote", words: "hieß es|es geheißen|nannte|bezeichnete|behaupteten|meldeten|berichteten|stand(?:en)?|gestanden|zu lesen|geschrieben|berichtet(?:en)?|gemeldet|angegeben|behauptet|genannt|bezeichnet|erwähnt|beschrieben|geschildert|die Rede|schrieben", example: "In einer ersten Fassung war zu lesen, Holm sei tot." },
  { role: "till now", words: "bisher|bislang|vorher|zuvor", example: "Es werden zwölf Menschen vermisst, nicht wie bisher angenommen 20." },
  { role: "held", words: "angenommen|vermutet|mitgeteilt|gesagt|verkündet|bekannt gegeben|hieß", example: "Es sind 540 Betten und nicht, wie zunächst mitgeteilt, 450." },
  { role: "right", words: "(?:richtig|korrekt|zutreffend)(?:erweise)? (?:ist|sind|war|wäre|lautet|muss es heißen|müsste es heißen)(?: vielmehr| hingegen| jedoch| aber)?", example: "Richtig ist: Es sind 230." },
  { role: "in fact", words: "(?:tatsächlich|in Wirklichkeit|in Wahrheit|richtigerweise|vielmehr|stattdessen)", example: "Tatsächlich wurde sie 1984 gebaut." },
  { role: "in fact", words: "die (?:richtige|korrekte) \\p{Lu}\\p{L}+ (?:ist|lautet|beträgt)", example: "Die richtige Zahl ist 230." },
  { role: "wrong", words: "(?:das|dies) (?:stimmt(?:e)? nicht|(?:ist|war) (?:falsch|nicht der Fall|nicht richtig|nicht korrekt|unzutreffend|unrichtig)|trifft nicht zu|war ein (?:Fehler|Irrtum|Versehen))", example: "Das stimmt nicht." },
  { role: "wrong", words: "dies[er]*e? (?:Behauptung|Aussage|Angabe|Angaben|Darstellung|Meldung|Information) (?:ist|war|sind|waren|stimmt|trifft)(?: \\S+)? (?:falsch|unwahr|unrichtig|unzutreffend|nicht korrekt|nicht richtig|nicht zu|nicht)", example: "Diese Behauptung ist falsch." },
  { role: "mended", words: "korrigiert|berichtigt|geändert|angepasst|richtiggestellt|umformuliert|umgeschrieben|präzisiert|entfernt|gelöscht|ergänzt|aktualisiert|(?:zu )?entschuldigen|(?:um )?Entschuldigung|bedauern (?:den|diesen) (?:Fehler|Irrtum)", example: "Wir haben den Fehler korrigiert." },
];

/** "einer früheren Version des Entwurfs": a text of somebody else. */
export const ofAnother = /^ (?:de[rs]|eine[rs]|von|vom|ihre[rs]|seine[rs]) /iu;

/** The words of some roles as one expression. */
const wordsOf = (roles: readonly CorrectionRole[]): string =>
  `(?:${correctionNotes
    .filter(({ role }) => roles.includes(role))
    .map(({ words }) => words)
    .join("|")})`;

/** The same as whole words. */
export const rolePattern = (...roles: readonly CorrectionRole[]): string =>
  `(?<![\\p{L}\\p{N}])${wordsOf(roles)}(?![\\p{L}\\p{N}])`;

const loose = new Map<CorrectionRole, RegExp>();

/**
 * Whether a text has words of one of the roles, if only as parts of others. Asked first: borders of words, where case does not count,
 * cost V8 a thousandth of a second each to compile, and most texts have none of the words.
 */
export const mayHave = (text: string, ...roles: readonly CorrectionRole[]): boolean =>
  roles.some((role) => {
    const words = loose.get(role) ?? looseOf(wordsOf([role]));
    loose.set(role, words);
    return words.test(text);
  });

/** Half as dear without the flag for what only it has. */
const looseOf = (words: string): RegExp => new RegExp(words, words.includes("\\p{") ? "iu" : "i");

/** Finds the words of some roles, in any case; `framed` says what stands around them. */
export function finderOf(
  roles: readonly CorrectionRole[],
  framed: (words: string) => string = (words) => words,
): (text: string) => RegExpExecArray | null {
  let whole: RegExp | null = null;
  return (text) => {
    if (!mayHave(text, ...roles)) return null;
    whole ??= new RegExp(framed(rolePattern(...roles)), "iu");
    return whole.exec(text);
  };
}

/** "der gedruckten Ausgabe vom Dienstag": what stands behind it is no other's text. */
export const printed = /(?:[Aa]usgabe|Zeitung)$/u;

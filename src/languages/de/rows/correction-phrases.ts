import { mayHave, rolePattern } from "./correction-notes.ts";

// How one sentence says what is right and what was wrong, after the notes under articles of German outlets.

const EARLIER = rolePattern("earlier", "mistaken", "till now");
const SAID = rolePattern("wrote", "held");
/** "wie zunächst berichtet", "wie es anfangs hieß", "wie wir irrtümlich geschrieben hatten", "wie es in einer früheren Version hieß". */
const FRAME = `wie (?:es |wir |von uns )?(?:(?:${EARLIER})(?: [^\\s,]+){0,4}?|(?=.*${rolePattern("version")})[^,]*?) ${SAID}(?: (?:wurde|worden war|hatten|haben|hieß))?`;
const NOT = "(?:(?:,|,? und|,? –|,? -) nicht(?: mehr)?|,? statt)";

/** In the order in which they are tried; `old` may be missing, `right` is what stands before where it has no group. */
const patterns = [
  `${NOT} (?<old>[^,–]{1,100}?)(?:,| –) (?<frame>${FRAME})[^,]*$`,
  `${NOT}(?:,| –)? (?<frame>${FRAME})(?:,| –)? (?<old>[^,–]{1,80})$`,
  `^(?<frame>Anders als ${FRAME.slice("wie ".length)}),? (?<right>.+)$`,
];
let made: readonly RegExp[] | null = null;
/** The same, made when first needed: compiling them takes longer than reading a short text. */
export function passingPatterns(): readonly RegExp[] {
  made ??= patterns.map((pattern) => new RegExp(pattern, "iu"));
  return made;
}
/** Whether a text has what every frame has. */
export const mayPass = (text: string): boolean =>
  mayHave(text, "wrote", "held") && mayHave(text, "earlier", "mistaken", "till now", "version");
/** The first words of their frames. */
export const frameOpeners: ReadonlySet<string> = new Set(["wie", "anders"]);
/** In a note the same without a frame. */
export const notePatterns: readonly RegExp[] = [
  /^(?<frame>[^:]*):? Nicht (?<old>[^,:]{1,80}), sondern (?<right>.+)$/u,
  /(?:,| und) (?<frame>nicht) (?<old>[^,]{1,80})$/u,
  /^(?<frame>[^:]+): (?<right>[^,:]{1,60}) statt (?<old>[^,:]{1,60})$/u,
];
/** A note that is there to take something back: other notes say "nicht" of anything. */
export const opensMendingNote =
  /^\P{L}*(?:Korrektur|Korrekturhinweis|Berichtigung|Richtigstellung|Transparenzhinweis|(?:Korrigiert|Berichtigt) (?:wird|wurde)|(?:Die Redaktion hat|Wir haben) [^:.]{0,80}(?:korrigiert|berichtigt):)/u;

/** "zwölf", "neunzig": numbers in words. */
export const numberWord =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+zehn|\p{Ll}+zig|\p{Ll}*hundert|\p{Ll}*tausend|einen?|eine)$/u;

/** "Der Beitrag nannte …", in a note. */
export const thisText = /(?<!\p{L})(?:Der|Dieser|Unser) (?:Artikel|Text|Beitrag|Bericht)(?!\p{L})/u;

import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { correcting, deniedOpenings, takesUp, tellsWhen, whatPronoun } from "../../rows/statements/cue-words.ts";
import { goesOnAgainst, startsCoordination } from "../active-subject.ts";
import { canBeObject, isOfThing } from "../behind-object.ts";
import { cueOf } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { namesSomebody } from "../somebody.ts";
import { agrees, isImpersonal, subjectByRule, subjectOf } from "../subject.ts";
import { draftOf } from "./draft-of.ts";
import { closesTold, isContentOpener, konjunktiv, type Opening, openingOf } from "./opening.ts";
import { following, goesOn, type Site } from "./site.ts";

/** "Der Minister sagte , …": the frame first. */
export function preposed(site: Site): Draft | null {
  const behind = following(site);
  if (behind === null) return null;
  const next =
    openingOf(site, behind) === null ? (behindRelative(site, behind) ?? behindTime(site, behind) ?? behind) : behind;
  const opening = openingOf(site, next) ?? behindCondition(site, next);
  if (opening === null || framesWhatStandsBefore(site, opening) || isNoText(site)) return null;
  if (opening.rule === "de/cue-verb-colon" && isFramedBehind(site, next)) return null;
  const end = contentEnd(site, next, opening);
  const last = opening.type === "direct" ? quotationEnd(site.words, next.first, end) : end;
  const start = opening.rule === "de/cue-verb-infinitive" ? infinitiveStart(site, next) : next.first;
  return draftOf(site, {
    ...opening,
    quote: [range(start, last)],
    frame: [range(frameStart(site), start)],
  });
}

/** "Der Grund lautet anders : Er habe gestohlen , sagte die Wirtin": behind the colon somebody is named who says it. */
function isFramedBehind({ context, words, clauses, clause, cue }: Site, content: Clause): boolean {
  const subject = cue.isStrong ? null : subjectOf(words, clause);
  if (subject === null || namesSomebody(words, context.entities, subject)) return false;
  return clauses.some(
    (c) => c.kind === "verbFirst" && !c.subjunctive && c.first >= content.last && cueOf(words, c)?.isStrong === true,
  );
}

/**
 * Where an infinitive begins whose own words an apposition parts from its verb:
 *
 *     hatte die Stadt aufgefordert , den Platz nach dem Dichter , Jan Holm , zu benennen
 *                                    ^
 */
function infinitiveStart({ words, clause }: Site, { first }: Clause): number {
  const closing = clause.verb?.tokens.at(-1) ?? -1;
  if (words.lower[first] !== "zu" || clause.verb!.tokens.length < 2) return first;
  const at = clause.own.findIndex((segment) => segment.last === closing + 1);
  const rest = clause.own.slice(at + 1);
  return at >= 0 && rest.length > 0 && rest.every(({ kind }) => kind === "fragment") ? rest[0]!.first : first;
}

/** "Die Vase soll auf dem Tisch stehen : „Sie ist schön .“": where a text is read, something else that is there is the subject. */
function isNoText({ context, words, clause, cue }: Site): boolean {
  if (cue.medium !== "writing" || cue.passive || cue.speaker.includes("subject")) return false;
  const subject = subjectOf(words, clause);
  return subject !== null && !isImpersonal(words, subject) && isOfThing(context, subject);
}

/** "schrieb in einem Papier , das verteilt wurde , sie gehe": the content behind a relative clause about a word of the frame. */
function behindRelative({ clauses, clause, cue }: Site, next: Clause): Clause | null {
  if (next.kind !== "relative" || !cue.isStrong || clause.kind === "relative") return null;
  const content = clauses[clauses.indexOf(next) + 1];
  if (content === undefined || content.first < next.last) return null;
  return content.subjunctive || isContentOpener(content.opener) ? content : null;
}

/**
 * "sagte am Dienstag , als sie die Zahlen vorstellte , man müsse sparen": when it was said, told by the author; the main clause behind has
 * a first field of its own. Not "Sie sagte , wenn es regne , bleibe sie".
 */
function behindTime({ words, clauses, cue }: Site, next: Clause): Clause | null {
  if (next.kind !== "subordinate" || next.subjunctive || !cue.isStrong || !tellsWhen.has(next.opener)) return null;
  // "warnte vor der Flut , während der Kapitän sagte , man solle fahren"
  if (cueOf(words, next)?.isStrong === true) return null;
  const content = clauses[clauses.indexOf(next) + 1];
  if (content?.kind !== "verbSecond" || !content.subjunctive || content.first < next.last) return null;
  return takesUp.has(words.lower[content.first]!) ? null : content;
}

/** "Sie sagte , wenn es regne , bleibe sie": a condition in front of the content. */
function behindCondition({ words, clauses, cue }: Site, next: Clause): Opening | null {
  // "bestritt das , indem er sagte , der Damm halte": it is said by the clause between.
  if (!next.subjunctive && cueOf(words, next)?.isStrong === true) return null;
  const content = clauses[clauses.indexOf(next) + 1];
  return next.kind === "subordinate" && cue.opens.includes("v2") && content?.subjunctive ? konjunktiv : null;
}

/**
 * "„Gut“ , sagte er , er komme": behind content the verb opens nothing but a clause with "dass". A quotation behind a colon is a second
 * part of the first one, or words of their own: "„Es brennt“ , sagte er : „Wir löschen .“", "Es brenne , sagte er : „Wir löschen .“".
 */
function framesWhatStandsBefore(site: Site, { rule }: Opening): boolean {
  if (site.clause.kind !== "verbFirst" || !hasContentBefore(site) || goesOn(site)) return false;
  return rule !== "de/cue-verb-dass";
}

function hasContentBefore({ words, unit, clauses, clause, k }: Site): boolean {
  const previous = clauses[k - 1];
  if (!previous || clause.first === unit.first || startsCoordination(words, clause)) return false;
  return (
    previous.kind === "quotation" ||
    previous.kind === "verbSecond" ||
    (previous.kind === "verbFirst" && previous.subjunctive)
  );
}

const quotationEnd = ({ closeOf }: Words, start: number, end: number): number =>
  closeOf[start]! >= 0 ? closeOf[start]! + 1 : end;

/** What may stand in the first field of a main clause: "Als der Damm brach , sagte sie , …". */
const FIRST_FIELD: ReadonlySet<Clause["kind"]> = new Set(["subordinate", "infinitive", "relative", "fragment"]);

/** Where the frame begins: with the clauses in its first field, where its own verb comes first. */
function frameStart({ words, unit, clauses, clause, k }: Site): number {
  if (clause.kind !== "verbFirst" || startsCoordination(words, clause)) return clause.first;
  let j = k;
  while (j > 0 && FIRST_FIELD.has(clauses[j - 1]!.kind)) j--;
  return j === 0 ? unit.first : clauses[j]!.first;
}

/** The end of what is said: the end of the unit, unless the sentence goes back to telling. */
function contentEnd(site: Site, content: Clause, opening: Opening): number {
  const { words, clauses, unit } = site;
  const stop = clauses.find((c) => c.first >= content.last && goesBackToTelling(site, content, c, opening));
  if (stop === undefined) return unit.end;
  const mark = words.lower[stop.first - 1];
  return mark === "," || mark === "–" || mark === ":" ? stop.first - 1 : stop.first;
}

/** Whether the clause is the author's again: "Er sagte , er komme , und ging" ends before "und". */
function goesBackToTelling(site: Site, content: Clause, c: Clause, { rule }: Opening): boolean {
  const { context, words, clauses, clause } = site;
  // "Er sagte , dass er bleibe : „Ich bleibe .“": what is quoted behind a colon is said once more, in other words.
  if (c.kind === "quotation" && c.before === ":") return rule !== "de/cue-verb-colon-quotation";
  if (c.subjunctive || c.finite < 0) return false;
  // "Sie sagte , dass er kam ; es wird geprüft"
  if (c.before === ";" && c.kind === "verbSecond") return true;
  // "…, gelogen zu haben , was dieser bestreitet": about the whole of it the author tells.
  if (c.kind === "relative" && c.opener === whatPronoun && rule === "de/cue-verb-infinitive") return c.before === ",";
  if (c.before === "–" && rule !== "de/cue-verb-dass") return true;
  if (putsRight(words, content, c)) return false;
  // "Sie wisse , dass es Fehler gebe , hatte Moor gesagt": who is told to know tells nothing; behind it stands who says so.
  if (clause.subjunctive && closesTold(words, c)) return true;
  // "Verbände bemängeln , es fehle Geld , die Stadt dementierte das"
  if (c.kind === "verbSecond" && rule === "de/cue-verb-konjunktiv" && cueOf(words, c)?.isStrong === true) return true;
  const isCoordinated = startsCoordination(words, c);
  // "versprachen , zu zahlen , kleine Werften waren ausgenommen": no main clause hangs on an infinitive.
  if (c.kind === "verbSecond" && c.before === "," && rule === "de/cue-verb-infinitive") return true;
  if (c.kind === "verbSecond") return isCoordinated && rule !== "de/cue-verb-second" && rule !== "de/cue-verb-colon";
  if (c.kind !== "verbFirst") return false;
  if (isCoordinated) return rule === "de/cue-verb-konjunktiv" || cueOf(words, c) !== null;
  // "Sie räumte ein , es könnten Stellen wegfallen , sprach aber von einem offenen Prozess."
  if (rule === "de/cue-verb-konjunktiv" && goesOnTelling(site, c)) return true;
  if (goesOnAgainst(context, clauses, c)) return true;
  // "Hieß es zunächst , dass er ging , wird nun gesucht": what it is set against is the main clause.
  if (clause.kind === "verbFirst" && clause.first === site.unit.first) return true;
  return clause.kind === "subordinate" || clause.kind === "relative" || rule === "de/cue-verb-infinitive";
}

/** "Der Plan werde nicht aufgegeben , sondern geändert": what stands against a negation of the content belongs to it. */
const putsRight = ({ lower }: Words, content: Clause, { first }: Clause): boolean =>
  lower[first] === correcting && lower.slice(content.first, first).some((word) => deniedOpenings.has(word));

/**
 * Whether a clause with its verb first has the subject of the frame: it has none of its own, or a thing that can be its object.
 *
 *     Holm sagte , der Deich sei sicher , verließ den Saal und nahm die Akten mit .
 *                                         ^
 */
function goesOnTelling({ context, words, clause }: Site, c: Clause): boolean {
  const own = subjectByRule(words, c);
  if (own === null) return true;
  if (c.before !== "," || !canBeObject(context, own)) return false;
  const teller = subjectOf(words, clause);
  return teller !== null && agrees(words, teller, c.finite);
}

import { Can } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { Clause } from "../grammar/clauses.ts";
import { comparesWith } from "../rows/claims/clause-words.ts";
import {
  attributing,
  ofReaderOrHouse,
  opinionPlaces,
  pluperfectAuxiliaries,
  reportedBehind,
  reportedNoun,
  saidBefore,
  verbsOfBeing,
} from "../rows/claims/report-words.ts";
import { formsOfReading } from "../rows/modals.ts";
import { correlate, pointingPronouns } from "../rows/statements/cue-words.ts";
import { perfectAuxiliaries } from "../rows/word-classes/verbs.ts";
import { clausesWithin, type SaidClause } from "./clauses-of.ts";

/** Sentences and characters of a report that its news stands in: teaser and first paragraph. */
const LEAD = { sentences: 5, characters: 800 };

/**
 * The clauses in which a report's first sentences tell what happened on the outlet's own word: nobody is said to say it, and nothing
 * is hedged, asked, quoted, told of earlier days or only pointed at. None of an opinion piece, of a live blog, nor of a text that turns
 * to its readers or speaks of itself at its beginning.
 *
 *     Der Hafen ist wieder frei . Das Schiff sei geborgen worden , sagte die Kapitänin .
 *     ^-----------------------^
 */
export function reportedClauses({ reading, words }: ReadArticle): readonly SaidClause[] {
  const { document, statements } = reading;
  if (document.items !== undefined || opinionPlaces.test(`${document.url ?? ""}\n${document.title ?? ""}`)) return [];
  const lead = leadOf(words);
  if (lead.some(({ first, last }) => speaksOfItself(words, first, last))) return [];
  const taken = statements.flatMap(({ quote, frame }) => [...quote, ...frame]);
  return lead.flatMap(({ first, last }) => {
    if (differsFromBefore(words, first, last)) return [];
    const span = { start: words.tokens.starts[first]!, end: words.tokens.ends[last - 1]! };
    const clauses = clausesWithin(words, [span], [], (all) => all.filter((clause) => isPlain(words, clause)));
    return clauses.filter(
      (clause) =>
        clause.finite >= 0 &&
        !isTaken(words, clause, taken) &&
        !pointsElsewhere(words, clause) &&
        !isAttributed(words, clause),
    );
  });
}

/** "Die Schleuse wird doch gesperrt, allerdings später als zunächst berichtet". */
function differsFromBefore({ lower }: Words, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (saidBefore.has(lower[i]!) && comparesWith.has(lower[i - 1]!)) return true;
  return false;
}

/** "Laut Holm", "nach einem Bericht des Boten": somebody's word, though no statement was found. */
function isAttributed({ lower }: Words, { tokens }: SaidClause): boolean {
  const behind = tokens.findIndex((i) => lower[i] === reportedBehind);
  return (
    tokens.some((i) => attributing.has(lower[i]!)) ||
    (behind >= 0 && tokens.slice(behind, behind + FARTHEST).some((i) => reportedNoun.test(lower[i]!)))
  );
}

/** Words from "nach" to the noun of a report. */
const FARTHEST = 8;

/** "Das lehnte sie ab", "sie ist dafür": what it is stands in another sentence. */
const pointsElsewhere = ({ lower, bits }: Words, { tokens }: SaidClause): boolean =>
  tokens.some(
    (i) => correlate.has(lower[i]!) || (pointingPronouns.has(lower[i]!) && (bits[i + 1]! & OPENS_PHRASE) === 0),
  );

const OPENS_PHRASE = Can.noun | Can.properNoun | Can.adjective | Can.participle1 | Can.participle2;

function leadOf({ tokens: { sentences, starts } }: Words) {
  return sentences.slice(0, LEAD.sentences).filter(({ first }) => starts[first]! < LEAD.characters);
}

/** "Wir zeigen, was im Hafen los ist": outside of quotations. */
function speaksOfItself({ lower, quoteDepth }: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (quoteDepth[i] === 0 && ofReaderOrHouse.has(lower[i]!)) return true;
  return false;
}

const UNSURE = new Set((["hearsay", "epistemic", "claim"] as const).flatMap((reading) => [...formsOfReading(reading)]));
/**
 * "Muss", "kann", "wird" say how sure something is only with a perfect infinitive, which a report's first sentences rarely have; "soll"
 * also with a verb of being, while "soll gesperrt werden" is a plan.
 */
const isUnsure = ({ lower, bits }: Words, { finite, last, verb }: Clause): boolean =>
  UNSURE.has(lower[finite]!) &&
  ((bits[finite]! & Can.subjunctive2) !== 0 ||
    (verb?.auxiliary === "sollen" && (perfectAuxiliaries.has(lower[last - 1]!) || verbsOfBeing.has(verb.lemma))));

/** "Im Mai hatte sie die Schleuse gesperrt": background. */
const isBefore = ({ lower }: Words, { finite, verb }: Clause): boolean =>
  verb !== null && verb.auxiliary !== null && pluperfectAuxiliaries.has(lower[finite]!);

function isPlain(words: Words, clause: Clause): boolean {
  const { kind, finite, subjunctive } = clause;
  if (kind !== "verbSecond" || finite < 0 || subjunctive || words.quoteDepth[finite] !== 0) return false;
  return !isUnsure(words, clause) && !isBefore(words, clause);
}

function isTaken({ tokens: { starts, ends } }: Words, { tokens }: SaidClause, taken: readonly Span[]): boolean {
  return tokens.some((i) => taken.some((span) => overlaps(span, { start: starts[i]!, end: ends[i]! })));
}

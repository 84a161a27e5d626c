import type { Words } from "../../../analysis/words.ts";
import { assemble, type Marks } from "../../../statements/assemble.ts";
import { continueOuter, nest } from "../../../statements/nest.ts";
import type { Statement } from "../../../statements/statement.ts";
import { findAsserted } from "./asserted.ts";
import { findByNoun } from "./by-noun.ts";
import { findByPreposition } from "./by-preposition.ts";
import { findByQuotation } from "./by-quotation.ts";
import { findByRelative } from "./by-relative.ts";
import { findByVerb } from "./by-verb.ts";
import { withoutConclusions } from "./chain/pointing.ts";
import { tidySpeakers } from "./chain/speakers.ts";
import { findClaimed } from "./claimed.ts";
import { contextOf } from "./context.ts";
import { findContinued, giveToWhoSpeaksNext } from "./continued.ts";
import { findCorrections } from "./corrections/find-corrections.ts";
import { fieldsOf } from "./fields.ts";
import { findInsideQuotations } from "./inside-quotation.ts";
import { findAnswer, isLabelled, isQuestion } from "./interview/find-answer.ts";
import { withoutOwnThoughts } from "./own-thoughts.ts";
import { isPageLine } from "./page-line.ts";
import { findPlanned } from "./planned.ts";
import { findReported } from "./reported.ts";
import { findSetOff } from "./set-off.ts";

/** Every statement of a text, in the order of their first words. The rules run unit by unit, the surest first. */
export function findStatements(words: Words, marks: Marks): Statement[] {
  const context = contextOf(words, marks.entities);
  for (let index = 0; index < context.units.length; index++) {
    if (
      isPageLine(context, index) ||
      findAnswer(context, index) ||
      isLabelled(context, index) ||
      findSetOff(context, index)
    )
      continue;
    findByVerb(context, index);
    findByPreposition(context, index);
    findByNoun(context, index);
    findByRelative(context, index);
    findClaimed(context, index);
    if (!isQuestion(context, index)) findContinued(context, index);
    // Quoted words make a reported sentence a quotation; what is only reported may still hold quoted words.
    findByQuotation(context, index);
    if (!isQuestion(context, index)) {
      findReported(context, index);
      findPlanned(context, index);
    }
    findByQuotation(context, index);
    findAsserted(context, index);
  }
  giveToWhoSpeaksNext(context);
  findCorrections(context);
  findInsideQuotations(context);
  const all = withoutConclusions(context);
  tidySpeakers(all);
  nest(all.drafts);
  const found = withoutOwnThoughts(all);
  continueOuter(found.drafts);
  return assemble(words, found.drafts, marks, fieldsOf(found, marks));
}

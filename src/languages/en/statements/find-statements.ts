import type { Words } from "../../../analysis/words.ts";
import { assemble, type Marks } from "../../../statements/assemble.ts";
import { nest } from "../../../statements/nest.ts";
import type { Statement } from "../../../statements/statement.ts";

import { findByAccording } from "./by-according.ts";
import { findByColon } from "./by-colon.ts";
import { findByFrame } from "./by-frame.ts";
import { findByNoun } from "./by-noun.ts";
import { findByQuotation } from "./by-quotation.ts";
import { findByTurn } from "./by-turn.ts";
import { findByVerb } from "./by-verb.ts";
import { contextOf } from "./context.ts";
import { fieldsOf } from "./fields.ts";
import { tidied } from "./tidy.ts";

/** Every statement of an English text, in the order of their first words. */
export function findStatements(words: Words, marks: Marks): Statement[] {
  const context = contextOf(words, marks.entities);
  findByTurn(context);
  findByFrame(context);
  for (let sentence = 0; sentence < words.tokens.sentences.length; sentence++) {
    findByVerb(context, sentence);
    findByNoun(context, sentence);
    findByAccording(context, sentence);
    findByColon(context, sentence);
  }
  findByQuotation(context);
  const drafts = tidied(context.drafts);
  nest(drafts);
  return assemble(words, drafts, marks, fieldsOf(context, marks));
}

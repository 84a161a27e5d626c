import { z } from "zod";
import type { Reading, Role, Statement } from "../../index.ts";
import { passage, plainSpans, wordsAt } from "./cited.ts";

/** Somebody's words in an article, and who that is. */
export const roleShape = z.object({
  ...passage,
  entity: z.object({ name: z.string(), type: z.string(), wikidata: z.string().nullable() }).nullable(),
});

const chainShape = z
  .array(roleShape.extend({ named: z.boolean().describe('false for "Regierungskreise", "ein Insider"') }))
  .describe("from the origin to the one who tells us; the publisher itself is not listed");

/** A statement with its words. */
export const saidShape = z.object({
  id: z.string().describe("for get_chain where the article is in the ledger"),
  ...passage,
  speaker: roleShape.nullable(),
  cue: z.string().nullable(),
  type: z.string(),
  act: z.string().nullable(),
  chain: chainShape,
  factuality: z
    .array(z.object({ source: z.string(), value: z.string(), evidence: z.string().nullable() }))
    .describe("FactBank values: CT certain, PR probable, PS possible; + or -; Uu: not said"),
  said: z.string().nullable().describe("when it was said (EDTF)"),
  about: z.array(z.string()).describe("when it happens (EDTF)"),
  confidence: z.number().describe("0 to 1: how often statements found this way have the right quote and speaker"),
  rule: z.string(),
});

/** A statement of a reading. `version`: id of the version in the ledger, null for none. */
export function shownStatement(statement: Statement, reading: Reading, version: string | null) {
  const { text } = reading.document;
  const role = ({ spans, entity }: Role) => ({ ...at(spans), entity: entityOf(entity, reading) });
  const at = (spans: Role["spans"]) => ({ quote: wordsAt(text, spans), spans: plainSpans(spans) });
  return {
    id: version === null ? statement.id : `${version}-${statement.id}`,
    ...at(statement.quote),
    speaker: statement.speaker.spans.length > 0 ? role(statement.speaker) : null,
    cue: statement.cue.length > 0 ? wordsAt(text, statement.cue) : null,
    type: statement.type,
    act: statement.act,
    chain: statement.chain.map((link) => ({ ...role(link), named: link.named })),
    factuality: statement.factuality.map(({ source, value, evidence }) => ({
      source,
      value,
      evidence: evidence.length > 0 ? wordsAt(text, evidence) : null,
    })),
    said: statement.said,
    about: [...statement.about],
    confidence: statement.confidence,
    rule: statement.rule,
  };
}

function entityOf(id: string | null, { entities }: Reading) {
  const entity = entities.find((other) => other.id === id);
  return entity ? { name: entity.name, type: entity.type, wikidata: entity.wikidata } : null;
}

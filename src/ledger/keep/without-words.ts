import type { Voice } from "../../propositions/voice.ts";
import type { Reading } from "../../reading.ts";
import type { Role, Statement } from "../../statements/statement.ts";
import type { WithoutWording } from "../claims/packed.ts";

// What may stay of a text that was removed: where something stood, of which kind, how sure; no word of it, no name in it.

/** A reading with its statements' places, kinds and dates. */
export function readingWithoutWords(reading: Reading): Reading {
  const { text: _, ...document } = reading.document;
  return {
    ...reading,
    document: { ...document, title: null },
    statements: reading.statements.map(withoutNames),
    ...{ times: [], entities: [], places: [], checks: [], doubts: [] },
  };
}

const nobody = <Some extends Role>(role: Some): Some => ({ ...role, entity: null });

const withoutNames = (statement: Statement): Statement => ({
  ...statement,
  speaker: nobody(statement.speaker),
  addressee: nobody(statement.addressee),
  chain: statement.chain.map(nobody),
  places: [],
});

/** A proposition with its place and polarity; it is like no other one any more. */
export const statedWithoutWords = (stated: WithoutWording): WithoutWording => ({
  ...stated,
  proposition: {
    ...stated.proposition,
    predicate: { concepts: [], spans: stated.proposition.predicate.spans },
    ...{ participants: [], places: [], times: [], quantities: [], runs: [] },
  },
  voice: voiceWithoutWords(stated.voice),
});

/** Somebody, of whom nothing is known any more. */
export const voiceWithoutWords = ({ kind, spans }: Voice): Voice => ({
  kind: kind === "outlet" ? "outlet" : "unnamed",
  ...{ key: "", person: null, label: "", through: null, spans },
});

import { inPieces } from "../database/in-pieces.ts";
import type { Ledger } from "../ledger.ts";
import { statementsNamed } from "../named.ts";
import type { Until } from "../queries/until.ts";
import { decidedOf, decisions } from "./decisions.ts";
import { occurrencesOf } from "./occurrences.ts";
import { unpackWording } from "./packed.ts";

/** Who speaks in some statements (row numbers) by what people have decided: a name; null where it is not who the article names. */
export type SpokenBy = ReadonlyMap<number, string | null>;

/** Wordings that one query asks for. */
const AT_ONCE = 100;

/**
 * The statements whose speakers people have set right by then, and later ones with the same words of the same speaker. Two queries where
 * nobody has; else one look at the words of all.
 */
export async function spokenBy(ledger: Ledger, until: Until = {}): Promise<SpokenBy> {
  const subjects = (await decisions(ledger, until)).flatMap(({ subjectKind, kind, subject }) =>
    subjectKind === "speaker" && kind !== "accept" ? [subject] : [],
  );
  if (subjects.length === 0) return new Map();
  const decided = await decidedOf(ledger, until);
  const statements = await statementsLike(ledger, subjects);
  const found = new Map<number, string | null>();
  for (const one of (await occurrencesOf(ledger.database.reads, statements.keys())).values()) {
    const { voice } = decided.voiced(one);
    if (voice.label !== one.voice.label)
      found.set(statements.get(one.key)!, voice.kind === "named" ? voice.label : null);
  }
  return found;
}

/** The statements (row numbers) of the propositions (row numbers) of these (ids), and of those with the same words. */
async function statementsLike({ database: { reads } }: Ledger, ids: readonly string[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  const wordings: Uint8Array[] = [];
  for (const piece of inPieces(await statementsNamed(reads, ids)))
    for (const { key, statement, wording } of await reads
      .selectFrom("statements")
      .innerJoin("propositions", "propositions.version", "statements.version")
      .select(["propositions.key", "statements.key as statement", "propositions.wording"])
      .whereRef("propositions.statement", "=", "statements.key")
      .where("statements.key", "in", piece)
      .execute()) {
      found.set(key, statement);
      if (unpackWording(wording).length > 0) wordings.push(wording);
    }
  for (let at = 0; at < wordings.length; at += AT_ONCE)
    // What an article reports has nobody who speaks.
    for (const { key, statement } of await reads
      .selectFrom("propositions")
      .select(["key", "statement"])
      .where("wording", "in", wordings.slice(at, at + AT_ONCE))
      .execute())
      if (statement !== null) found.set(key, statement);
  return found;
}

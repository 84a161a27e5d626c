import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import type { Layer, VersionRow } from "../layer.ts";
import { link } from "./link.ts";
import { positionOf } from "./position.ts";
import type { Stated } from "./stated.ts";
import { type ClaimValue, statedOf } from "./stated-of.ts";

/** Claims: what statements say, which of them say it of the same thing, and what they are to each other. */
export const claimsLayer: Layer<ClaimValue> = { name: "claims", of: statedOf, record, link };

async function record(transaction: Transaction, version: VersionRow, value: ClaimValue): Promise<void> {
  const { key, recorded } = version;
  const statements = new Map(version.statements.map((row) => [row.statement.id, row]));
  await insertAll(transaction, "claim_settings", [{ version: key, words: JSON.stringify(value.setting), recorded }]);
  if (value.stated.length === 0) return;
  const rows = value.stated.map((stated, number) => {
    const { statement, number: clause } = stated.proposition;
    const row = statements.get(statement)!;
    return {
      id: `${row.id}.${clause}`,
      statement: row.key,
      version: key,
      position: positionOf(version.published, version.id, number),
      body: JSON.stringify(stated satisfies Stated),
      recorded,
    };
  });
  await insertAll(transaction, "propositions", rows);
  const made = await transaction.selectFrom("propositions").select(["key", "id"]).where("version", "=", key).execute();
  const keys = new Map(made.map(({ id, key: proposition }) => [id, proposition]));
  const hashes = rows.flatMap(({ id, position }, i) =>
    value.keys[i]!.map((hash) => ({ hash, position, proposition: keys.get(id)! })),
  );
  await insertAll(transaction, "proposition_keys", hashes);
  const answers = value.answers.map(({ statement, to, kind, evidence, by, rule }) => ({
    statement: statements.get(statement)!.key,
    answered: statements.get(to)!.key,
    kind,
    evidence: JSON.stringify(evidence),
    voice: JSON.stringify(by),
    rule,
    recorded,
  }));
  await insertAll(transaction, "claim_answers", answers);
}

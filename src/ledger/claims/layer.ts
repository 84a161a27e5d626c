import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import type { Layer, Recorded, VersionRow } from "../layer.ts";
import { propositionIdOf } from "../named.ts";
import { link } from "./link.ts";
import { propositionKeys } from "./occurrences.ts";
import { packWording } from "./packed.ts";
import { positionOf, slotOf, versionPosition } from "./position.ts";
import { localOf } from "./stated.ts";
import { type ClaimValue, statedOf } from "./stated-of.ts";

/** Claims: what statements say, which of them say it of the same thing, and what they are to each other. */
export const claimsLayer: Layer<ClaimValue> = { name: "claims", of: statedOf, record, link };

async function record(transaction: Transaction, recorded: readonly Recorded<ClaimValue>[]): Promise<void> {
  const settings = recorded.map(({ version, value }) => ({
    version: version.key,
    words: JSON.stringify(value.setting),
    position: value.stated.length > 0 ? versionPosition(version.published, version.id) : null,
  }));
  await insertAll(transaction, "claim_settings", settings);
  const made = recorded.flatMap(({ version, value }) => propositionsOf(version, value));
  const rows = made.map(({ row }) => row);
  await insertAll(transaction, "propositions", rows);
  const bodies = recorded
    .filter(({ value }) => value.stated.length > 0)
    .map(({ version, value }) => ({ version: version.key, body: value.body }));
  await insertAll(transaction, "proposition_bodies", bodies);
  const keys = await propositionKeys(
    transaction,
    recorded.map(({ version }) => version),
  );
  const hashes: { hash: number; slot: number; proposition: number }[] = [];
  for (const { id, row, keys: own } of made) {
    const slot = slotOf(row.position);
    for (const hash of own) hashes.push({ hash, slot, proposition: keys.get(id)! });
  }
  // In the order of the table: neighbours go to the same pages.
  hashes.sort((a, b) => a.hash - b.hash || a.slot - b.slot);
  await insertAll(transaction, "proposition_keys", hashes);
  await insertAll(
    transaction,
    "claim_answers",
    recorded.flatMap(({ version, value }) => answersOf(version, value)),
  );
}

function propositionsOf(version: VersionRow, { stated, keys }: ClaimValue) {
  const statements = statementsOf(version);
  return stated.map((one, number) => {
    const local = localOf(one);
    const row = {
      version: version.key,
      local,
      statement: statements.get(one.proposition.statement)?.key ?? null,
      position: positionOf(version.published, version.id, number),
      wording: packWording(one.proposition.wording),
    };
    return { id: propositionIdOf(version.id, local), row, keys: keys[number]! };
  });
}

/** The statements of a version by their ids in its reading. */
const statementsOf = ({ statements }: VersionRow) => new Map(statements.map((row) => [row.statement.id, row]));

function answersOf(version: VersionRow, { answers }: ClaimValue) {
  const statements = statementsOf(version);
  return answers.map(({ statement, to, kind, evidence, by, rule }) => ({
    statement: statements.get(statement)!.key,
    answered: statements.get(to)!.key,
    kind,
    evidence: JSON.stringify(evidence),
    voice: JSON.stringify(by),
    rule,
    recorded: version.recorded,
  }));
}

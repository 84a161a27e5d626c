import type { Reading } from "../reading.ts";
import type { Statement } from "../statements/statement.ts";
import type { Transaction } from "./database/database.ts";
import { insertAll } from "./database/insert-all.ts";
import { readingIn } from "./packed-reading.ts";
import type { PlaceColumns } from "./tables.ts";

/** The places of each statement of a reading, each once; `keys` are the statements' row numbers, in its order. */
export function placesOf(
  { statements, places }: Pick<Reading, "statements" | "places">,
  keys: readonly number[],
): readonly PlaceColumns[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return statements.flatMap((statement, i) => {
    const found = statement.places.flatMap((id) => byId.get(id) ?? []);
    const rows = found.map(({ country, name, precision }) => ({
      ...{ statement: keys[i]!, country: country ?? "", name, precision },
    }));
    return [...new Map(rows.map((row) => [`${row.country} ${row.name}`, row])).values()];
  });
}

/** When a statement of a reading was said and happens, as `StatementColumns` has it. */
export function timesOf({ times }: Pick<Reading, "times">) {
  const dates = new Map(times.map(({ id, edtf }) => [id, edtf]));
  return ({ said, about }: Statement): { said: string | null; about: string | null } => ({
    said: (said === null ? null : dates.get(said)) ?? null,
    about: about.flatMap((id) => dates.get(id) ?? []).join(" ") || null,
  });
}

/** Versions whose readings are held at a time. */
const AT_ONCE = 100;

/** Of a ledger that was filled before: the readings give both; one without its text, or damaged, gives none. */
export async function fillWhereAndWhen(transaction: Transaction): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await transaction
      .selectFrom("readings")
      .innerJoin("texts", "texts.version", "readings.version")
      .select(["readings.version", "readings.body"])
      .where("readings.version", ">", after)
      .orderBy("readings.version")
      .orderBy("readings.key")
      .limit(AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    const last = rows.at(-1)!.version;
    for (const [version, body] of new Map(rows.map((row) => [row.version, row.body]))) {
      const reading = readingIn({ body });
      if (reading) await fillVersion(transaction, version, reading);
    }
    after = last;
  }
}

async function fillVersion(transaction: Transaction, version: number, reading: Reading): Promise<void> {
  const rows = await transaction
    .selectFrom("statements")
    .select(["key", "number", "said", "about"])
    .where("version", "=", version)
    .orderBy("number")
    .execute();
  if (rows.length !== reading.statements.length) return;
  const keys = rows.map(({ key }) => key);
  await insertAll(transaction, "statement_places", placesOf(reading, keys));
  const times = timesOf(reading);
  for (const { key, number, said, about } of rows)
    if ((said ?? about) !== null)
      await transaction
        .updateTable("statements")
        .set(times(reading.statements[number]!))
        .where("key", "=", key)
        .execute();
}

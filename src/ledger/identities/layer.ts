import { ledgerReaderFor } from "../../languages/stored-words.ts";
import type { NameEvidence } from "../../propositions/name-evidence.ts";
import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import type { Layer, VersionRow } from "../layer.ts";

/** Who is who: what each article tells of names. It joins nothing: who is one is asked of all evidence together. */
export const identitiesLayer: Layer<readonly NameEvidence[]> = {
  name: "identities",
  of: ({ reading, words }) => ledgerReaderFor(reading.document.language).evidenceOf(reading, words.lexicon),
  record,
  link: async () => {},
};

/** Stores what articles tell; what is there already stays. */
export async function record(
  transaction: Transaction,
  recorded: readonly {
    readonly version: Pick<VersionRow, "key" | "recorded">;
    readonly value: readonly NameEvidence[];
  }[],
): Promise<void> {
  const rows = recorded.flatMap(({ version, value }) =>
    value.map(({ kind, name, other, office, span }) => ({
      version: version.key,
      ...{ kind, name, other, office },
      start_offset: span.start,
      end_offset: span.end,
      recorded: version.recorded,
    })),
  );
  await insertAll(transaction, "name_evidence", rows, "ignore");
}

import { createHash } from "node:crypto";
import type { Article } from "../text/text.ts";
import type { Added } from "./added.ts";
import type { Ledger } from "./ledger.ts";
import { storable } from "./storable.ts";
import { versionOf } from "./version-of.ts";

/** The acknowledgement of an article that is in the ledger as it is, by one look-up instead of a reading; null for others. */
export async function knownVersion({ database }: Ledger, given: Article): Promise<Added | null> {
  const article = storable(given);
  const sha256 = createHash("sha256").update(article.text).digest("hex");
  const { document, version } = versionOf(article, sha256);
  const row = await database.reads
    .selectFrom("versions")
    .select((row) =>
      row
        .selectFrom("statements")
        .whereRef("version", "=", "versions.key")
        .select(row.fn.countAll<number>().as("count"))
        .as("statements"),
    )
    .where("id", "=", version)
    .executeTakeFirst();
  if (!row) return null;
  return { name: article.name ?? "", document, version, outcome: "known", statements: Number(row.statements) };
}

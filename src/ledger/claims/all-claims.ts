import { inPieces } from "../database/in-pieces.ts";
import type { Ledger } from "../ledger.ts";
import { PROPOSITION_ID } from "../named.ts";
import { type ClaimQuery, claimsByRoot } from "./claim.ts";
import type { Claim } from "./make-claim.ts";

/** Every claim of the ledger once, those of one wording too, in the order in which they were first published; no boilerplate. */
export async function* allClaims(ledger: Ledger, query: ClaimQuery = {}): AsyncGenerator<Claim> {
  const roots = await ledger.database.reads
    .selectFrom("propositions")
    .innerJoin("versions", "versions.key", "propositions.version")
    .select("propositions.key")
    .where(({ eb, or, selectFrom }) =>
      or([
        eb("propositions.key", "in", selectFrom("claim_members").select("root")),
        eb("propositions.key", "not in", selectFrom("claim_members").select("proposition")),
      ]),
    )
    .orderBy("propositions.position")
    .orderBy(PROPOSITION_ID)
    .execute();
  // A piece repeats its last root, and roots that a decision joins may lie in two pieces.
  const told = new Set<string>();
  for (const piece of inPieces(roots.map(({ key }) => key)))
    for (const claim of await claimsByRoot(ledger, piece, query)) {
      if (claim.boilerplate || told.has(claim.id)) continue;
      told.add(claim.id);
      yield claim;
    }
}

/** The documents' names by the ids of their versions. */
export async function versionNames(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const rows = await ledger.database.reads.selectFrom("versions").select(["id", "name"]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

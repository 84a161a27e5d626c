import { nameKey } from "../../propositions/name-key.ts";
import { type Judgement, judge } from "../claims/judgements.ts";
import { LedgerError } from "../database/ledger-error.ts";
import type { Ledger } from "../ledger.ts";
import { endOf, type Until } from "../queries/until.ts";
import { type NameDecision, pairOf } from "./who.ts";

/** What a person says of two names; `undo` leaves it to the ledger again. */
export interface IdentityDecision {
  readonly kind: "merge" | "split" | "undo";
  /** Each a name, or the id of a source. */
  readonly one: string;
  readonly other: string;
  readonly author: string;
  readonly reason: string | null;
}

/** What decisions about names are kept as, beside all judgements. */
export const IDENTITY = "identity";

/**
 * Records that two names are one person or body, or that they are not. It holds for all articles, also those that come later;
 * readings stay as they are. A `RangeError` for no author and one and the same name, a `LedgerError` for an id that nobody has.
 */
export async function decideIdentity(
  ledger: Ledger,
  { kind, one, other, author, reason }: IdentityDecision,
  now?: string,
): Promise<Judgement> {
  const [a, b] = [await keyOf(ledger, one), await keyOf(ledger, other)];
  if (a === b) throw new RangeError(`"${one}" and "${other}" are one name: there is nothing to decide.`);
  const given = { subjectKind: IDENTITY, subject: pairOf(a, b).slice(0, LONGEST), kind, value: null, reason, author };
  return judge(ledger, given, now);
}

/** Characters of two names. */
const LONGEST = 400;
const ID = /^e[a-z2-7]{16}$/u;

async function keyOf({ database }: Ledger, name: string): Promise<string> {
  if (!ID.test(name)) return nameKey(name.trim());
  const found = await database.reads.selectFrom("entities").select("name").where("id", "=", name).executeTakeFirst();
  if (found === undefined) throw new LedgerError(`The ledger has no source "${name}". \`laut sources\` lists them.`);
  return nameKey(found.name);
}

/** What stands of what people have decided about names: the last word on each two. */
export async function nameDecisions(
  { database }: Ledger,
  { recordedBy }: Until = {},
): Promise<readonly NameDecision[]> {
  let rows = database.reads
    .selectFrom("judgements")
    .select(["subject", "kind", "reason", "author", "recorded"])
    .where("subject_kind", "=", IDENTITY);
  if (recordedBy !== undefined) rows = rows.where("recorded", "<=", endOf(recordedBy));
  const standing = new Map<string, NameDecision>();
  for (const { subject, kind, ...row } of await rows.orderBy("key").execute()) {
    standing.delete(subject);
    const at = subject.indexOf(" =");
    if (kind !== "undo")
      standing.set(subject, {
        ...row,
        kind: kind as NameDecision["kind"],
        names: [subject.slice(0, at), subject.slice(at + 1)],
      });
  }
  return [...standing.values()];
}

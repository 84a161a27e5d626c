import type { Ledger } from "../ledger.ts";
import { endOf } from "../queries/until.ts";

/** What a person decides: a claim's credibility, a source's reliability, a note, that a link is wrong. */
export interface Judgement {
  /** "claim", "source", "link", "statement". */
  readonly subjectKind: string;
  readonly subject: string;
  /** "credibility" (1 to 6), "reliability" (A to F), "note", "wrong". */
  readonly kind: string;
  readonly value: string | null;
  readonly reason: string | null;
  readonly author: string;
  /** UTC in ISO 8601. */
  readonly recorded: string;
}

const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ["credibility", /^[1-6]$/u],
  ["reliability", /^[A-F]$/u],
]);

/** Records a judgement beside all earlier ones. Throws a RangeError for a value outside its scale and for no author. */
export async function judge(
  ledger: Ledger,
  judgement: Omit<Judgement, "recorded">,
  now: string = new Date().toISOString(),
): Promise<Judgement> {
  const { subjectKind, subject, kind, value, reason, author } = judgement;
  const allowed = VALUES.get(kind);
  if (allowed && (value === null || !allowed.test(value)))
    throw new RangeError(`The ${kind} "${value}" is not on its scale; allowed is ${allowed.source.slice(1, -1)}.`);
  if (author.trim() === "") throw new RangeError("A judgement needs an author: say who judges.");
  const row = { subject_kind: subjectKind, subject, kind, value, reason, author, recorded: now };
  await ledger.database.write((transaction) => transaction.insertInto("judgements").values(row).execute());
  return { ...judgement, recorded: now };
}

export interface JudgementsQuery {
  readonly subjectKind: string;
  /** One, or any of several. */
  readonly subject: string | readonly string[];
  /** Only what was recorded by then: UTC in ISO 8601; a day counts to its end. */
  readonly recordedBy?: string;
}

/** All judgements on one subject, the earliest first; of one kind and author the last one counts. */
export async function judgements(ledger: Ledger, query: JudgementsQuery): Promise<readonly Judgement[]> {
  let rows = ledger.database.reads
    .selectFrom("judgements")
    .select(["subject_kind as subjectKind", "subject", "kind", "value", "reason", "author", "recorded"])
    .where("subject_kind", "=", query.subjectKind)
    .where("subject", "in", typeof query.subject === "string" ? [query.subject] : query.subject);
  if (query.recordedBy !== undefined) rows = rows.where("recorded", "<=", endOf(query.recordedBy));
  return rows.orderBy("key").execute();
}

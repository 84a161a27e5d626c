import type { Kysely } from "kysely";
import type { Voice } from "../../propositions/voice.ts";
import type { Span } from "../../text/span.ts";
import { statementIdIn } from "../named.ts";
import type { Tables } from "../tables.ts";
import type { Link, LinkKind } from "./link-kind.ts";
import { currentMembers, type Member } from "./members.ts";
import { parts } from "./occurrences.ts";
import type { Slot } from "./slot-comparison.ts";

/** After every instant that is a text in ISO 8601. */
const ALWAYS = "~";

/** The members of claims by their roots' row numbers, as known at `until`. */
export async function membersOf(
  reads: Kysely<Tables>,
  roots: readonly number[],
  until: string = ALWAYS,
): Promise<ReadonlyMap<number, readonly Member[]>> {
  const found = new Map<number, Member[]>(roots.map((root) => [root, []]));
  const ever = new Set(roots);
  for (const part of parts(roots)) {
    const rows = await reads
      .selectFrom("claim_members")
      .select("proposition")
      .where("root", "in", part)
      .where("recorded", "<=", until)
      .execute();
    for (const { proposition } of rows) ever.add(proposition);
  }
  for (const member of (await currentMembers(reads, [...ever], until)).values()) found.get(member.root)?.push(member);
  return found;
}

/** A link between two propositions by their row numbers. */
export interface StoredLink {
  readonly later: number;
  readonly earlier: number;
  readonly kind: LinkKind;
  readonly slot: Slot | null;
  readonly evidence: { readonly later: readonly Span[]; readonly earlier: readonly Span[] };
  readonly rule: Link["rule"];
}

/** The links among these propositions that held at `until`. */
export async function linksAmong(
  reads: Kysely<Tables>,
  propositions: readonly number[],
  until: string = ALWAYS,
): Promise<readonly StoredLink[]> {
  const inside = new Set(propositions);
  const current = new Map<string, StoredLink | null>();
  for (const part of parts(propositions)) {
    const rows = await reads
      .selectFrom("claim_links")
      .selectAll()
      .where("owner", "in", part)
      .where("recorded", "<=", until)
      .orderBy("key")
      .execute();
    for (const { owner, later, earlier, kind, slot, evidence, rule, withdrawn } of rows) {
      if (!inside.has(later) || !inside.has(earlier)) continue;
      // The columns hold what `members.ts` has written.
      const link = {
        later,
        earlier,
        kind: kind as LinkKind,
        slot: slot as Slot | null,
        evidence: JSON.parse(evidence),
        rule,
      };
      current.set(`${owner} ${later} ${earlier}`, withdrawn === 1 ? null : link);
    }
  }
  return [...current.values()].filter((link) => link !== null);
}

/** A statement that answers another one, by the statements' ids. */
export interface StoredAnswer {
  readonly statement: string;
  readonly answered: string;
  readonly kind: "denies" | "confirms";
  readonly evidence: readonly Span[];
  readonly by: Voice;
  readonly rule: string;
  readonly version: number;
}

/** The answers to statements of these versions. */
export async function answersIn(
  reads: Kysely<Tables>,
  versions: readonly number[],
  until: string = ALWAYS,
): Promise<readonly StoredAnswer[]> {
  const found: StoredAnswer[] = [];
  for (const part of parts([...new Set(versions)])) {
    const rows = await reads
      .selectFrom("claim_answers as answers")
      .innerJoin("statements as answering", "answering.key", "answers.statement")
      .innerJoin("statements as answered", "answered.key", "answers.answered")
      // A statement answers others of its own article.
      .innerJoin("versions as version", "version.key", "answering.version")
      .select([
        statementIdIn("version", "answering").as("statement"),
        statementIdIn("version", "answered").as("answered"),
        "answers.kind",
        "answers.evidence",
        "answers.voice",
        "answers.rule",
        "answering.version",
      ])
      .where("answering.version", "in", [...new Set(part)])
      .where("answers.recorded", "<=", until)
      .orderBy("answering.key")
      .execute();
    for (const { voice, evidence, kind, ...row } of rows)
      found.push({ ...row, kind: kind as StoredAnswer["kind"], by: JSON.parse(voice), evidence: JSON.parse(evidence) });
  }
  return found;
}

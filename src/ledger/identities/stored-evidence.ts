import type { NameEvidence } from "../../propositions/name-evidence.ts";
import type { Ledger } from "../ledger.ts";
import { endOf, type Until } from "../queries/until.ts";
import { nameDecisions } from "./decide.ts";
import { type StoredEvidence, type Who, whoOf } from "./who.ts";

/** Names that one query asks for. */
const AT_ONCE = 400;
/** From a name to its other form, from that to whoever speaks for it. */
const STEPS = 2;

/** Who is who among these names (keys), by what the articles of that past tell. A few milliseconds. */
export async function whoAmong(ledger: Ledger, names: Iterable<string>, until: Until = {}): Promise<Who> {
  const asked = [...names];
  return whoOf(await evidenceOn(ledger, asked, until), await nameDecisions(ledger, until), asked);
}

/** What articles tell of these names and of those that it leads to, by version, then in the text. */
export async function evidenceOn(
  ledger: Ledger,
  names: Iterable<string>,
  until: Until = {},
): Promise<readonly StoredEvidence[]> {
  const found = new Map<string, StoredEvidence>();
  const asked = new Set<string>();
  let open = [...new Set(names)];
  for (let step = 0; step < STEPS && open.length > 0; step++) {
    for (const name of open) asked.add(name);
    const next = new Set<string>();
    for (let at = 0; at < open.length; at += AT_ONCE)
      for (const one of await rowsOn(ledger, open.slice(at, at + AT_ONCE), until)) {
        found.set(`${one.version} ${one.kind} ${one.name} ${one.other}`, one);
        if (one.kind !== "office") for (const name of [one.name, one.other]) if (!asked.has(name)) next.add(name);
      }
    open = [...next];
  }
  return [...found.values()].sort((a, b) => a.version - b.version || a.span.start - b.span.start);
}

async function rowsOn(ledger: Ledger, names: readonly string[], until: Until): Promise<readonly StoredEvidence[]> {
  const rows = await evidenceRows(ledger, until)
    .where((any) => any.or([any("name_evidence.name", "in", names), any("name_evidence.other", "in", names)]))
    .execute();
  return rows.map(fromRow);
}

/** All evidence of a past. */
export const evidenceRows = ({ database }: Ledger, { recordedBy, publishedBy }: Until) => {
  let rows = database.reads
    .selectFrom("name_evidence")
    .innerJoin("versions", "versions.key", "name_evidence.version")
    .select(["name_evidence.kind", "name_evidence.name", "name_evidence.other", "name_evidence.office"])
    .select(["name_evidence.start_offset as start", "name_evidence.end_offset as end"])
    .select(["versions.key as version", "versions.id as versionId", "versions.published"]);
  if (recordedBy !== undefined) rows = rows.where("name_evidence.recorded", "<=", endOf(recordedBy));
  if (publishedBy !== undefined) rows = rows.where("versions.published", "<=", endOf(publishedBy));
  return rows;
};

type Row = Awaited<ReturnType<ReturnType<typeof evidenceRows>["execute"]>>[number];

export const fromRow = ({ kind, start, end, ...row }: Row): StoredEvidence => ({
  ...row,
  kind: kind as NameEvidence["kind"],
  span: { start, end },
});

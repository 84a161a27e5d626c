import type { Link } from "./link-kind.ts";
import { currentMembers, type Member } from "./members.ts";
import { parts, type StoredOccurrence } from "./occurrences.ts";
import type { Written } from "./written.ts";

interface Wanted {
  readonly member: StoredOccurrence;
  readonly parent: number | null;
  readonly similarity: number;
}

/** Records where propositions belong, in the order of publication, and what follows for those that follow them. */
export async function replaceMembers(written: Written, wanted: readonly Wanted[]): Promise<void> {
  const current = await written.members(
    wanted.flatMap(({ member, parent }) => (parent === null ? [member.key] : [member.key, parent])),
  );
  const moved: Member[] = [];
  for (const { member, parent, similarity } of wanted) {
    const root = parent === null ? member.key : (current.get(parent)?.root ?? parent);
    const old = current.get(member.key);
    if (old?.parent === parent && old.root === root) continue;
    const row = { proposition: member.key, parent, root, similarity };
    written.addMember(row);
    if (old !== undefined && old.root !== root) moved.push(row);
  }
  await moveFollowers(written, moved);
}

/** Those that follow a proposition go with it to its new claim. */
async function moveFollowers(written: Written, moved: readonly Member[]): Promise<void> {
  for (let leaders = moved; leaders.length > 0; ) {
    await written.flush();
    const roots = new Map(leaders.map(({ proposition, root }) => [proposition, root]));
    const followers: Member[] = [];
    for (const part of parts([...roots.keys()])) {
      const rows = await written.transaction
        .selectFrom("claim_members")
        .select("proposition")
        .where("parent", "in", part)
        .execute();
      const now = await currentMembers(written.transaction, [...new Set(rows.map(({ proposition }) => proposition))]);
      for (const member of now.values()) {
        const root = member.parent === null ? undefined : roots.get(member.parent);
        if (root !== undefined && root !== member.root) followers.push({ ...member, root });
      }
    }
    for (const { proposition, parent, root, similarity } of followers)
      written.addMember({ proposition, parent, root, similarity });
    leaders = followers;
  }
}

interface WantedLinks {
  readonly owner: number;
  readonly links: readonly (Link & { readonly later: number; readonly earlier: number })[];
}

/** Records links that are new or changed, and withdraws those that no longer hold. */
export async function replaceLinks(written: Written, wanted: readonly WantedLinks[]): Promise<void> {
  const { recorded } = written;
  const current = await written.links(wanted.map(({ owner }) => owner));
  const rows = wanted.flatMap(({ owner, links }) => {
    const old = new Map((current.get(owner) ?? []).map((row) => [`${row.later} ${row.earlier}`, row]));
    const made = links.map(({ later, earlier, kind, slot, evidence, evidenceTo, rule }) => ({
      owner,
      later,
      earlier,
      kind,
      slot,
      evidence: JSON.stringify({ later: evidence, earlier: evidenceTo }),
      rule,
      withdrawn: 0,
      recorded,
    }));
    const fresh = made.filter((row) => {
      const before = old.get(`${row.later} ${row.earlier}`);
      old.delete(`${row.later} ${row.earlier}`);
      return before?.kind !== row.kind || before.slot !== row.slot || before.rule !== row.rule;
    });
    const gone = [...old.values()].map(({ key: _, ...row }) => ({ ...row, withdrawn: 1, recorded }));
    return [...gone, ...fresh];
  });
  written.addLinks(rows);
}

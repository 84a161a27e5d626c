import type { Reading } from "../../../index.ts";
import { agencyName, groupsOf, type Ledger, outletKey, type Until, whoAmong } from "../../../ledger/index.ts";

/** The node of a name in a graph of sources, and what it is called there. */
export type SourceNames = (name: string) => { readonly id: string; readonly label: string };

/**
 * Which names in the chains of these readings are one source: forms of one outlet, and what the ledger knows of who is who
 * ("Robert Koch-Institut", "Robert-Koch-Institut", "RKI"). Each under the name that most statements give, an agency under its full name.
 */
export async function sourceNames(ledger: Ledger, readings: readonly Reading[], until: Until): Promise<SourceNames> {
  const counted = new Map<string, { name: string; type: string; statements: number }>();
  for (const { statements, entities } of readings) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { entity, named } of statements.flatMap(({ chain }) => chain)) {
      const found = named && entity !== null ? byId.get(entity) : undefined;
      if (found === undefined) continue;
      const { name, type } = found;
      const before = counted.get(`${type} ${name}`);
      counted.set(`${type} ${name}`, { name, type, statements: (before?.statements ?? 0) + 1 });
    }
  }
  const entries = [...counted].map(([id, entry]) => ({ id, documents: 1, ...entry }));
  const who = await whoAmong(ledger, new Set(entries.map(({ name }) => `=${name.toLowerCase()}`)), until);
  const heads = new Map<string, string>();
  for (const { names } of groupsOf(entries, who, []))
    for (const { name } of names) if (!heads.has(name)) heads.set(name, names[0]!.name);
  const labels = new Map<string, string>();
  return (name) => {
    const head = heads.get(name) ?? name;
    const id = `n:${outletKey(head).slice(1)}`;
    if (!labels.has(id)) labels.set(id, agencyName(head) ?? head);
    return { id, label: labels.get(id)! };
  };
}

import type { Insertable } from "kysely";
import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import { currentLinks, currentMembers, type Member } from "./members.ts";
import type { ClaimTables } from "./tables.ts";

type LinkRow = Insertable<ClaimTables["claim_links"]>;

/**
 * Members and links that one call of `link` writes. They go to the database many at a time, in their order; what is asked for is
 * what holds with them.
 */
export class Written {
  readonly transaction: Transaction;
  /** The time of what is written. */
  readonly recorded: string;
  /** Propositions of which nothing is in the database. */
  readonly #new: Set<number>;
  readonly #current = new Map<number, Member>();
  #members: Member[] = [];
  #links: LinkRow[] = [];

  constructor(transaction: Transaction, recorded: string, added: Iterable<number> = []) {
    this.transaction = transaction;
    this.recorded = recorded;
    this.#new = new Set(added);
  }

  /** Where propositions belong now; those that belong nowhere yet are left out. */
  async members(propositions: readonly number[]): Promise<ReadonlyMap<number, Member>> {
    const unknown = propositions.filter((key) => !this.#current.has(key) && !this.#new.has(key));
    for (const [key, member] of await currentMembers(this.transaction, unknown)) this.#current.set(key, member);
    return this.#current;
  }

  /** What is new and stands alone needs no row. */
  addMember(member: Member): void {
    const isFirst = !this.#current.has(member.proposition);
    this.#current.set(member.proposition, member);
    if (!isFirst || member.parent !== null) this.#members.push(member);
  }

  /** The links of each owner that hold now. */
  async links(owners: readonly number[]): ReturnType<typeof currentLinks> {
    const known = owners.filter((owner) => !this.#new.has(owner));
    if (known.length > 0) await this.flush();
    return currentLinks(this.transaction, known);
  }

  addLinks(links: readonly LinkRow[]): void {
    this.#links.push(...links);
    for (const { owner } of links) this.#new.delete(owner);
  }

  async flush(): Promise<void> {
    const { recorded } = this;
    const members = this.#members.map((row) => ({ ...row, recorded }));
    const links = this.#links;
    [this.#members, this.#links] = [[], []];
    await insertAll(this.transaction, "claim_members", members);
    await insertAll(this.transaction, "claim_links", links);
  }
}

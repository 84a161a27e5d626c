import type { Kysely } from "kysely";
import { ask } from "../database/kept-sql.ts";
import type { Recorded } from "../layer.ts";
import { propositionIdOf } from "../named.ts";
import type { Tables } from "../tables.ts";
import { type Issue, issueOf, issues, ownIssue } from "./issue.ts";
import { type StatedOf, unpackStated, unpackWording } from "./packed.ts";
import { positionOf } from "./position.ts";
import { localOf, type Occurrence } from "./stated.ts";
import { type ClaimValue, keysOf } from "./stated-of.ts";

/** An occurrence with the number of its row. */
export interface StoredOccurrence extends Occurrence {
  readonly key: number;
  readonly versionId: string;
  /** Number of its document's row. */
  readonly document: number;
  /** When its article came out; of a live blog its entry. */
  readonly published: string | null;
  /** When its version was recorded. */
  readonly recorded: string;
}

/** What tells of a proposition that it has nothing to do with another one, without what it says. */
export interface PlacedProposition extends Pick<Occurrence, "id" | "position" | "version" | "setting"> {
  readonly key: number;
  readonly wording: readonly number[];
}

/** "v…-s3" of "v…-s3.1". */
export const statementId = ({ id }: Pick<StoredOccurrence, "id">): string => id.slice(0, id.lastIndexOf("."));

/** Rows that one statement asks for. */
const AT_ONCE = 256;

/** Propositions that are at hand: each row is fetched once, and what a version's say is opened once, when it is asked for. */
export class KnownOccurrences {
  readonly database: Kysely<Tables>;
  readonly #issues = new Map<number, Issue>();
  readonly #placed = new Map<number, PlacedProposition>();
  readonly #bodies = new Map<number, StatedOf>();
  readonly #whole = new Map<number, StoredOccurrence>();
  readonly #hashes = new Map<number, readonly number[]>();
  readonly #put = new Map<number, readonly StoredOccurrence[]>();

  constructor(database: Kysely<Tables>) {
    this.database = database;
  }

  /** What has just been recorded of a version is at hand. `keys`: see `propositionKeys`. */
  put({ version, value }: Recorded<ClaimValue>, keys: ReadonlyMap<string, number>): void {
    const { key, id: versionId, document, recorded } = version;
    const issue = issueOf({ ...version, versionId, document, recorded }, value.setting);
    this.#issues.set(key, issue);
    const own = value.stated.map((stated, number): StoredOccurrence => {
      const { wording } = stated.proposition;
      const id = propositionIdOf(versionId, localOf(stated));
      const place = {
        key: keys.get(id)!,
        id,
        version: key,
        position: positionOf(version.published, versionId, number),
      };
      this.#placed.set(place.key, { ...place, setting: issue.setting, wording });
      this.#hashes.set(place.key, value.keys[number]!);
      const whole = { ...stated, ...place, ...issue, ...ownIssue(stated) };
      this.#whole.set(place.key, whole);
      return whole;
    });
    this.#put.set(key, own);
  }

  /** The hashes by which a proposition is found. */
  hashesOf(one: StoredOccurrence): readonly number[] {
    const hashes = this.#hashes.get(one.key) ?? keysOf(one);
    this.#hashes.set(one.key, hashes);
    return hashes;
  }

  /** Fetches where propositions (row numbers) stand. */
  async place(keys: Iterable<number>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#placed.has(key));
    for (const part of parts(missing)) await this.#take(await rowsOf(this.database, part));
  }

  /** The propositions of one version, in the order of the text. */
  async ofVersion(version: number): Promise<readonly StoredOccurrence[]> {
    const put = this.#put.get(version);
    if (put !== undefined) return put;
    const found = await rowsOfVersion(this.database, version);
    await this.#take(found);
    return this.fetch(found.map(({ key }) => key));
  }

  /** One that has been placed. */
  placed(key: number): PlacedProposition {
    return this.#placed.get(key)!;
  }

  /** The propositions with these row numbers; those that are not there are left out. */
  async fetch(keys: Iterable<number>): Promise<readonly StoredOccurrence[]> {
    const wanted = [...new Set(keys)];
    await this.place(wanted);
    const placed = wanted.flatMap((key) => this.#placed.get(key) ?? []);
    const closed = new Set(
      placed
        .filter(({ key, version }) => !this.#whole.has(key) && !this.#bodies.has(version))
        .map(({ version }) => version),
    );
    for (const part of parts([...closed]))
      for (const { version, body } of await bodies(this.database, part)) this.#bodies.set(version, unpackStated(body));
    return placed.map((one) => this.#wholeOf(one));
  }

  #wholeOf(placed: PlacedProposition): StoredOccurrence {
    const known = this.#whole.get(placed.key);
    if (known !== undefined) return known;
    const { wording, ...place } = placed;
    const issue = this.#issues.get(placed.version)!;
    const { proposition, ...stated } = this.#bodies
      .get(placed.version)!
      .get(place.id.slice(issue.versionId.length + 1))!;
    const whole = { proposition: { ...proposition, wording }, ...stated, ...place, ...issue, ...ownIssue(stated) };
    this.#whole.set(placed.key, whole);
    return whole;
  }

  async #take(found: readonly Row[]): Promise<void> {
    const versions = new Set(found.map(({ version }) => version).filter((version) => !this.#issues.has(version)));
    for (const part of parts([...versions]))
      for (const { version, setting, ...row } of await issues(this.database, part))
        this.#issues.set(version, issueOf(row, JSON.parse(setting) as string[]));
    for (const { wording, local, ...row } of found)
      if (!this.#placed.has(row.key)) {
        const { setting, versionId } = this.#issues.get(row.version)!;
        const id = propositionIdOf(versionId, local);
        this.#placed.set(row.key, { ...row, id, setting, wording: unpackWording(wording) });
      }
  }
}

/** The propositions with these row numbers, in no particular order. */
export async function occurrencesOf(
  database: Kysely<Tables>,
  keys: Iterable<number>,
): Promise<ReadonlyMap<number, StoredOccurrence>> {
  return new Map((await new KnownOccurrences(database).fetch(keys)).map((one) => [one.key, one]));
}

/** The propositions of one version, in the order of the text. */
export const occurrencesOfVersion = (database: Kysely<Tables>, version: number): Promise<readonly StoredOccurrence[]> =>
  new KnownOccurrences(database).ofVersion(version);

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const rows = (database: Kysely<Tables>) =>
  database.selectFrom("propositions").select(["key", "local", "version", "position", "wording"]);

const rowsOf = (database: Kysely<Tables>, keys: readonly number[]) =>
  ask(database, `propositions ${keys.length}`, keys, () => rows(database).where("key", "in", keys).compile());

const rowsOfVersion = (database: Kysely<Tables>, version: number) =>
  ask(database, "propositions of a version", [version], () =>
    rows(database).where("version", "=", version).orderBy("position").orderBy("key").compile(),
  );

const bodies = (database: Kysely<Tables>, versions: readonly number[]) =>
  ask(database, `bodies ${versions.length}`, versions, () =>
    database.selectFrom("proposition_bodies").select(["version", "body"]).where("version", "in", versions).compile(),
  );

/** The row numbers of these versions' propositions, by ids. */
export async function propositionKeys(
  database: Kysely<Tables>,
  versions: readonly { readonly key: number; readonly id: string }[],
): Promise<ReadonlyMap<string, number>> {
  const keys = new Map<string, number>();
  const ids = new Map(versions.map(({ key, id }) => [key, id]));
  for (const part of parts([...ids.keys()])) {
    const found = await ask(database, `propositions of ${part.length}`, part, () =>
      database.selectFrom("propositions").select(["key", "version", "local"]).where("version", "in", part).compile(),
    );
    for (const { key, version, local } of found) keys.set(propositionIdOf(ids.get(version)!, local), key);
  }
  return keys;
}

/** Lists of a few different lengths, so that few statements are prepared; the last element fills them up. */
export function parts(list: readonly number[], atOnce = AT_ONCE): readonly (readonly number[])[] {
  const all: number[][] = [];
  for (let at = 0; at < list.length; at += atOnce) {
    const part = list.slice(at, at + atOnce);
    const size = Math.min(atOnce, 2 ** Math.ceil(Math.log2(part.length)));
    all.push([...part, ...Array<number>(size - part.length).fill(part.at(-1)!)]);
  }
  return all;
}

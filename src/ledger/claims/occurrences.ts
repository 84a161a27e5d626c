import type { Kysely } from "kysely";
import { outletKey } from "../../languages/stored-words.ts";
import { ask } from "../database/kept-sql.ts";
import type { Tables } from "../tables.ts";
import { unpackStated, unpackWording, type WithoutWording } from "./packed.ts";
import { dayOf } from "./position.ts";
import type { Occurrence } from "./stated.ts";

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

/** What the propositions of a version have in common. */
type Issue = Pick<StoredOccurrence, "versionId" | "document" | "published" | "recorded" | "day" | "outlet" | "setting">;

/** "v…-s3" of "v…-s3.1". */
export const statementId = ({ id }: Pick<StoredOccurrence, "id">): string => id.slice(0, id.lastIndexOf("."));

/** Rows that one statement asks for. */
const AT_ONCE = 256;

/** Propositions that are at hand: each row is fetched once, and what a version's say is opened once, when it is asked for. */
export class KnownOccurrences {
  readonly #database: Kysely<Tables>;
  readonly #issues = new Map<number, Issue>();
  readonly #placed = new Map<number, PlacedProposition>();
  readonly #bodies = new Map<number, ReadonlyMap<string, WithoutWording>>();
  readonly #whole = new Map<number, StoredOccurrence>();

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Fetches where propositions (row numbers) stand. */
  async place(keys: Iterable<number>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#placed.has(key));
    for (const part of parts(missing)) await this.#take(await rowsOf(this.#database, part));
  }

  /** The propositions of one version, in the order of the text. */
  async ofVersion(version: number): Promise<readonly StoredOccurrence[]> {
    const found = await rowsOfVersion(this.#database, version);
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
    const closed = new Set(placed.map(({ version }) => version).filter((version) => !this.#bodies.has(version)));
    for (const part of parts([...closed]))
      for (const { version, body } of await bodies(this.#database, part)) this.#bodies.set(version, unpackStated(body));
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
    const { came } = stated;
    const entry = came === undefined ? {} : { published: came, day: dayOf(came) };
    const whole = { proposition: { ...proposition, wording }, ...stated, ...place, ...issue, ...entry };
    this.#whole.set(placed.key, whole);
    return whole;
  }

  async #take(found: readonly Row[]): Promise<void> {
    const versions = new Set(found.map(({ version }) => version).filter((version) => !this.#issues.has(version)));
    for (const part of parts([...versions]))
      for (const { version, ...row } of await issues(this.#database, part)) this.#issues.set(version, issueOf(row));
    for (const { wording, ...row } of found)
      if (!this.#placed.has(row.key)) {
        const { setting } = this.#issues.get(row.version)!;
        this.#placed.set(row.key, { ...row, setting, wording: unpackWording(wording) });
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
  database.selectFrom("propositions").select(["key", "id", "version", "position", "wording"]);

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

const issues = (database: Kysely<Tables>, versions: readonly number[]) =>
  database
    .selectFrom("versions")
    .innerJoin("claim_settings", "claim_settings.version", "versions.key")
    .select(["versions.key as version", "versions.id as versionId", "document", "published", "publisher", "recorded"])
    .select("claim_settings.words as setting")
    .where("versions.key", "in", versions)
    .execute();

type IssueRow = Omit<Awaited<ReturnType<typeof issues>>[number], "version">;

/** The setting is JSON that `layer.ts` has written. */
const issueOf = ({ publisher, setting, ...row }: IssueRow): Issue => ({
  ...row,
  day: dayOf(row.published),
  outlet: publisher === null ? null : outletKey(publisher),
  setting: JSON.parse(setting) as string[],
});

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

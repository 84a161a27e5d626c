import {
  claim,
  claimsOf,
  copiesOf,
  document,
  documents,
  type Ledger,
  search,
  sources,
  statements,
  stories,
  story,
} from "../../src/ledger/index.ts";
import { PROPOSITION_ID } from "../../src/ledger/named.ts";
import { median } from "../shared.ts";

/** What asking cost, in milliseconds. */
export interface Asked {
  readonly name: string;
  readonly asked: number;
  readonly half: number;
  /** 95 of 100 took no longer. */
  readonly most: number;
  /** Median of processor time, which other programs on the machine do not change. */
  readonly processor: number;
}

/** Things of a kind that are asked for, spread over the ledger. */
const ASKED = 40;
/** How often a list that takes no name is asked for. */
const TIMES = 15;

/** Asks every query of a ledger: lists, and one thing after another. */
export async function timeQueries(ledger: Ledger): Promise<readonly Asked[]> {
  const { versions, documentKeys, storyIds, propositions, speakers, publisher } = await spread(ledger);
  const list = (name: string, ask: () => Promise<unknown>) => timed(name, Array(TIMES).fill(null), ask);
  await search(ledger, { text: "Hafen" });
  return [
    await list("documents", () => documents(ledger)),
    await list("documents of a publisher", () => documents(ledger, { publisher })),
    await list("documents as of a day", () => documents(ledger, { publishedBy: "2020-06-01" })),
    await timed("document", versions, (id) => document(ledger, id)),
    await list("statements", () => statements(ledger)),
    await list("statements of an act", () => statements(ledger, { act: "deny" })),
    await timed("statements of a source", speakers, (source) => statements(ledger, { source })),
    await timed("statements of a version", versions, (version) => statements(ledger, { version })),
    await list("sources", () => sources(ledger)),
    await list("sources by name", () => sources(ledger, { name: "institut" })),
    await list("sources as of a day", () => sources(ledger, { publishedBy: "2020-06-01" })),
    await timed("source", speakers, (id) => sources(ledger, { id })),
    await list("search: common word", () => search(ledger, { text: "Regierung" })),
    await list("search: rare word", () => search(ledger, { text: "Schleuse" })),
    await list("search: two words", () => search(ledger, { text: "Minister Virus" })),
    await list("search: beginning", () => search(ledger, { text: "Impf*" })),
    await list("search: phrase", () => search(ledger, { text: '"am Freitag mitteilte"' })),
    await list("stories", () => stories(ledger)),
    await list("stories of two or more", () => stories(ledger, { least: 2 })),
    await list("stories as of a day", () => stories(ledger, { publishedBy: "2020-06-01" })),
    await timed("story", storyIds, (id) => story(ledger, id)),
    await timed("claim", propositions, (id) => claim(ledger, `c${id.slice(1)}`)),
    await timed("claims of an article", versions, (id) => claimsOf(ledger, [id])),
    await timed("claims of a story", storyIds, async (id) =>
      claimsOf(
        ledger,
        (await story(ledger, id))!.articles.map(({ version }) => version),
      ),
    ),
    await timed("copies of a document", documentKeys, (key) => copiesOf(ledger.database.reads, [key])),
  ];
}

async function timed<Thing>(
  name: string,
  things: readonly Thing[],
  ask: (thing: Thing) => Promise<unknown>,
): Promise<Asked> {
  const times: number[] = [];
  const processor: number[] = [];
  for (const thing of things) {
    const [began, used] = [performance.now(), process.threadCpuUsage()];
    await ask(thing);
    times.push(performance.now() - began);
    const { user, system } = process.threadCpuUsage(used);
    processor.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const most = times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] ?? Number.NaN;
  return { name, asked: times.length, half: median(times), most, processor: median(processor) };
}

/** Things to ask for: every n-th of the ledger; stories of two or more. */
async function spread({ database: { reads } }: Ledger) {
  const every = <Row>(rows: readonly Row[]) =>
    rows.filter((_, i) => i % Math.max(1, Math.floor(rows.length / ASKED)) === 0).slice(0, ASKED);
  const versions = every(
    await reads.selectFrom("versions").select(["id", "document", "publisher"]).orderBy("key").execute(),
  );
  const told = await reads
    .selectFrom("story_links")
    .select("story as id")
    .groupBy("story")
    .having(({ fn }) => fn.countAll(), ">", 1)
    .execute();
  const members = await reads
    .selectFrom("claim_members")
    .innerJoin("propositions", "propositions.key", "claim_members.proposition")
    .innerJoin("versions", "versions.key", "propositions.version")
    .select(PROPOSITION_ID.as("id"))
    .where("parent", "is not", null)
    .orderBy("claim_members.key")
    .execute();
  const speakers = await reads
    .selectFrom("statement_sources")
    .innerJoin("entities", "entities.key", "statement_sources.entity")
    .select("entities.id")
    .distinct()
    .orderBy("entities.id")
    .execute();
  return {
    versions: versions.map(({ id }) => id),
    documentKeys: versions.map(({ document: key }) => key),
    publisher: versions[0]?.publisher ?? "",
    storyIds: every(told).map(({ id }) => id),
    propositions: every(members).map(({ id }) => id),
    speakers: every(speakers).map(({ id }) => id),
  };
}

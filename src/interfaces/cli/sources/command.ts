import {
  type Judgement,
  judgements,
  type Ledger,
  type Page,
  type SourceEntry,
  sources,
} from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import type { Io } from "../io.ts";
import { judgementOf, judgeOptions, recordJudgement } from "../ledger/judge.ts";
import { line, listOptions, printList, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";

export const command: Command = {
  operands: "[name]",
  about: "Lists who speaks in the ledger, and who tells on what others say, by the number of their statements.",
  examples: [
    ["laut sources", "the fifty most quoted"],
    ["laut sources Johannsen", "those with this in their name, or the one with this id"],
    [
      "laut sources Johannsen --reliability B --author 'Ada Voss' --reason 'right so far'",
      "your judgement on a source, A to F, kept beside earlier ones",
    ],
  ],
  options: [
    ...listOptions,
    { flags: "--reliability <letter>", about: "record a reliability from A to F (Admiralty code); only people do" },
    ...judgeOptions,
  ],
  run: ([name], options, io) => {
    if (options.reliability !== undefined) return judgeSource(name, options, io);
    return withLedger(options, io, "to ask", (ledger) => {
      const query = { ...untilOf(options), ...(name ? named(name) : {}) };
      return printList(
        async (page) => judged(ledger, await sources(ledger, { ...query, ...page }), options),
        options,
        io,
        {
          none: "The ledger has no such source.",
          view: ({ id, name: who, type, statements, relays, documents, publishers, reliability }) =>
            `${line(who, 36).padEnd(36)}  ${type}  ${count(statements, "statement")}, ${relays} relayed, ` +
            `${count(documents, "document")}, ${count(publishers, "publisher")}  ${id}` +
            (reliability ? `\n    reliability ${reliability.value}, by ${line(reliability.author, 60)}` : ""),
        },
      );
    });
  },
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Ids of entities have "e" and 16 letters and digits. */
const named = (name: string): { id: string } | { name: string } =>
  /^e[a-z2-7]{16}$/u.test(name) ? { id: name } : { name };

/** A source with what people last said of its reliability; null where nobody has. */
interface JudgedSource extends SourceEntry {
  readonly reliability: Pick<Judgement, "value" | "author" | "reason" | "recorded"> | null;
}

async function judged(ledger: Ledger, page: Page<SourceEntry>, options: OptionValues): Promise<Page<JudgedSource>> {
  const items: JudgedSource[] = [];
  for (const source of page.items) {
    const all = await judgements(ledger, { subjectKind: "source", subject: source.id, ...untilOf(options) });
    const last = all.findLast(({ kind }) => kind === "reliability");
    const { value, author, reason, recorded } = last ?? {};
    items.push({
      ...source,
      reliability: author === undefined ? null : { value: value!, author, reason: reason ?? null, recorded: recorded! },
    });
  }
  return { items, next: page.next };
}

function judgeSource(name: string | undefined, options: OptionValues, io: Io): Promise<number> {
  if (name === undefined) throw new Mistake("name the source that you judge: laut sources NAME --reliability B …");
  const given = judgementOf("source", String(options.reliability), options);
  return withLedger(options, io, "to add", async (ledger) => {
    const { items } = await sources(ledger, { ...named(name), limit: MOST });
    const found = items.length === 1 ? items : items.filter((source) => source.name === name);
    if (found.length === 0 && items.length === 0)
      throw new Mistake(`the ledger has no source "${name}". \`laut sources\` lists them.`);
    if (found.length !== 1)
      throw new Mistake(
        `"${name}" may be ${items.map((source) => `${source.name} (${source.id})`).join(", ")}. Name one by its id.`,
      );
    return recordJudgement(ledger, found[0]!.id, given, options, io);
  });
}

/** Sources among which one is asked for. */
const MOST = 5;

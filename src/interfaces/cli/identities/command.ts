import {
  decideIdentity,
  type IdentityDecision,
  type IdentityEntry,
  identities,
  LedgerError,
} from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import type { Io } from "../io.ts";
import { judgeOptions } from "../ledger/judge.ts";
import { listOptions, printList, printOne, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";
import { viewOf } from "./view.ts";

export const command: Command = {
  operands: "[name]",
  about: "Lists who is who in the ledger: all names of a person or body, the offices, and who speaks for whom.",
  examples: [
    ["laut identities", "the fifty most quoted"],
    ["laut identities Hinrichs", "those with this in one of their names, or the one with this id"],
    [
      "laut identities 'Ute Holm' --merge 'Ute Holm-Thode' --author 'Ada Voss'",
      "the two names are one person: for all articles, also later ones",
    ],
    ["laut identities Holm --split 'Ute Holm' --author 'Ada Voss' --reason 'her brother'", "the two are not one"],
  ],
  options: [
    ...listOptions,
    { flags: "--merge <name>", about: "record that this name, or id, is the same one" },
    { flags: "--split <name>", about: "record that it is another one" },
    { flags: "--undo <name>", about: "take back what was decided about the two" },
    ...judgeOptions,
  ],
  run: ([name], options, io) => {
    const decision = decisionOf(name, options);
    if (decision !== null) return decide(decision, options, io);
    return withLedger(options, io, "to ask", (ledger) => {
      const query = { ...untilOf(options), ...(name ? named(name) : {}) };
      return printList((page) => identities(ledger, { ...query, ...page }), options, io, {
        none: "The ledger has nobody of this name.",
        view: (entry: IdentityEntry) => viewOf(entry),
      });
    });
  },
};

/** Ids of entities have "e" and 16 letters and digits. */
const named = (name: string): { id: string } | { name: string } =>
  /^e[a-z2-7]{16}$/u.test(name) ? { id: name } : { name };

/** What the options decide; null where they only ask. */
function decisionOf(name: string | undefined, options: OptionValues): IdentityDecision | null {
  const given = (["merge", "split", "undo"] as const).filter((kind) => options[kind] !== undefined);
  const [kind] = given;
  if (kind === undefined) return null;
  if (given.length > 1) throw new Mistake(`one at a time: --${given.join(" or --")}.`);
  if (name === undefined) throw new Mistake(`name both: laut identities NAME --${kind} NAME --author '…'`);
  const { author, reason } = options;
  if (typeof author !== "string" || author.trim() === "")
    throw new Mistake("a decision needs its author. Say who decides: --author 'Ada Voss'.");
  return { kind, one: name, other: String(options[kind]), author, reason: typeof reason === "string" ? reason : null };
}

const decide = (decision: IdentityDecision, options: OptionValues, io: Io): Promise<number> =>
  withLedger(options, io, "to add", async (ledger) => {
    try {
      const judged = await decideIdentity(ledger, decision);
      const { say } = screenFor(options, io);
      const what = `${decision.one} = ${decision.other}`;
      return await printOne(judged, () => say.recorded(judged.kind, what, judged.author, judged.recorded), options, io);
    } catch (error) {
      if (error instanceof LedgerError || error instanceof RangeError) throw new Mistake(error.message);
      throw error;
    }
  });

import { changes } from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import { dateOf, listOptions, printList, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { colourOption, screenFor } from "../ledger/screen.ts";
import { changeView } from "./view.ts";

export const command: Command = {
  operands: "",
  about:
    "Lists what is new, the latest first: documents, new versions with what changed in them, and statements that revise, contradict, deny or confirm earlier ones.",
  examples: [
    ["laut changes --since 2026-04-20", "what was published on that day or later"],
    ["laut changes --since 2026-11-23 --by recorded", "what this ledger has learnt since, however old"],
    ["laut changes --since 2026-04-20 --format jsonl", "a line each, for programs"],
  ],
  options: [
    ...listOptions,
    { flags: "--since <date>", about: "on that day or later; everything without it" },
    {
      flags: "--by <time>",
      about: "which time counts: published (without it), or recorded in this ledger",
      choices: ["published", "recorded"],
    },
    colourOption,
  ],
  run: (_, options, io) =>
    withLedger(options, io, "to ask", (ledger) => {
      const query = { ...untilOf(options), ...sinceOf(options), by: byOf(options) };
      const screen = screenFor(options, io);
      return printList((page) => changes(ledger, { ...query, ...page }), options, io, {
        none: "Nothing has changed since.",
        view: (change) => changeView(change, screen),
      });
    }),
};

const sinceOf = ({ since }: OptionValues): { since?: string } =>
  since === undefined ? {} : { since: dateOf(since, "--since") };

const byOf = ({ by }: OptionValues): "published" | "recorded" => (by === "recorded" ? "recorded" : "published");

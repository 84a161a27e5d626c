import { publishedAsEdtf } from "../../../index.ts";
import type { Command } from "../command.ts";
import { ledgerOption } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";

/** Commands that take --known-on. */
const ASKING = ["documents", "search", "sources", "stories", "story", "claim", "origins", "changes"];

export const command: Command = {
  operands: "<date> [command...]",
  about: `Answers from what had been published by a day. Short for --known-on; for ${ASKING.slice(0, -1).join(", ")} and ${ASKING.at(-1)}.`,
  examples: [
    ["laut as-of 2026-04-15", "the stories of that day"],
    ["laut as-of 2026-04-15 story sdichvx4tmmpnorad", "a story as it stood then"],
    ["laut as-of 2026-04-15 search Gutachten", "what could be found then"],
  ],
  options: [ledgerOption],
  passThrough: true,
  async run([date, ...rest], options, io) {
    if (date === undefined) throw new Mistake("name a day: laut as-of 2026-04-15");
    if (!publishedAsEdtf(date))
      throw new Mistake(`"${date}" is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.`);
    const [name = "", ...others] = rest[0] === undefined || rest[0].startsWith("-") ? ["stories", ...rest] : rest;
    if (!ASKING.includes(name))
      throw new Mistake(`"${name}" cannot be asked as of a day. One of: ${ASKING.join(", ")}.`);
    const place = typeof options.ledger === "string" ? ["--ledger", options.ledger] : [];
    const { run } = await import("../run.ts");
    return run([name, ...others, ...place, "--known-on", date], io);
  },
};

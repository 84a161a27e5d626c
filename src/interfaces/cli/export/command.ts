import { formats } from "../../export/formats.ts";
import type { Command } from "../command.ts";
import { ledgerOption } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { kinds, settingsOf } from "../read/settings.ts";
import { exportAll } from "./export-all.ts";
import { CLAIM_FORMS, exportClaims } from "./export-claims.ts";

export const command: Command = {
  operands: "<FILE | URL | ->...",
  about: "Exports what articles say in the formats of other programs, and the ledger's claims.",
  examples: [
    ["laut export --to csv --out sayings.csv texts/*.txt", "a table with a row a statement"],
    ["laut read --format jsonl in.jsonl | laut export --from reading --to stix -", "readings that are made already"],
    ["laut export --to timeml --out folder/ texts/*.txt", "a file an article"],
    ["laut export --to claims --ledger desk.laut", "a line a claim of the ledger; of articles where files are named"],
    ["laut export --to origins --ledger desk.laut", "a table with a row an origin of a claim"],
    ["laut export --to web-annotation --no-text article.txt", "positions without the words"],
  ],
  options: [
    {
      flags: "--to <format>",
      about: "what to write; docs/exports.md tells who reads it and what is lost",
      choices: [...formats.map(({ name }) => name), ...CLAIM_FORMS],
    },
    { flags: "--out <file>", about: "where to write; a folder, with its slash, for a file an article" },
    {
      flags: "--from <kind>",
      about: "what the input is; told by its name and content otherwise. reading: lines of `laut read --format jsonl`",
      choices: [...kinds, "reading"],
    },
    { flags: "--published <date>", about: "date of publication where the input has none: 2026-11-23" },
    { flags: "--title <text>", about: "title where the input has none" },
    { flags: "--publisher <name>", about: "publisher where the input has none" },
    { flags: "--url <address>", about: "address where the input has none" },
    { flags: "--no-text", about: "positions, hashes and names only, none of the article's sentences" },
    { flags: "--max-size <size>", about: "largest document that is read (10MB)" },
    ledgerOption,
  ],
  async run(operands, options, io) {
    const out = typeof options.out === "string" ? options.out : null;
    const form = CLAIM_FORMS.find((name) => name === options.to);
    if (form) return exportClaims(operands, form, options, out, io);
    const format = formats.find(({ name }) => name === options.to);
    if (!format)
      throw new Mistake(`--to names the format: ${[...formats.map(({ name }) => name), ...CLAIM_FORMS].join(", ")}.`);
    const settings = settingsOf({ ...options, from: options.from === "reading" ? undefined : options.from });
    if (!settings.keepText && format.text === "whole")
      throw new Mistake(
        `${format.name} is the text with marks in it, so that --no-text leaves nothing. Choose another format.`,
      );
    if (operands.length === 0 && io.stdin.isTerminal)
      throw new Mistake("nothing to export. Name a file: laut export --to csv article.txt.");
    const names = operands.length > 0 ? operands : ["-"];
    return exportAll({ names, format, out, settings, areReadings: options.from === "reading", io });
  },
};

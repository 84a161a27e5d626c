import { readingJsonSchema } from "../../../reading-schema.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";

export const command: Command = {
  operands: "",
  about: "Prints the JSON Schema of what `laut read --format json` writes.",
  examples: [["laut schema > reading.schema.json", "keep it beside your program"]],
  options: [],
  async run(_operands, _options, io) {
    await io.stdout.write(`${JSON.stringify(readingJsonSchema(), null, 2)}\n`);
    return ExitCode.ok;
  },
};

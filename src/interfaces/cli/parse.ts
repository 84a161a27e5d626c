import { CommanderError, Option, Command as Parser } from "commander";
import type { Command, OptionValues } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { Mistake } from "./mistake.ts";

// The one place that knows commander: it parses, suggests the option that was meant, and lays out the help.

export type Parsed =
  | { readonly kind: "call"; readonly operands: readonly string[]; readonly options: OptionValues }
  | { readonly kind: "help"; readonly text: string };

/** Parses a command's arguments. Throws a `Mistake` that names the wrong one. */
export function parse(name: string, command: Command, args: readonly string[]): Parsed {
  const written: string[] = [];
  const parser = parserOf(name, command).configureOutput({
    writeOut: (text) => void written.push(text),
    writeErr: () => {},
  });
  try {
    parser.parse([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "help", text: written.join("").trimEnd() };
    const message = error.message.replace(/^error: /u, "").replaceAll(/\s*\n\s*/gu, " ");
    throw new Mistake(`${message}. \`laut ${name} --help\` tells what can be given.`.replaceAll(/([.?)])\./gu, "$1"));
  }
  return { kind: "call", operands: parser.args, options: parser.opts() };
}

function parserOf(name: string, command: Command): Parser {
  const parser = new Parser(`laut ${name}`)
    .usage(`[options] ${command.operands}`.trim())
    .helpOption("-h, --help", "print this")
    .addHelpText("before", `${command.about}\n\n${examples(command)}\n`)
    .addHelpText("after", `\n${EXIT_CODES}`)
    .configureHelp({ helpWidth: 80 })
    .exitOverride();
  if (command.operands) parser.argument("[operands...]");
  if (command.passThrough) parser.passThroughOptions();
  for (const { flags, about, choices } of command.options) {
    const option = new Option(flags, about);
    parser.addOption(choices ? option.choices(choices) : option);
  }
  return parser;
}

/** A command line, and what it does below it, so that both fit 80 columns. */
const examples = (command: Command): string =>
  ["Examples:", ...command.examples.map(([line, does]) => `  ${line}\n      ${does}`)].join("\n");

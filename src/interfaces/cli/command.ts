import type { Io } from "./io.ts";

/** One command, as data: parse.ts makes its parser and its help from it. */
export interface Command {
  /** With `<…>` for what must be given and `[…]` for what may: "[inputs...]". */
  readonly operands: string;
  /** One sentence. */
  readonly about: string;
  /** Command line and what it does; the help begins with them. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly options: readonly OptionRow[];
  /** Options behind the first operand are operands, too: another command's. */
  readonly passThrough?: true;
  /** Returns the exit code. Throws a `Mistake` for what the caller must change. */
  run(operands: readonly string[], options: OptionValues, io: Io): Promise<number>;
}

export interface OptionRow {
  /** As in the help: "--published <date>". */
  readonly flags: string;
  readonly about: string;
  readonly choices?: readonly string[];
}

/** By the option's name in camel case; a flag without a value is true, `--no-text` is `text: false`. */
export interface OptionValues {
  readonly [name: string]: string | boolean | undefined;
}

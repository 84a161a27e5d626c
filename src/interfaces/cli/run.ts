import { commands } from "./commands.ts";
import { EXIT_CODES, ExitCode } from "./exit-codes.ts";
import { type Io, OutputClosed, OutputFailed } from "./io.ts";
import { Mistake } from "./mistake.ts";
import { version } from "./version.ts";
import { cleanLines } from "./view/cells.ts";

/** Runs `laut` with the given arguments (without "node" and "laut") and returns the exit code. Never throws for what a user does. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof OutputClosed) return ExitCode.ok;
    const line = error instanceof OutputFailed ? `the output could not be written: ${error.message}` : "";
    if (!line && !(error instanceof Mistake)) throw error;
    await io.stderr.write(`laut: ${cleanLines(line || (error as Mistake).message)}\n`);
    return ExitCode.failed;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === "--version" || first === "-V") return say(io, version());
  if (first === undefined || first === "--help" || first === "-h") return say(io, overview());
  if (first === "help") return rest.length > 0 ? dispatch([rest[0]!, "--help"], io) : say(io, overview());
  const row = commands.find(({ name }) => name === first);
  if (!row) throw new Mistake(`${unknown(first)} \`laut --help\` lists the commands.`);
  const [{ command }, { parse }] = await Promise.all([row.load(), import("./parse.ts")]);
  const parsed = parse(row.name, command, rest);
  return parsed.kind === "help" ? say(io, parsed.text) : command.run(parsed.operands, parsed.options, io);
}

async function say(io: Io, text: string): Promise<number> {
  await io.stdout.write(`${text}\n`);
  return ExitCode.ok;
}

/** Someone who forgets the command mostly wants to read a file. */
const unknown = (first: string): string =>
  /[./\\]/u.test(first)
    ? `"${first}" is not a command. To read it: laut read ${first}.`
    : `"${first}" is not a command.`;

function overview(): string {
  const rows = commands.map(({ name, summary }) => `  laut ${name.padEnd(10)} ${summary}`);
  return `laut lays open what German news articles say on whose word.

Examples:
  laut read article.txt                  its statements marked, and a table
  laut read https://example.org/article  the same for a web page
  laut read --format json article.txt    everything that was found, for programs

Commands:
${rows.join("\n")}

  laut help COMMAND tells about one of them; laut --version prints the version.

${EXIT_CODES}`;
}

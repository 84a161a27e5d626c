import { type Io, type Output, OutputClosed, OutputFailed } from "./io.ts";
import { run } from "./run.ts";

/** Runs the command that this process was called with. Sets the exit code and lets what is written drain. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo());
}

/** Standard input is touched when it is asked for: opening it takes a tenth of `laut --help`. */
function processIo(): Io {
  return {
    stdin: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
    },
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    env: process.env,
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  let failed: Error | null = null;
  let wake: (() => void) | null = null;
  const resume = () => {
    wake?.();
    wake = null;
  };
  stream.on("drain", resume);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failed = error.code === "EPIPE" ? new OutputClosed() : new OutputFailed(error.message);
    resume();
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : null,
    async write(text) {
      if (failed) throw failed;
      if (stream.write(text)) return;
      await new Promise<void>((done) => {
        wake = done;
      });
      if (failed) throw failed;
    },
  };
}

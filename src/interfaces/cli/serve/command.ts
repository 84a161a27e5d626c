import { spawn } from "node:child_process";
import { loadModels } from "../../../index.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, placeOf, withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { cleanLines } from "../view/cells.ts";

/** Free among the registered ports (IANA). */
const PORT = 8420;
/** Bytes of one request. */
const MAX_SIZE = 10_000_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/u;

export const command: Command = {
  operands: "",
  about: "Opens the ledger in a browser: read articles, follow claims back to their origin, see what changed.",
  examples: [
    ["laut serve", "on this machine only; opens the browser"],
    ["laut serve --port 9000 --no-open", "another port, no browser"],
    ["LAUT_TOKEN=… laut serve --host 0.0.0.0", "for others too; every request needs the token"],
  ],
  options: [
    ledgerOption,
    { flags: "--port <number>", about: `where it listens (${PORT}); 0 for any free port` },
    { flags: "--host <address>", about: "which addresses it answers on (127.0.0.1); others need LAUT_TOKEN" },
    { flags: "--page <path>", about: "the page that the browser opens: /stories/ID, /claims/ID" },
    { flags: "--no-open", about: "open no browser" },
  ],
  run: (_, options, io) => {
    const { host, port } = addressOf(options);
    const token = tokenFor(host, io);
    return withLedger(options, io, "to add", async (ledger) => {
      const [{ createApp }, { listen }, { metrics }, { keepWarm }] = await Promise.all([
        import("../../http/app.ts"),
        import("../../http/listen.ts"),
        import("../../http/metrics.ts"),
        import("../../http/warm.ts"),
        loadModels(),
      ]);
      const app = createApp({
        ledger,
        token,
        metrics: metrics(),
        version: version(),
        maxSize: MAX_SIZE,
        isAllowedAddress: io.isAllowedAddress,
        report: (error) => void io.stderr.write(`laut: ${error.stack ?? error.message}\n`),
      });
      const server = await listen(app, { host, port }).catch((error: NodeJS.ErrnoException) => {
        throw new Mistake(listenProblem(error, host, port));
      });
      const page = server.address + pathOf(options);
      await io.stdout.write(
        `laut listens at ${page} (ledger: ${cleanLines(placeOf(options, io))}). End with Ctrl+C.\n`,
      );
      if (options.open !== false && io.stdout.isTerminal) openBrowser(page);
      const closing = new AbortController();
      const warmed = keepWarm(app, ledger, token, closing.signal);
      await ended();
      closing.abort();
      await Promise.all([server.close(), warmed]);
      return ExitCode.ok;
    });
  },
};

function addressOf({ host = "127.0.0.1", port = String(PORT) }: OptionValues): { host: string; port: number } {
  if (!/^\d{1,5}$/u.test(String(port)) || Number(port) > 65_535)
    throw new Mistake(`--port ${port} is not a port. Ports are numbers from 0 to 65535.`);
  return { host: String(host), port: Number(port) };
}

function pathOf({ page = "" }: OptionValues): string {
  if (page === "" || /^\/[\w./~-]*$/u.test(String(page))) return String(page);
  throw new Mistake(`--page ${page} is no page of the reader. Write its path, as /stories or /stories/ID.`);
}

function tokenFor(host: string, { env }: Io): string | null {
  if (env.LAUT_TOKEN) return env.LAUT_TOKEN;
  if (LOOPBACK.test(host)) return null;
  throw new Mistake(
    `--host ${host} lets other machines in. Set LAUT_TOKEN to a long secret word, which they must send.`,
  );
}

const listenProblem = ({ code, message }: NodeJS.ErrnoException, host: string, port: number): string =>
  code === "EADDRINUSE"
    ? `port ${port} is taken, perhaps by another laut serve. Choose another: --port ${port + 1}`
    : `cannot listen on ${host}, port ${port}: ${message}`;

/** When the process is asked to end. */
const ended = (): Promise<void> =>
  new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });

function openBrowser(address: string): void {
  const opener = { darwin: "open", win32: "explorer" }[process.platform as string] ?? "xdg-open";
  spawn(opener, [address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

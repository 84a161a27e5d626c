import { Readable, Writable } from "node:stream";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, withLedger } from "../ledger/place.ts";
import { version } from "../version.ts";

/** Bytes of a page that is fetched, and of a message. */
const MAX_SIZE = 10_000_000;

export const command: Command = {
  operands: "",
  about: "Lets an assistant ask the ledger: the Model Context Protocol over standard input and output.",
  examples: [
    ["laut mcp", "the usual ledger, for reading only; an assistant starts it (docs/mcp.md)"],
    ["laut mcp --ledger bruecke.laut --write", "another ledger; the assistant may add articles"],
  ],
  options: [ledgerOption, { flags: "--write", about: "offer add_article, which keeps an article in the ledger" }],
  run: (_, options, io) => {
    const write = options.write === true;
    return withLedger(options, io, write ? "to add" : "to ask", async (ledger) => {
      const { serveStreams } = await import("../../mcp/server.ts");
      const report = (error: Error) => void io.stderr.write(`laut: ${error.stack ?? error.message}\n`);
      const { isAllowedAddress } = io;
      const settings = { ledger, version: version(), maxSize: MAX_SIZE, isAllowedAddress, write, report };
      await serveStreams(settings, Readable.from(io.stdin), writableTo(io));
      return ExitCode.ok;
    });
  },
};

const writableTo = ({ stdout }: Io): Writable =>
  new Writable({
    decodeStrings: false,
    write: (chunk: string | Uint8Array, _, done) => void stdout.write(chunk).then(() => done(), done),
  });

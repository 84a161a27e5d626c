import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io, Output } from "../src/interfaces/cli/io.ts";
import { run } from "../src/interfaces/cli/run.ts";

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array | null;
  readonly env?: Record<string, string>;
  /** A terminal of so many columns on standard output; null for a file. */
  readonly columns?: number | null;
  readonly errIsTerminal?: boolean;
  readonly isAllowedAddress?: (address: string) => boolean;
}

/** Runs `laut` in this process. Standard input is a terminal unless something is given. */
export async function laut(args: readonly string[], world: World = {}): Promise<Ran> {
  const out = memory(world.columns ?? null);
  const err = memory(world.errIsTerminal ? 80 : null);
  const { stdin = null } = world;
  const io: Io = {
    stdin: {
      isTerminal: stdin === null,
      async *[Symbol.asyncIterator]() {
        if (stdin !== null) yield typeof stdin === "string" ? Buffer.from(stdin) : stdin;
      },
    },
    stdout: out.output,
    stderr: err.output,
    env: world.env ?? {},
    isAllowedAddress: world.isAllowedAddress,
  };
  const code = await run(args, io);
  return { code, out: out.written(), err: err.written() };
}

function memory(columns: number | null): { output: Output; written: () => string } {
  const parts: string[] = [];
  const output: Output = {
    isTerminal: columns !== null,
    columns,
    async write(text) {
      parts.push(typeof text === "string" ? text : Buffer.from(text).toString("latin1"));
    },
  };
  return { output, written: () => parts.join("") };
}

/** A folder for a test's files; `file` writes one and returns its path. */
export function folder(): {
  file: (name: string, content: string | Uint8Array) => string;
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "laut-test-"));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

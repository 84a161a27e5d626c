import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The revision of the protocol that this client speaks. */
export const VERSION = "2025-06-18";

/** Speaks JSON-RPC with `laut mcp` in a process of its own, a line a message. */
export interface Client {
  /** What `initialize` was answered with. */
  readonly opening: unknown;
  /** Rejects with code and message of a JSON-RPC error. */
  ask(method: string, params?: object): Promise<unknown>;
  /** The structured answer of a tool; rejects with the text of a tool's error. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON that tests look into
  call(tool: string, args: object): Promise<any>;
  write(line: string): void;
  /** Closes the input; the exit code. */
  end(): Promise<number>;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const MAIN = new URL("../src/interfaces/cli/main.ts", import.meta.url).pathname;

export async function connected(args: readonly string[]): Promise<Client> {
  const child = spawn(process.execPath, [MAIN, "mcp", ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, (message: Message) => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    // Whatever is no message on standard output breaks the protocol, and this test.
    const message = JSON.parse(line) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let last = 0;
  const write = (line: string) => void child.stdin.write(line);
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const { result, error } = await answered;
    if (error) throw new Error(`${error.code} ${error.message}`);
    return result;
  };
  const opening = await ask("initialize", {
    protocolVersion: VERSION,
    capabilities: {},
    clientInfo: { name: "test", version: "0" },
  });
  write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
  return {
    opening,
    ask,
    write,
    async call(name, args) {
      const called = (await ask("tools/call", { name, arguments: args })) as {
        readonly isError?: boolean;
        readonly content: readonly { readonly text: string }[];
        readonly structuredContent?: unknown;
      };
      if (called.isError) throw new Error(called.content[0]!.text);
      return called.structuredContent;
    },
    async end() {
      const exited = once(child, "exit");
      child.stdin.end();
      return (await exited)[0] as number;
    },
  };
}

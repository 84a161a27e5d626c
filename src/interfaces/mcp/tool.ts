import { z } from "zod";
import type { Ledger, Until } from "../../ledger/index.ts";
import type { Readers } from "../reading/readers.ts";

/** What every tool may use. */
export interface McpDesk {
  readonly ledger: Ledger;
  /** What reads, beside the thread that answers; without it, that one. */
  readonly readers?: Readers | undefined;
  /** The package's version. */
  readonly version: string;
  /** Bytes of a page that is fetched. */
  readonly maxSize: number;
  /** Which addresses pages may be fetched from; public ones without it. */
  readonly isAllowedAddress?: ((address: string) => boolean) | undefined;
}

/** A tool as data: the server registers it, the docs and tests read it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what comes out, when to call it. */
  readonly about: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** It adds to the ledger. */
  readonly writes: boolean;
  /** It may fetch a page. */
  readonly goesOut: boolean;
  /** Throws a RangeError for what the caller must change. */
  run(args: never, desk: McpDesk): Promise<unknown>;
}

/** A tool whose `run` fits its schemas. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  made: Omit<Tool, "input" | "output" | "run" | "writes" | "goesOut"> & {
    readonly input: Input;
    readonly output: Output;
    readonly writes?: boolean;
    readonly goesOut?: boolean;
    run(args: z.output<Input>, desk: McpDesk): Promise<z.input<Output>>;
  },
): Tool => ({ writes: false, goesOut: false, ...made });

/** The two pasts that a question can be answered from. */
export const pasts = {
  as_of: z.string().optional().describe("answer from what the ledger held then: 2026-11-23"),
  known_on: z.string().optional().describe("answer from what had been published by then: 2026-11-23"),
};

export const untilOf = ({ as_of, known_on }: { as_of?: string | undefined; known_on?: string | undefined }): Until => ({
  ...(as_of ? { recordedBy: as_of } : {}),
  ...(known_on ? { publishedBy: known_on } : {}),
});

/** A mistake of the caller's: an id that is not there, with how to find one. */
export const unknown = (what: string, id: string, remedy: string): RangeError =>
  new RangeError(`The ledger has no ${what} "${id.slice(0, 80)}". ${remedy}`);

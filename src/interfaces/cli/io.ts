/** Everything a command reads and writes, so that a test can give its own. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Which addresses web pages may be fetched from: public ones, unless a test says otherwise. */
  readonly isAllowedAddress?: ((address: string) => boolean) | undefined;
}

export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTerminal: boolean;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Character cells in a line; null when it is not a terminal. */
  readonly columns: number | null;
  /** Resolves when more can be taken. Throws `OutputClosed` where nobody reads on, `OutputFailed` where it cannot be kept. */
  write(text: string | Uint8Array): Promise<void>;
}

/** The reader of a pipe has gone: `laut read … | head`. Not a mistake. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** The disk is full, the terminal is gone. */
export class OutputFailed extends Error {
  override readonly name = "OutputFailed";
}

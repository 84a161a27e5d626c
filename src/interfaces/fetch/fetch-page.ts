import type { AddressRule } from "./addresses.ts";
import { openVisitor } from "./visitor.ts";

export interface Page {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower-case, without parameters: "text/html". */
  readonly type: string;
  /** As the header names it; null where it does not. */
  readonly charset: string | null;
}

export interface FetchSettings {
  /** Bytes of a page after decompression. */
  readonly maxSize: number;
  /** The version of this program, for its name. */
  readonly version: string;
  /** Which addresses may be connected to; public ones by default. A test's server is on a private one. */
  readonly isAllowedAddress?: AddressRule | undefined;
  /** Milliseconds for everything together; 15 seconds by default. */
  readonly timeout?: number | undefined;
}

const TIMEOUT = 15_000;

/** Fetches one page, once, as far as its host wants it to be fetched. Throws a `Refusal` where there is no page to read. */
export async function fetchPage(address: string, settings: FetchSettings): Promise<Page> {
  const visitor = await openVisitor({
    version: settings.version,
    purpose: "reads single articles on a person's request",
    isAllowedAddress: settings.isAllowedAddress,
    patience: settings.timeout ?? TIMEOUT,
  });
  try {
    return await visitor.visit(address, { accepts: "page", maxSize: settings.maxSize });
  } finally {
    await visitor.close();
  }
}

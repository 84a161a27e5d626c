/** What kept a page from being fetched, for programs that go on with others. */
export type RefusalKind =
  | "address"
  | "private"
  | "robots"
  | "reserved"
  | "status"
  | "content"
  | "size"
  | "time"
  | "network"
  | "redirects"
  | "turn";

/** Why a page was not fetched: the cause and what to do, for people. Part of the result for the caller, not a fault of the program. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  /** Of the answer; null where there was none. */
  readonly status: number | null;
  /** As the `Retry-After` header has it; null where it has not. */
  readonly retryAfter: string | null;

  constructor(
    message: string,
    kind: RefusalKind,
    { status = null, retryAfter = null }: { status?: number | null; retryAfter?: string | null } = {},
  ) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

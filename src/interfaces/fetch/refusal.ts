/** Why a page was not fetched: the cause and what to do, for people. Part of the result for the caller, not a fault of the program. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

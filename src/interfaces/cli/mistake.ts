/** What the caller must change, in one line: the cause, then what to do. Ends the command with exit code 2. */
export class Mistake extends Error {
  override readonly name = "Mistake";
}

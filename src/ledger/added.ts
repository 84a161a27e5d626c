/** What became of an article. It is given only after the commit: what was acknowledged is there. */
export interface Added {
  readonly name: string;
  readonly document: string;
  readonly version: string;
  /**
   * `known`: this very version was there already, and nothing changed. `returned`: it was there, another one had come after
   * it, and now it counts again.
   */
  readonly outcome: "new document" | "new version" | "known" | "returned";
  readonly statements: number;
}

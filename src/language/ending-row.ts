/** An ending by which a word that no dictionary has can be read: it inflects like the model word. */
export interface EndingRow {
  /** Longer endings win over shorter ones. */
  readonly ending: string;
  /** A word of the dictionary with this ending. */
  readonly like: string;
  /** Words with this ending begin with a capital (nouns) or not. */
  readonly capital: boolean;
  /** A word that ends so and is read like the model. */
  readonly example: string;
}

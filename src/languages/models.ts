import type { Borders } from "../analysis/checks/borders.ts";
import type { Lexicon } from "../analysis/lexicon.ts";
import type { NameModel } from "../analysis/names/model.ts";
import type { Gazetteer } from "../analysis/places/gazetteer.ts";
import type { SyntaxModel } from "../analysis/syntax.ts";

/** What reading needs beside the article: the weights and tables of a folder of `models/`. */
export interface Models {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly borders: Borders;
  readonly names: NameModel;
  /** Null in a set without the parser: then no rule asks for a tree. */
  readonly syntax: SyntaxModel | null;
  /** Those of another language, by its tag, opened when first asked for; null where they are not at hand. */
  readonly of?: ((code: string) => Models | null) | undefined;
}

/** The parser of a set. Throws a `RangeError` for a set without one. */
export function parserOf({ syntax }: Pick<Models, "syntax">): SyntaxModel {
  if (syntax === null) throw new RangeError("These models have no parser: load them without { parser: false }.");
  return syntax;
}

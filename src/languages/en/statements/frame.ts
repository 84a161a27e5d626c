import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Act } from "../../../language/acts.ts";
import type { SayingVerb } from "../rows/verbs-of-saying.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { cueOf } from "./cue.ts";
import { sayingForm, sayingVerb } from "./saying-verbs.ts";

/** Who says a quotation, and by which verb. */
export interface Frame {
  readonly verb: number;
  readonly act: Act;
  readonly speaker: TokenRange;
  readonly cue: readonly TokenRange[];
}

/** Tokens of a frame before its verb. */
export const FARTHEST = 30;
/** Tokens between a verb and the quotation that it leads to: whom one tells, and when. */
export const NEAR = 14;
/** Tokens of a quotation, with its marks, that words in front of it frame; a shorter one is words in marks. */
export const SHORTEST = 4;
/** Tokens of a name with what describes it. */
export const LONGEST_NAME = 8;

export const rowOf = (words: Words, tree: Tree, verb: number): SayingVerb | undefined =>
  sayingVerb(words, tree, verb) ?? sayingForm(words, verb);

export const frames = (row: SayingVerb | undefined): boolean =>
  row !== undefined && (row.opens.has("quote") || row.opens.has("clause"));

export const isSaying = (row: SayingVerb | undefined): boolean => frames(row) || row?.opens.has("as") === true;

export function isInRelative(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < FARTHEST; at = tree.head(at), steps++)
    if (tree.relation(at) === "acl:relcl") return true;
  return false;
}

export function frameOf({ words }: Context, tree: Tree, verb: number, speaker: TokenRange | null): Frame | null {
  if (speaker === null) return null;
  const act = rowOf(words, tree, verb)?.act ?? "assert";
  return { verb, act, speaker: withoutPlace(words, speaker), cue: cueOf(words, tree, verb) };
}

/** "Hale, in remarks to reporters, said": where and when are none of the name. */
function withoutPlace({ lower }: Words, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i + 1 < last; i++) if (lower[i] === "," && WHERE.test(lower[i + 1]!)) return range(first, i);
  return range(first, last);
}

const WHERE = /^(?:in|on|at|during|after|before)$/u;

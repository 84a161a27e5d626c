// `node training/claims/scorable.ts dev` writes a part of the gold pairs in the form of ../shared/bench/score-stories.mjs.
import { agreed, agreedOrigins, type GoldMention, type GoldPair, goldPairs, type Part } from "./gold.ts";

interface ScorableClaim {
  readonly gist: string;
  readonly origins: number | null;
  readonly mentions: readonly (GoldMention & { readonly origin: string | null })[];
}

/** A line of the scorer: only what was judged is in it, so that a pair that nobody has looked at counts neither way. */
export interface ScorableLine {
  readonly group: string;
  readonly claims: readonly ScorableClaim[];
  readonly relations: readonly {
    readonly a: readonly [number, number];
    readonly b: readonly [number, number];
    readonly kind: string;
  }[];
  readonly notSame: readonly (readonly [GoldMention, GoldMention])[];
}

/** A line a pair. Pairs on which readers differ are left out. */
export function scorable(pairs: readonly GoldPair[]): readonly ScorableLine[] {
  return pairs.flatMap((pair): readonly ScorableLine[] => {
    const judgement = agreed(pair);
    if (judgement === null) return [];
    if (judgement === "topic" || judgement === "other")
      return [{ group: pair.id, claims: [], relations: [], notSame: [[pair.a, pair.b]] }];
    const mentions = [pair.a, pair.b].map((mention, at) => ({ ...mention, origin: pair.origins?.[at] ?? null }));
    const claims = [{ gist: pair.id, origins: agreedOrigins(pair), mentions }];
    const relations =
      judgement === "same" ? [] : [{ a: [0, 1] as const, b: [0, 0] as const, kind: judgement as string }];
    return [{ group: pair.id, claims, relations, notSame: [] }];
  });
}

if (process.argv[1] === import.meta.filename)
  for (const line of scorable(goldPairs(process.argv[2] as Part))) console.log(JSON.stringify(line));

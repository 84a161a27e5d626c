/** Chains of mentions, each mention a number; the same mention has the same number in the gold and in the answer. */
export type Chains = readonly (readonly number[])[];

/** What makes a precision and a recall, so that documents can be added up. */
export interface Parts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  /** Where precision and recall have different numerators (B³). */
  readonly rightFound?: number;
}

export const add = (a: Parts, b: Parts): Parts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  wanted: a.wanted + b.wanted,
  rightFound: (a.rightFound ?? a.right) + (b.rightFound ?? b.right),
});

export const NO_PARTS: Parts = { right: 0, found: 0, wanted: 0, rightFound: 0 };

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function prf({ right, found, wanted, rightFound = right }: Parts) {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const indexOf = (chains: Chains): Map<number, number> =>
  new Map(chains.flatMap((chain, c) => chain.map((mention) => [mention, c] as const)));

/** Links kept when the chains of one side are cut by those of the other. */
function keptLinks(chains: Chains, other: Chains): readonly [kept: number, all: number] {
  const of = indexOf(other);
  let kept = 0;
  let all = 0;
  for (const chain of chains) {
    const pieces = new Set(chain.map((mention) => of.get(mention) ?? `alone ${mention}`));
    kept += chain.length - pieces.size;
    all += chain.length - 1;
  }
  return [kept, all];
}

/** MUC (Vilain et al. 1995, "A Model-Theoretic Coreference Scoring Scheme"): links. */
export function muc(gold: Chains, answer: Chains): Parts {
  const [right, wanted] = keptLinks(gold, answer);
  const [rightFound, found] = keptLinks(answer, gold);
  return { right, wanted, found, rightFound };
}

function shares(chains: Chains, other: Chains): number {
  const of = indexOf(other);
  let sum = 0;
  for (const chain of chains) {
    const counts = new Map<number, number>();
    for (const mention of chain) {
      const c = of.get(mention);
      if (c !== undefined) counts.set(c, (counts.get(c) ?? 0) + 1);
    }
    for (const n of counts.values()) sum += (n * n) / chain.length;
  }
  return sum;
}

const sizeOf = (chains: Chains): number => chains.reduce((sum, chain) => sum + chain.length, 0);

/** B³ (Bagga & Baldwin 1998): for each mention the share of its chain that is right; missed and invented mentions count as wrong. */
export const bCubed = (gold: Chains, answer: Chains): Parts => ({
  right: shares(gold, answer),
  wanted: sizeOf(gold),
  found: sizeOf(answer),
  rightFound: shares(answer, gold),
});

/** CEAF-e (Luo 2005, φ4): the best pairing of chains, each pair by how alike it is. */
export function ceafE(gold: Chains, answer: Chains): Parts {
  const of = indexOf(answer);
  const alike = gold.map((chain) => {
    const row = new Array<number>(answer.length).fill(0);
    for (const mention of chain) {
      const c = of.get(mention);
      if (c !== undefined) row[c]!++;
    }
    return row.map((both, c) => (2 * both) / (chain.length + answer[c]!.length));
  });
  return { right: bestPairing(alike), wanted: gold.length, found: answer.length };
}

/** The largest sum of one value a row and column (Kuhn 1955, in the form of Jonker & Volgenant); any matrix shape. */
export function bestPairing(values: readonly (readonly number[])[]): number {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return 0;
  if (rows > columns) return bestPairing(Array.from({ length: columns }, (_, c) => values.map((row) => row[c]!)));
  const u = new Array<number>(rows + 1).fill(0);
  const v = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let r = 1; r <= rows; r++) augment(values, u, v, rowOf, r);
  let sum = 0;
  for (let c = 1; c <= columns; c++) if (rowOf[c]! > 0) sum += values[rowOf[c]! - 1]![c - 1]!;
  return sum;
}

function augment(values: readonly (readonly number[])[], u: number[], v: number[], rowOf: number[], row: number): void {
  const columns = v.length - 1;
  const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
  const way = new Array<number>(columns + 1).fill(0);
  const used = new Array<boolean>(columns + 1).fill(false);
  rowOf[0] = row;
  let at = 0;
  do {
    used[at] = true;
    const r = rowOf[at]!;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let c = 1; c <= columns; c++) {
      if (used[c]) continue;
      const cost = -values[r - 1]![c - 1]! - u[r]! - v[c]!;
      if (cost < least[c]!) {
        least[c] = cost;
        way[c] = at;
      }
      if (least[c]! < delta) {
        delta = least[c]!;
        next = c;
      }
    }
    for (let c = 0; c <= columns; c++) {
      if (used[c]) {
        u[rowOf[c]!]! += delta;
        v[c]! -= delta;
      } else least[c]! -= delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  do {
    const before = way[at]!;
    rowOf[at] = rowOf[before]!;
    at = before;
  } while (at !== 0);
}

// The best tree over scored arcs (Chu & Liu 1965; Edmonds 1967), with exactly one word below the root.

/** Work space for sentences of up to `size` positions, so that decoding allocates nothing. */
export interface TreeSpace {
  readonly size: number;
  readonly scores: Float64Array;
  readonly seen: Int32Array;
}

export const treeSpace = (size: number): TreeSpace => ({
  size,
  scores: new Float64Array(size * size),
  seen: new Int32Array(size),
});

const NEVER = -1e12;

/**
 * Chooses a head for each position from 1 to `length - 1`; position 0 is the root.
 * `scores` holds for each dependent a row of `width` scores, one a head.
 */
export function bestTree(
  scores: Float32Array,
  length: number,
  width: number,
  heads: Int32Array,
  space: TreeSpace,
): void {
  let roots = 0;
  for (let d = 1; d < length; d++) {
    const best = bestHead(scores, d * width, d, length);
    heads[d] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && !hasCycle(heads, length, space.seen)) return;
  const root = bestRoot(scores, length, width, roots > 0 ? heads : null);
  const { scores: own } = space;
  for (let d = 1; d < length; d++) {
    for (let h = 0; h < length; h++) {
      const allowed = h !== d && (h === 0) === (d === root) && true;
      own[d * length + h] = allowed ? scores[d * width + h]! : NEVER;
    }
  }
  spanningTree(own, length, heads, space.seen);
}

function bestHead(scores: Float32Array, row: number, dependent: number, length: number): number {
  let best = 0;
  for (let h = 1; h < length; h++) if (h !== dependent && scores[row + h]! > scores[row + best]!) best = h;
  return best;
}

/** The word that loses most when it may not hang on the root; of `heads`' roots where there are any. */
function bestRoot(scores: Float32Array, length: number, width: number, heads: Int32Array | null): number {
  let root = 1;
  let gain = Number.NEGATIVE_INFINITY;
  for (let d = 1; d < length; d++) {
    if (heads && heads[d] !== 0) continue;
    let other = Number.NEGATIVE_INFINITY;
    for (let h = 1; h < length; h++) if (h !== d && scores[d * width + h]! > other) other = scores[d * width + h]!;
    const lead = length === 2 ? 0 : scores[d * width]! - other;
    if (lead > gain) {
      gain = lead;
      root = d;
    }
  }
  return root;
}

/** True where following the heads from some position never reaches the root. */
function hasCycle(heads: Int32Array, length: number, seen: Int32Array): boolean {
  seen.fill(0, 0, length);
  for (let start = 1; start < length; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at]!;
    }
    if (at !== 0 && seen[at] === start) return true;
  }
  return false;
}

/** Chu-Liu-Edmonds by contraction: each cycle becomes one node, whose arcs remember which of its members they enter. */
function spanningTree(scores: Float64Array, length: number, heads: Int32Array, seen: Int32Array): void {
  for (let d = 1; d < length; d++) {
    let best = d === 1 ? 0 : 1;
    for (let h = 0; h < length; h++) if (h !== d && scores[d * length + h]! > scores[d * length + best]!) best = h;
    heads[d] = best;
  }
  heads[0] = 0;
  const cycle = findCycle(heads, length, seen);
  if (cycle.length === 0) return;
  const inCycle = new Uint8Array(length);
  for (const c of cycle) inCycle[c] = 1;
  const kept: number[] = [];
  for (let i = 0; i < length; i++) if (inCycle[i] === 0) kept.push(i);
  const size = kept.length + 1;
  const node = size - 1;
  const inner = new Float64Array(size * size).fill(NEVER);
  /** For each outside node: the cycle's member that an arc from it enters, and the member that its own arc comes from. */
  const enters = new Int32Array(size);
  const leaves = new Int32Array(size);
  for (let a = 0; a < kept.length; a++) {
    const outside = kept[a]!;
    for (let b = 1; b < kept.length; b++) {
      if (a !== b) inner[b * size + a] = scores[kept[b]! * length + outside]!;
    }
    let best = Number.NEGATIVE_INFINITY;
    for (const c of cycle) {
      const gain = scores[c * length + outside]! - scores[c * length + heads[c]!]!;
      if (gain > best) {
        best = gain;
        enters[a] = c;
      }
    }
    inner[node * size + a] = best;
    if (a === 0) continue;
    best = Number.NEGATIVE_INFINITY;
    for (const c of cycle) {
      const score = scores[outside * length + c]!;
      if (score > best) {
        best = score;
        leaves[a] = c;
      }
    }
    inner[a * size + node] = best;
  }
  const innerHeads = new Int32Array(size);
  spanningTree(inner, size, innerHeads, new Int32Array(size));
  for (let a = 1; a < kept.length; a++) heads[kept[a]!] = innerHeads[a] === node ? leaves[a]! : kept[innerHeads[a]!]!;
  const from = innerHeads[node]!;
  heads[enters[from]!] = kept[from]!;
}

/** The positions of one cycle; empty where there is none. */
function findCycle(heads: Int32Array, length: number, seen: Int32Array): number[] {
  seen.fill(0, 0, length);
  for (let start = 1; start < length; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at]!;
    }
    if (at === 0 || seen[at] !== start) continue;
    const cycle = [at];
    for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

/**
 * A minimal acyclic automaton, made from words in the order of their codes (Daciuk, Mihov, Watson & Watson 2000,
 * "Incremental construction of minimal acyclic finite-state automata", Computational Linguistics 26(1), algorithm 1).
 * A word's value sits in its last state; states that lead to the same endings with the same values are one.
 */
export class AutomatonBuilder {
  /** Per state its arcs: label, target, label, target … */
  readonly arcs: number[][] = [[]];
  /** Per state the value of the word that ends there; 0 for none. */
  readonly values: number[] = [0];
  readonly #register = new Map<string, number>();
  readonly #free: number[] = [];
  /** States along the last word, the root first. */
  #path: number[] = [0];
  #last: readonly number[] = [];

  /** Adds a word as codes from 1; words must come in ascending order of codes. Value from 1. */
  add(word: readonly number[], value: number): void {
    let shared = 0;
    while (shared < word.length && shared < this.#last.length && word[shared] === this.#last[shared]) shared++;
    if (shared === word.length) throw new RangeError("Words must be added in ascending order, each once.");
    this.#close(shared);
    for (let at = shared; at < word.length; at++) {
      const state = this.#newState();
      this.arcs[this.#path.at(-1)!]!.push(word[at]!, state);
      this.#path.push(state);
    }
    this.values[this.#path.at(-1)!] = value;
    this.#last = word;
  }

  /** To be called after the last word; the root is state 0. */
  finish(): void {
    this.#close(0);
  }

  #newState(): number {
    const reused = this.#free.pop();
    if (reused !== undefined) return reused;
    this.arcs.push([]);
    this.values.push(0);
    return this.arcs.length - 1;
  }

  /** Replaces the states of the last word after its first `depth` letters by equal ones that are known, deepest first. */
  #close(depth: number): void {
    while (this.#path.length > depth + 1) {
      const state = this.#path.pop()!;
      const key = `${this.values[state]};${this.arcs[state]!.join()}`;
      const known = this.#register.get(key);
      if (known === undefined) {
        this.#register.set(key, state);
        continue;
      }
      const parent = this.arcs[this.#path.at(-1)!]!;
      parent[parent.length - 1] = known;
      this.arcs[state] = [];
      this.values[state] = 0;
      this.#free.push(state);
    }
  }
}

/**
 * Hashes, each once, in the order in which sorted lists brought them. What sentences that follow each other have in common stands
 * together there, so that a list is a few ranges: [first place, how many, first place, how many …].
 */
export class HashTable {
  readonly hashes: number[];
  readonly #places = new Map<number, number>();

  constructor(hashes: readonly number[] = []) {
    this.hashes = [...hashes];
  }

  /** Puts a sorted list into the table; its ranges. */
  put(list: readonly number[]): readonly number[] {
    const places = list.map((hash) => {
      const known = this.#places.get(hash);
      if (known !== undefined) return known;
      this.#places.set(hash, this.hashes.length);
      return this.hashes.push(hash) - 1;
    });
    const ranges: number[] = [];
    for (const place of places.sort((a, b) => a - b)) {
      const [first, count] = [ranges.at(-2), ranges.at(-1)];
      if (first !== undefined && first + count! === place) ranges[ranges.length - 1] = count! + 1;
      else ranges.push(place, 1);
    }
    return ranges;
  }

  /** The sorted list of ranges. */
  get(ranges: readonly number[]): readonly number[] {
    const list: number[] = [];
    for (let i = 0; i < ranges.length; i += 2) list.push(...this.hashes.slice(ranges[i]!, ranges[i]! + ranges[i + 1]!));
    return list.sort((a, b) => a - b);
  }
}

import { MOST_ALONE, PLACES, writeAlone } from "./features.ts";
import { LABELS } from "./labels.ts";
import type { NameModel } from "./model.ts";
import type { Sheets } from "./sheets.ts";

/**
 * What a form adds to the scores of a token's labels by itself, for each of the places that it can have beside the token:
 * summed up when it is first asked for, and kept with the form's sheet.
 */
export class KeptSums {
  readonly #sheets: Sheets;
  readonly #model: NameModel;
  readonly #sums: Int16Array;
  readonly #known: Uint8Array;
  readonly #features = new Int32Array(MOST_ALONE);
  readonly #row = new Int32Array(LABELS);
  #generation: number;

  constructor(sheets: Sheets, model: NameModel) {
    this.#sheets = sheets;
    this.#model = model;
    this.#generation = sheets.generation;
    const rows = sheets.form.length * PLACES.length;
    // A weight is a signed byte, so the sum of `MOST_ALONE` of them is a short.
    this.#sums = new Int16Array(rows * LABELS);
    this.#known = new Uint8Array(rows);
  }

  /** Writes the sums of the words around a token; `place[at]` is the token's own sheet. */
  write(scores: Int32Array, from: number, place: Int32Array, at: number): void {
    if (this.#generation !== this.#sheets.generation) this.#forget();
    const sums = this.#sums;
    const before2 = this.#first(place, at, 0);
    const before = this.#first(place, at, 1);
    const own = this.#first(place, at, 2);
    const after = this.#first(place, at, 3);
    const after2 = this.#first(place, at, 4);
    for (let label = 0; label < LABELS; label++)
      scores[from + label] =
        sums[before2 + label]! +
        sums[before + label]! +
        sums[own + label]! +
        sums[after + label]! +
        sums[after2 + label]!;
  }

  /** Where the sums of the word begin that has one of `PLACES` beside the token. */
  #first(place: Int32Array, at: number, which: number): number {
    const offset = PLACES[which]!;
    const sheet = place[at + offset]!;
    const row = sheet * PLACES.length + which;
    if (this.#known[row] === 0) this.#sum(row, sheet, offset);
    return row * LABELS;
  }

  #sum(row: number, place: number, offset: number): void {
    const count = writeAlone(this.#sheets, place, offset, this.#features, 0);
    this.#row.fill(0);
    this.#model.addFeatures(this.#features, count, this.#row, 0);
    this.#sums.set(this.#row, row * LABELS);
    this.#known[row] = 1;
  }

  #forget(): void {
    this.#known.fill(0);
    this.#generation = this.#sheets.generation;
  }
}

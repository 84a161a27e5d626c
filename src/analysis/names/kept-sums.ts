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
  readonly #row = new Float32Array(LABELS);
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

  /** Adds the sums of the words around a token; `place[at]` is the token's own sheet. */
  addTo(scores: Float32Array, from: number, place: Int32Array, at: number): void {
    if (this.#generation !== this.#sheets.generation) this.#forget();
    const sums = this.#sums;
    for (let which = 0; which < PLACES.length; which++) {
      const offset = PLACES[which]!;
      const row = place[at + offset]! * PLACES.length + which;
      if (this.#known[row] === 0) this.#sum(row, place[at + offset]!, offset);
      const first = row * LABELS;
      for (let label = 0; label < LABELS; label++) scores[from + label]! += sums[first + label]!;
    }
  }

  #sum(row: number, place: number, offset: number): void {
    const count = writeAlone(this.#sheets, place, offset, this.#features, 0);
    this.#row.fill(0);
    for (let f = 0; f < count; f++) this.#model.addFeature(this.#features[f]!, this.#row, 0);
    this.#sums.set(this.#row, row * LABELS);
    this.#known[row] = 1;
  }

  #forget(): void {
    this.#known.fill(0);
    this.#generation = this.#sheets.generation;
  }
}

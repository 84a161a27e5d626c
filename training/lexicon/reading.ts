/** One reading of a word form, before it becomes part of an entry. Numbers as in `src/analysis/lexicon.ts`. */
export interface Reading {
  readonly lemma: string;
  bits: number;
  readonly traits: number;
  agreement: number;
  finite: number;
}

/** The dictionary as it is gathered: form -> its readings. */
export type Dictionary = Map<string, Reading[]>;

/**
 * Adds a reading to a form. Readings that differ only in case, number, gender or person become one with the union of
 * their cells; another lemma, part of speech, tense or mood stays apart.
 */
export function addReading(dictionary: Dictionary, form: string, reading: Reading, kind: number): void {
  const readings = dictionary.get(form);
  if (!readings) {
    dictionary.set(form, [reading]);
    return;
  }
  const same = readings.find(
    (r) => r.lemma === reading.lemma && r.traits === reading.traits && (r.bits & kind) === (reading.bits & kind),
  );
  if (!same) {
    readings.push(reading);
    return;
  }
  same.bits |= reading.bits;
  same.agreement |= reading.agreement;
  same.finite |= reading.finite;
}

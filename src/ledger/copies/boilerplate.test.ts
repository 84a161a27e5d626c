import { expect, test } from "vitest";
import { ALL_DOCUMENTS, isFrequent, onlyBoilerplate, ownGrams, PUBLISHER_DOCUMENTS, partedOf } from "./boilerplate.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { distinct, gramsOf } from "./grams.ts";
import { wordsOf } from "./words.ts";

const places = (count: number, publisher: (i: number) => string | null, document = (i: number) => i) =>
  Array.from({ length: count }, (_, i) => ({ document: document(i), publisher: publisher(i) }));
/** Made-up words: "n1 n2 …". */
const words = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(" ");
const grams = (text: string) => gramsOf(wordsOf(text));

test("frequent: in many documents of one publisher, or in very many", () => {
  expect(isFrequent(places(PUBLISHER_DOCUMENTS, () => "bote.example"))).toBe(true);
  expect(isFrequent(places(PUBLISHER_DOCUMENTS - 1, () => "bote.example"))).toBe(false);
  expect(isFrequent(places(ALL_DOCUMENTS - 1, (i) => `zeitung${i}.example`))).toBe(false);
  expect(isFrequent(places(ALL_DOCUMENTS, (i) => `zeitung${i}.example`))).toBe(true);
  expect(isFrequent(places(PUBLISHER_DOCUMENTS, () => null))).toBe(false);
});

test("fifty versions of one document are one document", () => {
  expect(
    isFrequent(
      places(
        50,
        () => "bote.example",
        () => 1,
      ),
    ),
  ).toBe(false);
});

const LINE = words("werbung", 40);
const frequent = new Set(fingerprintsOf(grams(LINE)));
const isLine = (fingerprint: number) => frequent.has(fingerprint);

test("own grams are those beside a fingerprint that is not frequent", () => {
  expect(ownGrams(grams(LINE), isLine)).toHaveLength(0);
  const own = words("nachricht", 60);
  const kept = new Set(ownGrams(grams(`${own} ${LINE}`), isLine));
  for (const gram of distinct(grams(own))) expect(kept.has(gram)).toBe(true);
  expect(kept.size).toBeLessThan(grams(`${own} ${LINE}`).length - 15);
});

const parted = (text: string) => partedOf(grams(text), fingerprintsOf(grams(text)), isLine);

test("pairs are boilerplate when less than the least part of their own text is shared", () => {
  const [a, b] = [words("eins", 60), words("zwei", 60)];
  expect(onlyBoilerplate(parted(`${a} ${LINE}`), parted(`${b} ${LINE}`), 0.2)).toBe(true);
  expect(onlyBoilerplate(parted(`${a} ${LINE}`), parted(`${a} ${LINE}`), 0.2)).toBe(false);
  expect(onlyBoilerplate(parted(`${a} ${LINE}`), parted(a), 0.2)).toBe(false);
});

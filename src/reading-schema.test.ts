import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Reading } from "./reading.ts";
import { readingJsonSchema, readingSchema } from "./reading-schema.ts";

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

const reading = (part: object = {}) => ({
  schema: "laut/reading/1",
  document: {
    name: "a.txt",
    sha256: "0".repeat(64),
    url: null,
    title: null,
    publisher: null,
    published: null,
    language: "de",
  },
  statements: [],
  times: [],
  entities: [],
  places: [],
  checks: [],
  doubts: [],
  ...part,
});

test("the schema and the interface are the same type", () => {
  expectTypeOf<DeepReadonly<z.infer<typeof readingSchema>>>().toEqualTypeOf<DeepReadonly<Reading>>();
});

test("accepts a reading with nothing in it, and fields that are not known yet", () => {
  expect(readingSchema.safeParse(reading()).success).toBe(true);
  expect(readingSchema.safeParse(reading({ later: 1 })).success).toBe(true);
});

test("refuses another schema, a negative offset, a missing list", () => {
  expect(readingSchema.safeParse(reading({ schema: "laut/reading/9" })).success).toBe(false);
  expect(
    readingSchema.safeParse(reading({ doubts: [{ id: "no-date", start: -1, end: 0, message: "." }] })).success,
  ).toBe(false);
  expect(readingSchema.safeParse(reading({ times: undefined })).success).toBe(false);
});

test("is published as JSON Schema with every field of the contract", () => {
  const schema = readingJsonSchema() as { properties: Record<string, unknown>; additionalProperties?: unknown };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(reading()));
  expect(schema.additionalProperties).toBeUndefined();
});

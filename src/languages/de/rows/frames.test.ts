import { expect, test } from "vitest";
import { framePlaces, frames } from "./frames.ts";

test("every place is used, no row twice", () => {
  expect(new Set(frames.map(({ place }) => place))).toEqual(new Set(Object.keys(framePlaces)));
  const keys = frames.map(({ words, place }) => `${words} ${place}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("only a relay makes no statement of its own", () => {
  expect(frames.filter(({ rule, place }) => (rule === "") !== (place === "relay"))).toEqual([]);
});

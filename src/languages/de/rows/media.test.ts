import { expect, test } from "vitest";
import { media, mediaByName, mediaExamples } from "./media.ts";

test("at least 150 media, no name twice", () => {
  expect(media.length).toBeGreaterThanOrEqual(150);
  const names = media.flatMap((medium) => [medium.name, ...medium.aliases]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(media.map((medium) => [medium.name, medium] as const))("%s", (name, medium) => {
  expect(medium.country).toMatch(/^[A-Z]{2}$/);
  if (medium.domain !== null) expect(medium.domain).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/);
  expect(mediaExamples[medium.kind].replace("NAME", name)).toContain(name);
});

test("every kind is used, aliases lead to the name", () => {
  expect(new Set(media.map((medium) => medium.kind))).toEqual(new Set(Object.keys(mediaExamples)));
  expect(mediaByName.get("FAZ")?.name).toBe("Frankfurter Allgemeine Zeitung");
  expect(mediaByName.get("Zeit")).toMatchObject({ ambiguous: true, gender: "f" });
});

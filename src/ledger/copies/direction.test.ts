import { expect, test } from "vitest";
import { creditsOf } from "../../languages/de/claims/credits.ts";
import { directionOf } from "./direction.ts";
import { grammed, passagesOf } from "./passages.ts";

const SHARED = "Wegen des Sturms fallen am Montag alle Fähren zwischen Hafen und Insel aus.";
type Given = [text: string, published: string | null, publisher?: string];
const way = (a: Given, b: Given) => {
  const side = ([text, published, publisher = "Bote"]: Given) => ({ published, publisher, credits: creditsOf(text) });
  return directionOf(side(a), side(b), passagesOf(grammed(a[0]), grammed(b[0])));
};

test("without a credit the earlier one is the source", () => {
  expect(way([SHARED, "2026-04-13"], [SHARED, "2026-04-12"])).toEqual({ way: "b->a", by: "time", agencies: [] });
  expect(way([SHARED, "2026-04-13"], [SHARED, null]).way).toBeNull();
});

test("a credited text is the source, even when it is later", () => {
  const credited = `${SHARED} (dpa)`;
  expect(way([credited, "2026-04-13"], [SHARED, "2026-04-12"])).toMatchObject({ way: "a->b", by: "credit" });
  expect(way([SHARED, "2026-04-12"], [credited, "2026-04-13"])).toMatchObject({ way: "b->a", by: "credit" });
});

test("an outlet's own text that it prints again beside an agency's is the earlier one's", () => {
  const before: Given = [SHARED, "2026-04-12", "Bote"];
  expect(way([`${SHARED}\nMit Material von dpa`, "2026-04-13", "Bote"], before)).toMatchObject({
    way: "b->a",
    by: "time",
  });
  expect(way([`${SHARED} (dpa)`, "2026-04-13", "Bote"], before)).toMatchObject({ way: "a->b", by: "credit" });
  expect(way([`${SHARED}\nMit Material von dpa`, "2026-04-13", "Kurier"], before)).toMatchObject({ way: "a->b" });
});

test("two credits of one agency: neither has it from the other", () => {
  expect(way([`${SHARED} (dpa)`, "2026-04-13"], [`Norden (dpa/AFP) - ${SHARED}`, "2026-04-12"])).toEqual({
    way: "common",
    by: "credit",
    agencies: ["Deutsche Presse-Agentur"],
  });
});

test("two credits that differ settle nothing", () => {
  expect(way([`${SHARED} (dpa)`, "2026-04-13"], [`${SHARED} (AFP)`, "2026-04-12"]).way).toBeNull();
});

test("a credit for another part of the text counts for nothing", () => {
  expect(way([`Der Markt öffnet. (dpa)\n${SHARED}`, "2026-04-13"], [SHARED, "2026-04-12"])).toMatchObject({
    way: "b->a",
    by: "time",
  });
});

test("the agency's own report is the source of who credits it, by whatever name and in whatever order", () => {
  const report: Given = [`Norden (dpa) - ${SHARED}`, "2026-04-13", "dpa"];
  const copy: Given = [`${SHARED} (dpa)`, "2026-04-12"];
  expect(way(report, copy)).toEqual({ way: "a->b", by: "credit", agencies: ["Deutsche Presse-Agentur"] });
  expect(way(copy, [SHARED, "2026-04-13", "Deutsche Presse-Agentur"]).way).toBe("b->a");
});

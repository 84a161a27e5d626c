import { expect, test } from "vitest";
import { draftsOf } from "../../../../test/drafts-of.ts";
import { findByQuotation } from "../statements/by-quotation.ts";
import { captions } from "./captions.ts";

test.each(captions)("$noun: $example", ({ example, medium }) => {
  const [first] = draftsOf(example, findByQuotation);
  expect(first?.draft.rule).toBe("de/caption");
  expect(first?.draft.medium).toEqual([medium]);
});

test("a motto names an event", () => {
  expect(draftsOf("Sie zogen unter dem Motto „Hände weg vom Deich“ zum Rathaus.", findByQuotation)).toEqual([]);
});

import { expect, test } from "vitest";
import type { StatementItem } from "../api-types.ts";
import { csvOf } from "./csv.ts";

const item = (quote: string, speaker: string | null) =>
  ({
    id: "v1-s1",
    quote,
    speaker,
    origin: null,
    places: ["Kiel", "Husum"],
    about: [],
    document: { id: "d1", published: "2026-04-13", publisher: "Elbkurier", title: null, url: null },
    statement: { id: "s1", type: "direct", act: "deny", factuality: [{ value: "CT-" }], chain: [{ named: false }] },
  }) as unknown as StatementItem;

test("commas, quotes and lines are quoted; formulas are disarmed; absent is empty", () => {
  const [head, row] = csvOf([item('Er sagte "nein", dann\nging er', "=HYPERLINK()")]).split("\r\n");
  expect(head).toMatch(/^\uFEFFid,published,publisher/u);
  expect(row).toBe(
    `v1-s1,2026-04-13,Elbkurier,,,'=HYPERLINK(),,"Er sagte ""nein"", dann\nging er",direct,deny,CT-,Kiel; Husum,,false,d1,s1`,
  );
});

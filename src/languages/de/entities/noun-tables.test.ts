import { expect, test } from "vitest";
import { personNoun } from "./noun-tables.ts";

test("things that end like a noun for a person name nobody", () => {
  for (const thing of ["flugzeuge", "polizeifahrzeugen", "werkzeuge", "lautsprecher"])
    expect(personNoun(thing)).toBeNull();
  expect(personNoun("augenzeugen")?.kind).toBe("office");
});

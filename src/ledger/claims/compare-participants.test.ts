import { expect, test } from "vitest";
import type { Participant, Proposition } from "../../propositions/proposition.ts";
import { compareParticipants } from "./compare-participants.ts";

const spoken = (key: string, language?: string) => ({
  proposition: {
    participants: [{ key, type: null, role: "subject", counted: false } as unknown as Participant],
  } as unknown as Proposition,
  ...(language !== undefined && { language }),
});
const both = (key: string, language?: string) => {
  const { things, shares } = compareParticipants(spoken(key, language), spoken(key, language));
  return [things, shares.both];
};

test("a noun is general in the languages that say so alone", () => {
  expect(both("stadt")).toEqual([0, 0.4]);
  expect(both("city")).toEqual([1, 1]);
  expect(both("city", "en")).toEqual([0, 0.4]);
  expect(both("stadt", "en")).toEqual([1, 1]);
  expect(compareParticipants(spoken("city"), spoken("city", "en"))).toMatchObject({
    things: 1,
    shares: { a: 1, b: 0.4 },
  });
});

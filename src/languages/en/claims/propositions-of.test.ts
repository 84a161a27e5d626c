import { expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { readWhole } from "../../../pipeline.ts";
import type { Proposition } from "../../../propositions/proposition.ts";
import { eventConcepts } from "../rows/claims/event-concepts.ts";
import { hedges } from "../rows/claims/quantity-words.ts";
import { propositionsOf } from "./propositions-of.ts";

const models = await loadModels();
const said = (text: string): readonly Proposition[] =>
  propositionsOf(readWhole({ text, language: "en", published: "2026-11-23" }, models));

const brief = ({ polarity, predicate, participants, places, times, quantities, open }: Proposition): string =>
  [
    polarity.positive ? "+" : "-",
    ...predicate.concepts,
    ...participants.map(({ role, key }) => `${role}:${key}`),
    ...places.map(({ name }) => `@${name}`),
    ...times.map(({ role, edtf }) => `${role}:${edtf}`),
    ...quantities.map(({ low, high, of }) => `${low === high ? low : `${low}..${high ?? ""}`}x ${of}`),
    ...(open ? ["open"] : []),
  ].join(" ");

test.each([
  ["The owner said the old harbor will close on December 4.", ["+ schließen subject:harbor at:2026-12-04"]],
  ["The owner said the old harbor would be shut down.", ["+ schließen object:harbor"]],
  ["The owner denied that the harbor will close.", ["- schließen subject:harbor"]],
  ["The owner said that the harbor will not close.", ["- schließen subject:harbor"]],
  ["The owner said that the harbor cannot close.", ["- schließen subject:harbor"]],
  ["The owner said the council failed to repair the lock gates.", ["- en:repair subject:council object:lock gate"]],
  ["The owner said the council refused to repair the lock.", ["- en:repair subject:council object:lock"]],
  ["The owner said no report exists on the lock.", ["- en:there subject:report on:lock"]],
  ["The owner said there is a report on the lock.", ["+ en:there subject:report on:lock"]],
  ["The warden said nobody found the old boat.", ["- en:find object:boat"]],
  [
    "The warden said people with no license may enter the park.",
    ["+ en:enter subject:people with:license object:park"],
  ],
  ["The owner said he knows of no cracks in the gates.", ["- en:know of:crack in:gate"]],
  ["The warden said not only the harbor will close.", ["+ schließen subject:harbor"]],
  ["The warden promised to repair the lock.", ["+ en:repair object:lock open"]],
  ["Police said about 200 people fled the hall.", ["+ fliehen subject:people object:hall 180..220x people"]],
  ["Police said 14 of the 48 pillars were damaged.", ["+ beschädigen of:pillar 14x pillar"]],
  [
    "Police said they found cracks in 14 of the dam's 48 gates, and not in 12.",
    ["+ en:find object:crack of:dam of:gate 14x gate"],
  ],
  ["The mayor said the lake will be lowered on May 18, and not on May 4.", ["+ en:lower object:lake at:2027-05-18"]],
  ["The mayor said the works would cost more than $3.5 million.", ["+ kosten subject:work 3500000..x dollar"]],
  ["The mayor said the bridge is safe and the road will reopen.", ["+ sicher subject:bridge", "+ öffnen subject:road"]],
  ["The mayor said the bridge is safe if the ice holds.", ["+ sicher subject:bridge"]],
  [
    "The mayor said the bridge was closed from June until August.",
    ["+ schließen object:bridge start:2026-06 end:2026-08"],
  ],
])("%s", (text, propositions) => expect(said(text).map(brief)).toEqual(propositions));

test("what is asked is not said, and what speaks in another's words is his", () => {
  expect(said('"Who will close the harbor?" the owner asked.')).toEqual([]);
  const inner = said("The mayor said the owner said that the harbor will close.");
  expect(inner.filter(({ predicate }) => predicate.concepts.includes("schließen"))).toHaveLength(1);
});

test.each(eventConcepts)("$example", ({ concept, example }) => {
  const text = `The mayor said that ${example.replace(/^(?:The|A|Three|Five|Eight|Sales|Troops|Divers)\b/u, (word) => word.toLowerCase())}`;
  expect(said(text).flatMap(({ predicate }) => predicate.concepts)).toContain(concept);
});

test.each(hedges)("$example", ({ low, high, example }) => {
  const [one] = said(`The mayor said that ${example.charAt(0).toLowerCase()}${example.slice(1)}`).flatMap(
    ({ quantities }) => quantities,
  );
  expect([one?.low, one?.high]).toEqual([Math.round(100 * (low ?? 0)), high === null ? null : Math.round(100 * high)]);
});

import { expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { readWhole } from "../../../pipeline.ts";
import { evidenceOf } from "./evidence-of.ts";
import { officeIn } from "./offices.ts";
import { voiceOf } from "./voice.ts";

const models = await loadModels();
const whole = (text: string, publisher = "Hale Herald") =>
  readWhole({ text, language: "en", published: "2026-11-23", publisher }, models);

function voices(text: string): readonly string[] {
  const { reading, words } = whole(text);
  return reading.statements.map((statement) => {
    const { kind, key, person, through, vague } = voiceOf(reading, statement, words.lexicon);
    return [
      kind,
      key,
      ...(person ? [`by ${person}`] : []),
      ...(through ? [`via ${through}`] : []),
      ...(vague ? ["vague"] : []),
    ].join(" ");
  });
}

test.each([
  ["Mara Quill said the ferry is safe.", "named =mara quill by =mara quill"],
  ["John Dole, a spokesman for Boeing, said the ferry is safe.", "named =boeing by =john dole"],
  ["Boeing spokeswoman Mara Quill said the ferry is safe.", "named =boeing by =mara quill"],
  ["A spokesman for Boeing said the ferry is safe.", "named =boeing"],
  ["A police spokesman said the road is closed.", "named =police vague"],
  ["Police said the road is closed.", "named =police vague"],
  ["Two people familiar with the matter said the sale was off.", "unnamed people familiar with matter"],
  ["Pentagon officials said the sale was off.", "unnamed pentagon official"],
  ["The inspectors of Boeing said the ferry is safe.", "unnamed inspector boeing"],
  ["Mara Quill told Reuters that the ferry is safe.", "named =mara quill by =mara quill via =reuters"],
  ["The New York Times reported that the ferry is safe.", "medium =new york times"],
  ["Kremlin spokesman Dmitry Peskov said the talks were useful.", "named =kremlin by =dmitry peskov"],
])("%s", (text, voice) => expect(voices(text)).toEqual([voice]));

test("who declined to comment has said nothing", () => {
  expect(voices("A spokesman for Boeing declined to comment.")).toEqual([]);
});

test.each([
  ["spokeswoman for the Hale Port Authority", "=hale port authority"],
  ["Hale Ferries chief executive", "=hale ferries"],
  ["president of the Senate", null],
  ["a friend of the owner", undefined],
])("%s", (phrase, key) => expect(officeIn(phrase)?.body === null ? null : officeIn(phrase)?.body?.key).toBe(key));

test("an article tells who speaks for whom, and short names of bodies", () => {
  const { reading } = whole("Boeing spokesman John Dole spoke to the Federal Aviation Administration (FAA) on Monday.");
  const told = evidenceOf(reading).map(({ kind, name, other }) => `${kind} ${name} ${other}`);
  expect(told).toContain("speaks =john dole =boeing");
  expect(told).toContain("form =federal aviation administration =faa");
});

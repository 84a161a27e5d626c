import { expect, test } from "vitest";
import { reader } from "./reader.ts";

const article = (number: number) => ({
  name: `a${number}`,
  text: `Der Steg ${number} bleibe gesperrt, sagte Wartin Ilka Thams.`,
});

test("what is read in this thread leaves turns for timers and messages between two articles", async () => {
  const source = reader(0);
  await source.read(article(0));
  let turns = 0;
  let reading = true;
  const count = () => {
    turns++;
    if (reading) setImmediate(count);
  };
  setImmediate(count);
  const seen: number[] = [];
  const reads = Array.from({ length: 8 }, async (_, i) => {
    const { reading: made } = await source.read(article(i + 1));
    seen.push(turns);
    return made.document.name;
  });
  expect(await Promise.all(reads)).toEqual(Array.from({ length: 8 }, (_, i) => `a${i + 1}`));
  reading = false;
  expect(new Set(seen).size).toBe(8);
  await source.close();
});

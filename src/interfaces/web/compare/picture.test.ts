import { expect, test } from "vitest";
import { comparePicture, wrapped } from "./picture.ts";

/** Each letter is ten wide: a column holds 52. */
const measure = (text: string) => text.length * 10;
const colours = { paper: "white", ink: "black", faint: "grey", mark: "yellow" };

test("words are broken into lines; paragraphs stay apart; a stretch goes on in the next line", () => {
  const lines = wrapped(
    [
      { common: true, text: "Die Brücke bleibt bis Freitag gesperrt. " },
      { common: false, text: "Am Ufer lag Schnee.\n\nMehr nicht." },
    ],
    "",
    measure,
  );
  expect(lines.map((line) => line.map(({ common, text }) => (common ? text : `[${text}]`)).join(" "))).toEqual([
    "Die Brücke bleibt bis Freitag gesperrt. [Am Ufer lag]",
    "[Schnee.]",
    "",
    "[Mehr nicht.]",
  ]);
});

test("what an article says is only ever text", () => {
  const side = { outlet: "<b>", day: "&", title: '"', stretches: [{ common: false, text: "</text><script>" }] };
  const svg = comparePicture([side, side], "", colours, measure);
  expect(svg).not.toMatch(/<script|<b>/u);
  expect(svg.match(/<rect/gu)).toHaveLength(3);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";
import { textOf } from "./span.ts";

const split = (content: string) => paragraphsOf(content).map((p) => textOf(content, p));

test("blank lines part paragraphs, whatever the line ends and however many", () => {
  expect(split("Eins.\n\nZwei.")).toEqual(["Eins.", "Zwei."]);
  expect(split("Eins.\r\n \t\r\n\r\nZwei.\r\n")).toEqual(["Eins.", "Zwei."]);
  expect(split("Eins.\r\rZwei.")).toEqual(["Eins.", "Zwei."]);
});

test("nothing but white space has no paragraph", () => {
  expect(split("")).toEqual([]);
  expect(split(" \n\u00a0\r\n\t")).toEqual([]);
});

test("a line that is a whole paragraph is one", () => {
  const long = "Der Fluss stieg in der Nacht weiter an, wie die Behörde mitteilte. ".repeat(3).trim();
  expect(split(`Titel ohne Punkt\n${long}\n${long}`)).toEqual(["Titel ohne Punkt", long, long]);
  expect(split("Der erste Satz steht hier.\nDer zweite auch.\nKurz.")).toEqual([
    "Der erste Satz steht hier.",
    "Der zweite auch.",
    "Kurz.",
  ]);
  expect(split("„Nein.“\n„Doch, und zwar sofort.“\n„Gut.“")).toHaveLength(3);
});

test("wrapped lines stay together, also where one happens to end with a sentence", () => {
  const wrapped =
    "Der Fluss stieg in der Nacht weiter an, wie die Behörde am\nMorgen mitteilte. Drei Brücken blieben danach gesperrt.\nErst am Abend sollte das Wasser wieder fallen, hieß es.";
  expect(split(wrapped)).toEqual([wrapped]);
  expect(split(`Hochwasser\n${wrapped}`)).toEqual(["Hochwasser", wrapped]);
});

test("a line whose sentence goes on is wrapped, however long others are", () => {
  const long = "Der Fluss stieg in der Nacht weiter an, wie die Behörde mitteilte. ".repeat(3).trim();
  const wrapped =
    "Der Landkreis übernimmt den Vorsitz in der\nschwersten Krise seit dem Bau. Wer könnte für die\nDeiche sorgen, wenn nicht er, sagte die Rätin,\nMoll sei zu jung.";
  expect(split(`${long}\n${wrapped}\nNeue Deiche\n${long}`)).toEqual([long, wrapped, "Neue Deiche", long]);
  expect(split(`${long}\nZutaten\nMehl\nZucker`)).toEqual([long, "Zutaten", "Mehl", "Zucker"]);
  expect(split("– mehl\n– zucker")).toHaveLength(2);
  const spoken = "Das Wasser werde in der Nacht nicht weiter steigen, sagte\nDeichgraf Moll.";
  expect(split(`${long}\n${spoken}`)).toEqual([long, spoken]);
  expect(split(`${long}\nWie die Stadt ihre Deiche in Zukunft bauen will\n${long}`)).toHaveLength(3);
  const opened = "Nach dem Hochwasser wächst die Zahl der\nHelfer. Sie reinigen jetzt das\nUfer.";
  expect(split(`${long}\n${opened}\nStadt lenkt ein\n${long}`)).toEqual([long, opened, "Stadt lenkt ein", long]);
  expect(split(`${long}\nThe water in the\nHarbour rises.`)).toHaveLength(2);
});

test("where lines end inside of sentences, none that is open ends a paragraph, but a heading does", () => {
  const copied =
    "Nach dem Sturm sind in der Werft\ndie Kräne zerstört. Die\nReederei rechnet laut ihrem Chef Holm mit\neinem Schaden von\n20 Millionen Euro.";
  const next = "Auch Kiels Bürgermeister \nHanno Lüders kam.";
  expect(split(`${copied}\nNeue Kräne\n${next}`)).toEqual([copied, "Neue Kräne", next]);
  const cut = [
    "Am\nAbend kam die Flut.",
    "Die Kräne müssen nach Ansicht des Holm\nInstituts auch mit neuen Seilen in jedem Jahr\ngeprüft werden.",
    'Dazu schreibt das Amt: "Mehr Verkehr\n(auch auf dem Wasser) bringt mehr Lärm."',
  ];
  expect(split(`${copied}\n${cut.join("\n")}`)).toEqual([copied, ...cut]);
  const told = 'Dazu hieß es aus dem Amt:\n"Nur wenn der Regen endet, wird es besser."';
  expect(split(`${copied}\n${told}`)).toEqual([copied, told]);
  const whole = "Die Reederei wartet auf ihr Geld, wie ihr Chef sagt. ".repeat(3).trim();
  expect(split(`${copied}\nDie Reederei wartet noch immer auf ihre Kräne\n${whole}`)).toHaveLength(3);
});

test("where lines end inside of sentences, a signed quotation ends before the next one", () => {
  const copied = "Nach dem Sturm sind in der Werft\ndie Kräne zerstört. Die Reederei rechnet mit\neinem Schaden.";
  const signed = "„Uns hat niemand gefragt. Das ist schlimm.“ — Mara K. Holm";
  expect(split(`${copied}\n\n${signed} \n${signed} \n${signed}`)).toEqual([copied, signed, signed, signed]);
});

test("a line that ends with an adjective behind its article goes on", () => {
  const cut = "Im Streit der britischen\nRegierung mit der Werft gab es keine Einigung.";
  expect(split(cut)).toEqual([cut]);
  const next = "Die Kräne kommen später, wie die Werft mitteilte. ".repeat(4).trim();
  expect(split(`Werften müssen lange warten\n${next}`)).toEqual(["Werften müssen lange warten", next]);
});

test("a million lines take linear time", () => {
  expect(split("Ein Satz.\n\n".repeat(500_000))).toHaveLength(500_000);
});

test("of any text, paragraphs are in order, apart, trimmed, and hold everything but white space", () => {
  const text = fc
    .array(fc.constantFrom("Ein Satz.", "wort ", "\n", "\r\n", "\r", "\n\n", " ", "\u2028", "lang".repeat(40), "”"))
    .map((p) => p.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (content) => {
      const spans = paragraphsOf(content);
      let at = 0;
      let rest = "";
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(content.slice(start, end)).toBe(content.slice(start, end).trim());
        rest += content.slice(at, start);
        at = end;
      }
      expect((rest + content.slice(at)).trim()).toBe("");
    }),
  );
});

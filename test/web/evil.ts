import { read, type Statement } from "../../src/index.ts";
import { readingOf } from "../reading-builder.ts";
import type { Beside } from "./server.ts";

/** An article that would run, open, and turn its surroundings, if it were let. */
const EVIL = [
  "„<script>document.title='x'</script>“, sagte <img src=x onerror=alert(1)> der Sprecher.",
  "Die Lage sei \u202eernst\u2066, teilte [hier](javascript:alert(1)) die Behörde mit.",
  'Der Minister\u2069 sagte, "><svg onload=alert(1)> es werde \u202dgut.',
].join("\n\n");

/** `number` statements, each inside or across the others of its neighbourhood. */
function overlapping(number: number) {
  const words = "Die Lage am Deich sei ernst, das Wasser steige weiter an und niemand wisse wie lange noch. ";
  const text = words.repeat(Math.ceil((number * 6) / words.length) + 40);
  const base = readingOf("[1 a]").statements[0]!;
  const statements = Array.from({ length: number }, (_, i): Statement => {
    const start = i * 6;
    return { ...base, id: `s${i + 1}`, quote: [{ start, end: start + 400 + ((i * 37) % 900) }] };
  });
  return { ...readingOf(""), document: { ...readingOf("").document, text, title: `${number} Aussagen` }, statements };
}

/** Sixty paragraphs, with a statement in the first and one in the last. */
function tall() {
  const paragraph = "Am Deich lagen am Morgen noch Sandsäcke, und das Wasser stieg weiter an. ".repeat(6);
  const text = Array.from({ length: 60 }, () => paragraph).join("\n\n");
  const base = readingOf("[1 a]").statements[0]!;
  const statements = [0, text.length - 60].map(
    (start, i): Statement => ({ ...base, id: `s${i + 1}`, quote: [{ start, end: start + 40 }] }),
  );
  return { ...readingOf(""), document: { ...readingOf("").document, text, title: "Ein langer Tag" }, statements };
}

export const evilRoutes: Beside = {
  "/api/examples/evil": () =>
    read({ text: EVIL, title: "<b>Böse\u202e</b>", url: "javascript:alert(1)", publisher: "\u202e<i>X</i>" }),
  "/api/examples/many": () => overlapping(10_000),
  "/api/examples/long": () => overlapping(300),
  "/api/examples/tall": tall,
};

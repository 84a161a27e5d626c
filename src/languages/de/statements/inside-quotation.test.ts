import { expect, test } from "vitest";
import { draftsOf } from "../../../../test/drafts-of.ts";
import { findByVerb } from "./by-verb.ts";
import { findInsideQuotations } from "./inside-quotation.ts";

/** "rule: quote | speaker" of what stands inside the first statement. */
function inside(text: string): string[] {
  const [outer, ...inner] = draftsOf(text, findByVerb, findInsideQuotations);
  for (const { draft } of inner) expect(draft.parent).toBe(outer!.draft);
  return inner.map(({ draft, said }) => `${draft.rule}: ${said(draft.quote)} | ${said(draft.speaker)}`);
}

test.each([
  [
    "„Der Bürgermeister hat mir gesagt, dass er geht“, erzählte sie.",
    "de/cue-verb-dass: dass er geht | Der Bürgermeister",
  ],
  ["„Laut Bauplan fehlt hier eine Wand“, sagte die Architektin.", "de/laut: fehlt hier eine Wand | Bauplan"],
  [
    "„Nach Angaben der Polizei sind zwei Boote gesunken“, sagte der Minister.",
    "de/nach-angaben: sind zwei Boote gesunken | Angaben der Polizei",
  ],
  [
    "„Der Kapitän rief ‚Alle Mann an Deck‘, und dann wurde es still“, erzählte der Matrose.",
    "de/quoted-words: ‚Alle Mann an Deck‘ | Der Kapitän",
  ],
])("%s", (text, expected) => {
  expect(inside(text)).toEqual([expected]);
});

test.each([
  "„Ich sage, dass er geht. Wir glauben, dass er bleibt“, sagte Holm.",
  "„Die Zahlen sagen, dass es besser wird“, sagte Holm.",
  "„Das zeigt, dass der Deich hält“, sagte Holm.",
])("what the speaker says of their own is the quotation itself: %s", (text) => {
  expect(inside(text)).toEqual([]);
});

import { expect, test } from "vitest";
import type { ClaimDetail } from "../api-types.ts";
import { de } from "../messages/de.ts";
import { en } from "../messages/en.ts";
import { citation, claimReviewDraft, embedding, wordingsAsCsv } from "./share-texts.ts";

const detail = {
  language: "de",
  text: "weisen zwölf Träger Risse auf",
  sentence: "Demnach weisen zwölf Träger <Risse> auf.",
  report: [
    {
      id: "v1-s1.1",
      document: {
        publisher: "Nordsee-Kurier",
        name: "a",
        title: "Risse",
        url: null,
        published: "2026-04-13T04:10:00Z",
      },
      ...{ speaker: null, voice: "Kreise der Bauverwaltung", type: "indirect", value: "CT+" },
      sentence: "Demnach weisen zwölf Träger <Risse> auf.",
    },
  ],
} as unknown as ClaimDetail;
const cited = { detail, address: "http://127.0.0.1:8420/claims/c1", day: "2026-11-29" };

test.each([
  ["de", de, "„Demnach weisen zwölf Träger <Risse> auf.“", "o. D."],
  ["en", en, "“Demnach weisen zwölf Träger <Risse> auf.”", "n.d."],
] as const)(
  "in %s a citation names the words, who said so, where and when it is found",
  (_, messages, quote, undated) => {
    const say = { quoted: messages.quoted, undated: messages.share.undated };
    const where = "laut, http://127.0.0.1:8420/claims/c1, 2026-11-29.";
    expect(citation(cited, say)).toBe(`${quote} (Kreise der Bauverwaltung, Nordsee-Kurier, 2026-04-13). ${where}`);
    const [first] = detail.report;
    const report = [{ ...first!, document: { ...first!.document, published: null } }];
    expect(citation({ ...cited, detail: { ...detail, report } }, say)).toContain(`Nordsee-Kurier, ${undated})`);
  },
);

test("what is embedded is text, whatever the article says", () => {
  expect(embedding(cited)).toContain("&lt;Risse&gt;");
  expect(embedding(cited)).not.toContain("<Risse>");
  expect(embedding(cited)).toMatch(/^<blockquote lang="de"/u);
  expect(embedding({ ...cited, detail: { ...detail, language: "en" } })).toMatch(/^<blockquote lang="en"/u);
});

test("a draft of a review has no verdict", () => {
  expect(claimReviewDraft(cited)).toMatchObject({
    claimReviewed: detail.sentence,
    reviewRating: { alternateName: "" },
  });
});

test("wordings are rows", () => {
  expect(wordingsAsCsv(detail).trim().split("\r\n")).toHaveLength(2);
});

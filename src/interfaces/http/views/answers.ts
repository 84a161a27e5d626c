import type { Span } from "../../../index.ts";
import { type Claim, type Ledger, type Wording, wordingsOf } from "../../../ledger/index.ts";
import type { ChangeItem } from "../../web/api-types.ts";
import { articleName } from "../shown.ts";
import { headingOf } from "./heading.ts";

/** A claim with the wordings of its occurrences, in their order. */
export interface ClaimWordings {
  readonly claim: Claim;
  readonly wordings: readonly Wording[];
}

/** What an article itself tells as a denial or confirmation: its sentence, and what it answers where another one says that. */
export async function answersIn(ledger: Ledger, claims: readonly ClaimWordings[]): Promise<readonly ChangeItem[]> {
  const answers = claims.flatMap(({ claim, wordings }) => claim.told.map((one) => ({ ...one, claim, wordings })));
  const sentences = await wordingsOf(
    ledger,
    answers.map(({ as }) => as),
  );
  return answers.map(({ kind, band, by, of, claim, wordings }, i): ChangeItem => {
    const to = sentences[i]!;
    const from = of === null ? undefined : wordings[claim.occurrences.findIndex(({ key }) => key === of.key)];
    return {
      // One answer may be to several statements.
      id: [to.id, kind, ...(from === undefined ? [] : [from.id])].join(" "),
      ...{ at: to.published ?? "", kind, claim: claim.id, claimText: headingOf(wordings[0]!) },
      ...{ before: from?.sentence.text ?? null, after: to.sentence.text, by: by.label || null },
      ...{ document: to.version, documentTitle: articleName(to), language: to.language, earlier: null },
      reviewed: band === "found" ? null : false,
      ...(from && { marks: { before: inSentence(from, from.spans), after: inSentence(to, to.spans) } }),
    };
  });
}

/** Places of the article as places of the sentence. */
export const inSentence = ({ sentence: { start, text } }: Wording, spans: readonly Span[]): readonly Span[] =>
  spans
    .map((span) => ({ start: span.start - start, end: span.end - start }))
    .filter((span) => span.start >= 0 && span.end <= text.length);

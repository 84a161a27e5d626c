import type { Wording } from "../../../ledger/index.ts";

/** The clause's words inside its sentence, from the sentence's beginning. */
export const quoteOf = ({ spans, sentence }: Wording) =>
  spans
    .map(({ start, end }) => ({
      start: Math.max(0, start - sentence.start),
      end: Math.min(sentence.text.length, end - sentence.start),
    }))
    .filter(({ start, end }) => end > start);

/** The clause's words; two claims may stand in one sentence. */
export const clauseOf = (wording: Wording): string =>
  quoteOf(wording)
    .map(({ start, end }) => wording.sentence.text.slice(start, end))
    .join(" … ") || wording.sentence.text;

/** What a claim is headed by: a whole sentence; the clause where the text was taken out. */
export const headingOf = (wording: Wording): string => wording.sentence.text || clauseOf(wording);

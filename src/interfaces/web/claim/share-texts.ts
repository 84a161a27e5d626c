import type { ClaimDetail } from "../api-types.ts";
import { rowsAsCsv } from "../statements/csv.ts";

/** Where the claim is found, by what it is cited; `day` is the day of citing, "2026-11-29". */
export interface Cited {
  readonly detail: ClaimDetail;
  readonly address: string;
  readonly day: string;
}

const wordsOf = ({ sentence, text }: ClaimDetail): string => sentence || text;

/** What a citation takes from the page's language: its quotation marks, and what stands where there is no date. */
export interface CitationWords {
  readonly quoted: (text: string) => string;
  readonly undated: string;
}

/** The claim in one line, as a note has it: its words, who said so first, where it is found. */
export function citation({ detail, address, day }: Cited, { quoted, undated }: CitationWords): string {
  const first = detail.report[0];
  const outlet = first?.document.publisher ?? first?.document.name ?? "";
  const voice = first?.voice ? `${first.voice}, ` : "";
  const published = first?.document.published?.slice(0, 10) ?? undated;
  return `${quoted(wordsOf(detail))} (${voice}${outlet}, ${published}). laut, ${address}, ${day}.`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The claim as HTML for a page of one's own: no script, nothing that is fetched. */
export function embedding({ detail, address, day }: Cited): string {
  const outlets = [...new Set(detail.report.map(({ document }) => document.publisher ?? document.name))];
  const language = detail.language === null ? "" : ` lang="${escaped(detail.language)}"`;
  return `<blockquote${language} cite="${escaped(address)}"><p>${escaped(wordsOf(detail))}</p><footer>${escaped(outlets.join(", "))} · <a href="${escaped(address)}">laut</a>, ${day}</footer></blockquote>`;
}

/** A frame with the claim's card, kept up to date by the server that it comes from. */
export const framing = ({ detail, address }: Cited): string =>
  `<iframe src="${escaped(address.replace(/\/claims\//u, "/embed/claims/"))}" title="${escaped(wordsOf(detail))}" width="100%" height="260" loading="lazy" sandbox="allow-popups" style="border:1px solid #ccc"></iframe>`;

/** Every wording a row. */
export const wordingsAsCsv = ({ report }: ClaimDetail): string =>
  rowsAsCsv([
    ["id", "published", "publisher", "title", "url", "speaker", "voice", "type", "value", "sentence"],
    ...report.map(({ id, document, speaker, voice, type, value, sentence }) => [
      ...[id, document.published, document.publisher, document.title, document.url],
      ...[speaker, voice, type, value, sentence],
    ]),
  ]);

/**
 * A draft of schema.org's ClaimReview. What only a person can say is left empty: who reviews, the verdict.
 * https://schema.org/ClaimReview
 */
export function claimReviewDraft({ detail, address, day }: Cited): object {
  const [first] = detail.report;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: address,
    datePublished: day,
    author: { "@type": "Organization", name: "" },
    claimReviewed: wordsOf(detail),
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Thing", name: first?.voice ?? "" },
      datePublished: first?.document.published ?? null,
      appearance: detail.report.map(({ document }) => ({
        "@type": "NewsArticle",
        headline: document.title ?? document.name,
        publisher: document.publisher,
        ...(document.url === null ? {} : { url: document.url }),
      })),
    },
    reviewRating: { "@type": "Rating", alternateName: "" },
  };
}

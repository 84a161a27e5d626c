import { englishWords } from "../../labels/english.ts";
import { germanWords } from "../../labels/german.ts";
import { headingOf } from "../claim-report/heading.ts";
import type { ClaimReport, ClaimWording } from "../claim-report.ts";
import { webIri } from "../ids.ts";
import { isoTime } from "../iso-dates.ts";
import { ratingOf } from "./origins-csv.ts";
import type { Language } from "./words.ts";

/** Admiralty credibility 6: what cannot be judged has no place on a scale. */
const NOT_JUDGED = 6;
/** schema.org counts upwards: 5 is "confirmed by other sources", which the Admiralty code calls 1. */
const BEST = 5;

/**
 * A draft of a schema.org ClaimReview (schema.org/ClaimReview), for a page that a newsroom writes itself. The rating is the last
 * one that a person has given; null where nobody has: the proposal of a machine is no rating.
 */
export function claimReview(report: ClaimReport, language: Language): string | null {
  const rating = ratingOf(report);
  if (rating === null) return null;
  const grade = Number(rating.value);
  const names = (language === "de" ? germanWords : englishWords).credibility;
  const scale = grade === NOT_JUDGED ? {} : { ratingValue: BEST + 1 - grade, bestRating: BEST, worstRating: 1 };
  const review = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    creativeWorkStatus: "Draft",
    inLanguage: language,
    datePublished: rating.at.slice(0, "2026-04-13".length),
    author: { "@type": "Person", name: rating.by },
    claimReviewed: headingOf(report),
    ...(rating.reason ? { reviewBody: rating.reason } : {}),
    reviewRating: { "@type": "Rating", ...scale, alternateName: names[grade as keyof typeof names] },
    itemReviewed: claimOf(report),
  };
  return `${JSON.stringify(review, null, 2)}\n`;
}

/** schema.org lets persons and organisations claim something; a place that speaks is its authority. */
const AUTHORS = { PER: "Person", ORG: "Organization", LOC: "Organization", MISC: "Organization" } as const;

function claimOf({ wordings }: ClaimReport): object {
  const [first, ...others] = wordings.map(appearanceOf);
  const said = wordings[0]?.chain[0];
  const published = isoTime(wordings[0]?.document.published);
  return {
    "@type": "Claim",
    ...(said?.named && said.type ? { author: { "@type": AUTHORS[said.type], name: said.name } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(first ? { firstAppearance: first } : {}),
    ...(others.length > 0 ? { appearance: others } : {}),
  };
}

function appearanceOf({ document: { name, title, publisher, published, url } }: ClaimWording): object {
  const [address, date] = [webIri(url), isoTime(published)];
  return {
    "@type": "NewsArticle",
    headline: title ?? name,
    ...(address ? { url: address } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
  };
}

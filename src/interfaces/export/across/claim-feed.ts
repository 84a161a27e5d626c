import { englishWords } from "../../labels/english.ts";
import { germanWords } from "../../labels/german.ts";
import { headingOf, sentenceOf } from "../claim-report/heading.ts";
import type { ClaimReport, ClaimWording } from "../claim-report.ts";
import { webIri } from "../ids.ts";
import { atomFeed, type FeedEntry } from "./atom.ts";
import { feedWords, type Language } from "./words.ts";

/** Who says it; the outlet where the text only says "er". A source has a noun in its words. */
const speakerOf = ({ chain, document }: ClaimWording): string =>
  chain.find(({ name }, at) => at === 0 && /\p{Lu}\p{L}{3,}/u.test(name))?.name ?? document.publisher ?? document.name;

/** What is new of a claim that somebody watches. */
export const claimFeed = (report: ClaimReport, language: Language): string =>
  atomFeed(
    { of: `claim ${report.id}`, title: `${feedWords[language].claim}: ${headingOf(report)}` },
    claimEntries(report, language),
  );

/** Each wording, and each judgement of a person. */
export function claimEntries({ id, wordings, judgements }: ClaimReport, language: Language): readonly FeedEntry[] {
  const page = `/claims/${encodeURIComponent(id)}`;
  const words = feedWords[language];
  const grades = (language === "de" ? germanWords : englishWords).credibility;
  const said = wordings.map((wording): FeedEntry => {
    const { document, statement } = wording;
    return {
      id: `${document.sha256} ${statement}`,
      title: `${speakerOf(wording)}: ${sentenceOf(wording) || wording.sentence.words}`,
      at: document.published,
      author: document.publisher,
      text: sentenceOf(wording),
      language: document.language ?? null,
      textLanguage: document.language ?? null,
      link: webIri(document.url),
      page,
      says: sentenceOf(wording) || statement,
    };
  });
  const judged = judgements.map(({ by, at, value, reason }): FeedEntry => {
    const grade = value === null ? null : (grades[value as unknown as keyof typeof grades] ?? value);
    const title = words.judged(by, grade);
    return {
      ...{ id: `${at} ${by}`, title, at, author: by, text: reason ?? "" },
      ...{ language: null, textLanguage: null },
      link: null,
      page,
      says: `${at} ${by}`,
    };
  });
  return [...said, ...judged];
}

import type { ChangeItem } from "../../web/api-types.ts";

export type Language = "de" | "en";

interface FeedWords {
  readonly kinds: Readonly<Record<ChangeItem["kind"], string>>;
  readonly newArticle: (story: string) => string;
  readonly before: string;
  readonly after: string;
  readonly claim: string;
  readonly judged: (by: string, grade: string | null) => string;
  readonly statements: string;
  readonly search: string;
}

/** What stands in feeds. */
export const feedWords: Readonly<Record<Language, FeedWords>> = {
  de: {
    kinds: {
      new: "meldet neu",
      changed: "ändert",
      revises: "berichtigt",
      contradicts: "widerspricht",
      denies: "bestreitet",
      confirms: "bestätigt",
      withdraws: "nimmt zurück",
    },
    newArticle: (story) => `Neuer Artikel: ${story}`,
    before: "Vorher",
    after: "Jetzt",
    claim: "Behauptung",
    judged: (by, grade) => `${by} urteilt${grade === null ? "" : `: ${grade}`}`,
    statements: "Aussagen",
    search: "Suche",
  },
  en: {
    kinds: {
      new: "reports",
      changed: "changes",
      revises: "revises",
      contradicts: "contradicts",
      denies: "denies",
      confirms: "confirms",
      withdraws: "withdraws",
    },
    newArticle: (story) => `New article: ${story}`,
    before: "Before",
    after: "Now",
    claim: "Claim",
    judged: (by, grade) => `${by} judges${grade === null ? "" : `: ${grade}`}`,
    statements: "Statements",
    search: "Search",
  },
};

import type { JoinReason } from "../../ledger/index.ts";

type Feature = JoinReason["feature"];

/** What a feature of two statements is called, in English and German. Short texts and days are no reason that a reader needs. */
export const joinReasons: Readonly<Partial<Record<Feature, { readonly en: string; readonly de: string }>>> = {
  covered: { en: "one says nearly all that the other does", de: "eine sagt fast alles, was die andere sagt" },
  alike: { en: "like words", de: "ähnliche Wörter" },
  rare: { en: "rare words in common", de: "seltene Wörter gemeinsam" },
  copied: { en: "words in a row in common", de: "Wörter in einer Reihe gemeinsam" },
  "one speaker": { en: "the same speaker", de: "derselbe Sprecher" },
  "two speakers": { en: "two speakers", de: "zwei Sprecher" },
  "same numbers": { en: "the same number", de: "dieselbe Zahl" },
  "other numbers": { en: "other numbers", de: "andere Zahlen" },
  "numbers in one": { en: "a number in one only", de: "eine Zahl nur in einer" },
  "same time": { en: "the same time", de: "dieselbe Zeit" },
  "other time": { en: "another time", de: "eine andere Zeit" },
  "time in one": { en: "a time in one only", de: "eine Zeit nur in einer" },
  "same place": { en: "the same place", de: "derselbe Ort" },
  "other place": { en: "another place", de: "ein anderer Ort" },
  "place in one": { en: "a place in one only", de: "ein Ort nur in einer" },
  "same event": { en: "the same event", de: "dasselbe Geschehen" },
  "kindred event": { en: "a like event in another word", de: "ähnliches Geschehen in anderem Wort" },
  "other event": { en: "another event", de: "ein anderes Geschehen" },
  "other things": { en: "other things", de: "andere Dinge" },
  "one thing": { en: "one person or thing in common", de: "eine Person oder Sache gemeinsam" },
  "two things": { en: "several persons or things in common", de: "mehrere Personen oder Sachen gemeinsam" },
  "other polarity": { en: "one denies", de: "eine verneint" },
  setting: { en: "articles on the same names", de: "Artikel über dieselben Namen" },
  "days apart": { en: "days apart", de: "Tage dazwischen" },
  "both quoted": { en: "both in quotation marks", de: "beide in Anführungszeichen" },
  "both stances": { en: "both demands or opinions", de: "beide Forderungen oder Meinungen" },
  "one stance": { en: "only one a demand or opinion", de: "nur eine eine Forderung oder Meinung" },
  "one article": { en: "in one article", de: "in einem Artikel" },
};

/** The strongest reasons for and against, in words. */
export function reasonWords(
  reasons: readonly { readonly feature: string; readonly weight: number }[],
  language: "en" | "de",
  most = 3,
): string {
  const told = reasons.flatMap(({ feature, weight }) => {
    const row = joinReasons[feature as Feature];
    return row === undefined ? [] : [{ text: row[language], isFor: weight > 0 }];
  });
  const some = (isFor: boolean) =>
    told
      .filter((one) => one.isFor === isFor)
      .slice(0, most)
      .map(({ text }) => text)
      .join(", ");
  const [forIt, against] = [some(true), some(false)];
  const but = language === "de" ? "aber" : "but";
  return against === "" ? forIt : `${forIt}; ${but} ${against}`;
}

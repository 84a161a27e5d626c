import type { TimelineItem } from "../api-types.ts";
import { withoutArticle } from "./without-article.ts";

/** What one voice said, by when. */
export interface VoiceLane {
  /** As it is called most often; "" for those who are nowhere named. */
  readonly name: string;
  /** The name alone, without office, where one is known: for where there is little room. */
  readonly short: string;
  /** Null for the articles' own word. */
  readonly by: string | null;
  readonly days: readonly { readonly edtf: string; readonly items: readonly TimelineItem[] }[];
}

/** Words that say of nobody who it is. */
const NOBODY =
  /^(?:er|sie|es|ihm|ihn|ihr|ihnen|wir|ich|man|der|die|das|dem|den|dieser|diese|dieses|diesen|diesem|jener|jene|beide|andere|viele|einige|manche|he|she|it|they|him|her|them|we|i|you|who|this|that|these|those|both|others|many|some)$/iu;

/** One lane a voice, the one that said most first; "die WHO" and "Die WHO" are one, and whoever is only "er" is nobody. */
export function voiceLanes(items: readonly TimelineItem[]): readonly VoiceLane[] {
  const lanes = Map.groupBy(
    items.filter(({ kind }) => kind === "said"),
    ({ by }) => (by === null ? " " : NOBODY.test(by.trim()) ? "" : withoutArticle(by).toLowerCase()),
  );
  return [...lanes]
    .map(([key, own]): VoiceLane => {
      const days = Map.groupBy(own, ({ edtf }) => edtf);
      return {
        name: key.trim() === "" ? "" : withoutArticle(own[0]!.by ?? ""),
        short: own[0]!.name ?? "",
        by: key === " " ? null : key,
        days: [...days].map(([edtf, of]) => ({ edtf, items: of })).sort((a, b) => (a.edtf < b.edtf ? -1 : 1)),
      };
    })
    .sort((a, b) => countOf(b) - countOf(a) || (a.name < b.name ? -1 : 1));
}

export const countOf = ({ days }: VoiceLane): number => days.reduce((sum, { items }) => sum + items.length, 0);

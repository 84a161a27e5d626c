import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { type Content, contentOf, differs, goesOnAboutIt, sameSpeaker, shared } from "./supersedes/likeness.ts";
import { type Signs, signsOf } from "./supersedes/signs.ts";

interface Candidate {
  readonly draft: Draft;
  readonly signs: Signs;
  readonly content: Content;
}

/** Statements to either side among which the other one is looked for. */
const REACH = 6;
/** Sentences to either side. */
const FARTHEST = 5;

/**
 * Which statement replaces which, by the article's own words: "hatte zunächst berichtet", "korrigierte", "nun heißt es".
 * Two that only differ stand side by side; a denial contradicts and replaces nothing.
 *
 *     Die Begegnung könnte am Dienstag stattfinden , berichtete der Sender .      newer
 *     Der Sender hatte zunächst berichtet , das Treffen sei für Mittwoch geplant .  older
 */
export function supersededBy(context: Context): ReadonlyMap<Draft, Draft> {
  const { words } = context;
  const candidates = context.drafts
    .filter((d) => d.type !== "asserted" && d.continues === null && d.parent === null && !d.withdrawn && !d.replaces)
    .map((draft): Candidate => ({ draft, signs: signsOf(context, draft), content: contentOf(words, draft) }));
  const links = new Map<Draft, Draft>();
  const taken = new Set<Draft>();
  candidates.forEach((newer, k) => {
    if (newer.signs.earlier === 2) return;
    let best: { readonly older: Draft; readonly score: number } | null = null;
    for (let j = Math.max(0, k - REACH); j < Math.min(candidates.length, k + REACH + 1); j++) {
      const older = candidates[j]!;
      if (j === k || taken.has(older.draft)) continue;
      const score = scoreOf(context, older, newer, j < k);
      if (score > 0 && (best === null || score > best.score)) best = { older: older.draft, score };
    }
    if (best === null || links.has(best.older)) return;
    links.set(newer.draft, best.older);
    taken.add(best.older);
  });
  return links;
}

/** How much speaks for `newer` replacing `older`; 0 where it does not. `inOrder`: the older one stands first. */
function scoreOf(context: Context, older: Candidate, newer: Candidate, inOrder: boolean): number {
  const { words } = context;
  const distance = Math.abs(older.draft.unit - newer.draft.unit);
  if (distance > FARTHEST || distance === 0) return 0;
  const sign = older.signs.earlier;
  const { later } = newer.signs;
  // Behind the newer statement only words such as "zunächst" or the past perfect set the older one before it.
  if (!inOrder && sign === 0) return 0;
  const common = shared(older.content, newer.content);
  const slot = differs(older.content, newer.content);
  const speaker = sameSpeaker(words, older.draft, newer.draft);
  const near = distance === 1;
  const score = later + (later > 0 ? 1 : 0) + (speaker ? 2 : 0) + (slot ? 2 : 0) + Math.min(2, common) + (near ? 1 : 0);
  const isAlike = common > 0 || slot;
  if (sign === 2) return score >= 3 && (isAlike || (speaker && later > 0)) ? score + 1 : 0;
  if (later === 2) return (score >= 5 || sign === 1) && near && inOrder ? score : 0;
  if (sign === 1 && later === 1)
    return score >= 4 && speaker && (isAlike || goesOnAboutIt(words, newer.draft)) ? score : 0;
  return sign === 1 && speaker && slot && common > 0 ? score : 0;
}

import type { ReadWithText } from "../../../propositions/read-article.ts";
import type { ChainLink, Statement } from "../../../statements/statement.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { hasSaid, knownByAll, nobody, pointing, shallSay, silentSources } from "../rows/claims/silent-words.ts";

const wordsOf = ({ document: { text } }: ReadWithText, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" ");

/** "Kein Fischer sagte, dass …": nobody says it, and the article does not either. */
export const isSaidByNobody = (article: ReadWithText, { speaker, chain }: Statement): boolean =>
  nobody.test(wordsOf(article, speaker.spans)) || nobody.test(wordsOf(article, chain[0]?.spans ?? []));

/**
 * The links of a statement's chain, the innermost first, that tell something: neither a law, a point of view or "das", nor who shall
 * say it but has not. None where it is on nobody's word.
 *
 *     Der Antrag sieht vor , dass die Stadt sich dafür einsetzen solle , die Schleuse zu öffnen .
 *     ^--------^                  ^-------^ shall say it
 */
export function speakingLinks(article: ReadWithText, { chain, cue, speaker }: Statement): readonly ChainLink[] {
  const said = wordsOf(article, cue);
  const [origin, ...others] = chain;
  if (origin === undefined || (origin.spans.length === 0 && knownByAll.test(said))) return [];
  const isOwn = origin.spans[0]?.start === speaker.spans[0]?.start;
  const shall = isOwn && shallSay.test(said) && !hasSaid.test(said);
  const links = shall ? others : chain;
  const from = links.findIndex((link) => !isSilent(article, link));
  return from < 0 ? [] : links.slice(from);
}

/** "Sie zahlen nach dem Gesetz selbst, wie das Amt erklärte": what only looks like a source stands in what another one says. */
export const isToldByOther = (article: ReadWithText, statement: Statement): boolean =>
  statement.chain.length > 0 &&
  speakingLinks(article, statement).length === 0 &&
  article.statements.some(
    (other) =>
      other !== statement &&
      other.quote.some((one) => statement.quote.some((span) => overlaps(one, span))) &&
      speakingLinks(article, other).length > 0,
  );

function isSilent(article: ReadWithText, { spans, entity }: ChainLink): boolean {
  const words = wordsOf(article, spans).toLowerCase();
  if (words === "") return false;
  return (entity === null && pointing.test(words)) || silentSources.some((row) => row.words.test(words));
}

import type { Wording } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";

/** One report of a claim in its sentence, with the clause marked. */
export function WordingCard({
  wording: { document, local, sentence, quote, type, value, speaker, chain },
  isFirst,
}: {
  wording: Wording;
  /** Whether it is the first of its origin; all others hand on. */
  isFirst: boolean;
}) {
  const { reader, claim } = t();
  return (
    <li class="wording">
      <p class="kicker">
        <bdi>{shown(document.publisher ?? document.name)}</bdi>
        <span>{document.published === null ? reader.noDate : dateText(document.published)}</span>
        {!isFirst && <span>{claim.passedOn}</span>}
      </p>
      <blockquote lang={document.language ?? undefined} dir="auto">
        <Marked text={sentence} spans={quote} />
      </blockquote>
      <p class="faint">
        {speaker !== null && <bdi>{shown(speaker)} · </bdi>}
        {reader.types[type]}
        {value !== null && ` · ${words().values[value]}`}
      </p>
      {chain.length > 1 && (
        <p class="faint">
          {chain.map(({ name, named }, i) => (
            // The stations of a chain have no ids.
            <span key={`${i}${name}`}>
              {i > 0 && " → "}
              <bdi>{shown(name)}</bdi>
              {!named && ` (${reader.unnamed})`}
            </span>
          ))}
        </p>
      )}
      <a href={`/documents/${encodeURIComponent(document.id)}#${encodeURIComponent(local)}`}>
        {reader.inArticle}
        <span class="hidden">
          {" "}
          {shown(document.publisher ?? document.name)}, {reader.statement} {local.slice(1)}
        </span>
      </a>
    </li>
  );
}

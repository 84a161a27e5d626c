import type { OriginGroup, Wording } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { OriginSign } from "../lists/origin-counts.tsx";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";

interface Props {
  readonly groups: readonly OriginGroup[];
  readonly report: readonly Wording[];
}

/** Every wording in its sentence, side by side, under the origin that it goes back to. */
export function Wordings({ groups, report }: Props) {
  const { claim, origins } = t();
  return (
    <section aria-labelledby="wordings-title">
      <h2 id="wordings-title">{claim.wordings}</h2>
      {groups.map(({ id, kind, label, named, reason }) => (
        <section key={id} class={`origin ${kind}`}>
          <h3>
            <OriginSign kind={kind} /> <bdi>{shown(label)}</bdi>
            <span class="faint">
              {" "}
              {origins[kind]}, {named ? origins.named : origins.unnamed}
            </span>
          </h3>
          {reason !== "" && <p class="faint">{shown(reason)}</p>}
          <ul class="wordings">
            {report
              .filter(({ origin }) => origin === id)
              .map((wording) => (
                <WordingCard key={wording.statement} wording={wording} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function WordingCard({
  wording: { document, local, sentence, quote, type, value, speaker, chain },
}: {
  wording: Wording;
}) {
  const { reader } = t();
  return (
    <li class="wording">
      <p class="kicker">
        <bdi>{shown(document.publisher ?? document.name)}</bdi>
        <span>{document.published === null ? reader.noDate : dateText(document.published)}</span>
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
      <a href={`/documents/${encodeURIComponent(document.document)}#${encodeURIComponent(local)}`}>
        {reader.inArticle}
        <span class="hidden">
          {" "}
          {shown(document.publisher ?? document.name)}, {reader.statement} {local.slice(1)}
        </span>
      </a>
    </li>
  );
}

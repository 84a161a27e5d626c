import type { ReviewItem, ReviewName, ReviewWording } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";

/** What is asked, with everything that is needed to answer it. */
export function Proposal({ item }: { item: ReviewItem }) {
  const { review } = t();
  return (
    <article aria-live="polite">
      <h2>{questionOf(item)}</h2>
      {item.kind === "identity" ? (
        <>
          <p class="kicker">
            <span>{review.why[item.why] ?? item.why}</span>
            <span>{review.sure(Math.round(item.confidence * 100))}</span>
          </p>
          <div class="review-pair">
            {item.names.map((name) => (
              <Name key={name.id} name={name} />
            ))}
          </div>
        </>
      ) : (
        <>
          <p class="kicker">
            <a href={`/claims/${encodeURIComponent(item.claim)}`}>{review.toClaim}</a>
            <span>{review.outlets(item.outlets)}</span>
            {item.kind === "join" && item.similarity !== null && item.similarity > 0 && (
              <span>{review.alike(Math.round(item.similarity * 100))}</span>
            )}
          </p>
          <div class="review-pair">
            {item.kind !== "speaker" && <Side title={review.earlier} wording={item.earlier} />}
            <Side title={item.kind === "speaker" ? review.wording : review.later} wording={item.later} />
          </div>
        </>
      )}
    </article>
  );
}

function questionOf(item: ReviewItem): string {
  const { review } = t();
  switch (item.kind) {
    case "join":
      return review.join;
    case "relation":
      return review.relations[item.relation ?? ""] ?? review.relation;
    case "speaker":
      return review.speaker(shown(item.speaker));
    case "identity":
      return review.identity;
  }
}

function Name({ name: { id, name, statements, documents } }: { name: ReviewName }) {
  const { reader, lists } = t();
  return (
    <section class="wording">
      <h3>
        <a href={`/sources/${encodeURIComponent(id)}`}>
          <bdi>{shown(name)}</bdi>
        </a>
      </h3>
      <p class="faint">
        {count(statements, reader.one, reader.many)} · {count(documents, lists.oneArticle, lists.manyArticles)}
      </p>
    </section>
  );
}

function Side({
  title,
  wording: { document, name, local, sentence, quote },
}: {
  title: string;
  wording: ReviewWording;
}) {
  return (
    <section class="wording">
      <h3>{title}</h3>
      <p class="faint">
        <a href={`/documents/${encodeURIComponent(document.id)}#${encodeURIComponent(local)}`}>
          <bdi>{shown(name)}</bdi>
        </a>
        , {document.published === null ? t().reader.noDate : dateText(document.published)}
      </p>
      <blockquote lang={document.language ?? undefined} dir="auto">
        <Marked text={sentence} spans={quote} />
      </blockquote>
    </section>
  );
}

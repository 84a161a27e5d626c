import type { Judgement } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";

/** What people have decided, the earliest first; nothing is ever taken away. */
export function Judgements({ judgements }: { judgements: readonly Judgement[] }) {
  const { claim: texts } = t();
  if (judgements.length === 0) return null;
  return (
    <section aria-labelledby="judgements-title">
      <h2 id="judgements-title">{texts.judgements}</h2>
      <ol class="entries small">
        {judgements.map(({ kind, value, reason, author, recorded }) => (
          <li key={`${recorded}${author}${kind}`}>
            <span>
              {texts.kinds[kind]}
              {value !== null && `: ${value}`}
            </span>
            {reason !== null && <p dir="auto">{shown(reason)}</p>}
            <span class="faint">
              <bdi>{shown(author)}</bdi>, {dateText(recorded)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

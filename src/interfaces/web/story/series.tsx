import type { SeriesItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { shown } from "../reader/facts.ts";

/** What is counted day by day: the first sentence that tells it, who counts, and each number with its day. */
export function SeriesList({ series }: { series: readonly SeriesItem[] }) {
  return (
    <div class="changes">
      {series.map(({ by, points }) => (
        <article key={points[0]!.claim}>
          <h4 dir="auto">{shown(points[0]!.sentence)}</h4>
          {by !== "" && <p dir="auto">{shown(by)}</p>}
          <ol>
            {points.map(({ day, count, claim }) => (
              <li key={claim}>
                <time datetime={day}>{dateText(day)}</time>:{" "}
                <a href={`/claims/${encodeURIComponent(claim)}`}>{shown(count)}</a>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </div>
  );
}

import type { MapPlace } from "../api-types.ts";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { MAP } from "./map-size.ts";
import { useLazy } from "./use-lazy.ts";

/** Where it happens: a map drawn here, without any request to others; the same as a list. */
export function PlaceMap({ places }: { places: readonly MapPlace[] }) {
  const { story, lists } = t();
  const shapes = useLazy(
    async () => (places.length > 0 ? (await import("./map-shapes.ts")).shapesOf(places) : null),
    [places],
  ).value;
  return (
    <>
      {places.length === 0 && <p>{story.noPlaces}</p>}
      {places.length > 0 && (
        <svg class="map" viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-labelledby="map-title">
          <title>{story.map}</title>
          {shapes && (
            <>
              <path d={shapes.land} class="land" />
              <path d={shapes.borders} class="borders" />
              {places.map(({ name }, i) => {
                const [x, y] = shapes.points[i]!;
                const { dx, dy, anchor } = shapes.labels[i]!;
                return (
                  <g key={name} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
                    <circle r={6} />
                    <text x={dx} y={dy} text-anchor={anchor}>
                      {shown(name)}
                    </text>
                  </g>
                );
              })}
            </>
          )}
        </svg>
      )}
      <ul class="place-list">
        {places.map(({ name, articles }) => (
          <li key={name}>
            <bdi>{shown(name)}</bdi> <span class="faint">{count(articles, lists.oneArticle, lists.manyArticles)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

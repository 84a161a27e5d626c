import type { MapPlace } from "../api-types.ts";
import { LongList } from "../lists/long-list.tsx";
import { phone } from "../media.ts";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { language } from "../settings.ts";
import { Switch } from "../shell/switch.tsx";
import { type Signal, useMemo, useRef, useSignal } from "../ui.ts";
import { DrawingExport } from "./drawing-export.tsx";
import { focusOf } from "./map-focus.ts";
import { MAP, NARROW_MAP } from "./map-size.ts";
import type { Spot } from "./map-spots.ts";
import { useLazy } from "./use-lazy.ts";

/** Where it happens: a map drawn here, without any request to others; the same as a list. */
export function PlaceMap({ places: all }: { places: readonly MapPlace[] }) {
  const { story, lists } = t();
  const [withVoices, withFar] = [useSignal(false), useSignal(false)];
  const box = useRef<HTMLElement>(null);
  const hasVoices = all.some(({ speaks }) => speaks);
  const places = useMemo(() => all.filter(({ speaks }) => withVoices.value || !speaks), [all, withVoices.value]);
  const near = useMemo(() => focusOf(places), [places]);
  /** Those of a spot that was opened: the map shows them alone. */
  const opened = useSignal<readonly MapPlace[]>([]);
  const inside = useMemo(() => opened.value.filter((place) => places.includes(place)), [opened.value, places]);
  const drawn = inside.length > 0 ? inside : withFar.value ? places : near;
  const open = (own: readonly MapPlace[]) => {
    opened.value = own;
  };
  const size = phone.value ? NARROW_MAP : MAP;
  const shapes = useLazy(
    async () =>
      drawn.length > 0
        ? (await import("./map-shapes.ts")).shapesOf(drawn, size, inside.length > 0 ? "close" : "usual")
        : null,
    [drawn, size, language.value],
  ).value;
  return (
    <>
      <div class="drawing-row">
        <span>
          {inside.length > 0 && (
            <button type="button" onClick={() => open([])}>
              {story.wholeMap}
            </button>
          )}
          {inside.length === 0 && hasVoices && <Toggle of={withVoices} label={story.withVoices} />}
          {inside.length === 0 && near.length < places.length && (
            <Toggle of={withFar} label={story.withFar(places.length - near.length)} />
          )}
        </span>
        {places.length > 0 && <DrawingExport of={box} name={story.map} />}
      </div>
      {places.length === 0 && <p>{story.noPlaces}</p>}
      <section ref={box} aria-label={`${story.map}: ${story.drawing}`}>
        {places.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
          <svg class="map" viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={story.map}>
            {shapes && (
              <>
                <path d={shapes.land} class="land" />
                <path d={shapes.borders} class="borders" />
                {shapes.countries.map(({ x, y, name }) => (
                  <text key={name} x={x.toFixed(1)} y={y.toFixed(1)} class="country">
                    {name}
                  </text>
                ))}
                {shapes.spots.map((spot) => (
                  <SpotMark key={spot.name} spot={spot} open={spot.places.length < drawn.length ? open : null} />
                ))}
              </>
            )}
          </svg>
        )}
      </section>
      <LongList
        items={places.toSorted((a, b) => b.articles - a.articles)}
        idOf={({ name, point }) => `${name} ${point}`}
        first={FIRST_PLACES}
        name={story.map}
        class="place-list"
      >
        {({ name, articles }) => (
          <>
            <bdi>{shown(name)}</bdi> <span class="faint">{count(articles, lists.oneArticle, lists.manyArticles)}</span>
          </>
        )}
      </LongList>
    </>
  );
}

/** Places that are listed before all are asked for. */
const FIRST_PLACES = 40;
/** A name lower or higher than this stands away from its point, and a line leads to it; in units of the drawing. */
const BESIDE = 6;
/** From where letters stand to the middle of a line below, and to the foot of a line above. */
const [UP, DOWN] = [5, 3];

interface SpotProps {
  readonly spot: Spot;
  /** Shows the places of the spot alone; null where nothing else is drawn. */
  readonly open: ((places: readonly MapPlace[]) => void) | null;
}

function SpotMark({ spot: { x, y, places, name, label }, open }: SpotProps) {
  const names = places.map((place) => shown(place.name)).join(", ");
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      {...(open && places.length > 1 && opening(t().story.openSpot(shown(name), names), () => open(places)))}
    >
      <title>{names}</title>
      {label && Math.abs(label.dy) > BESIDE && (
        <path d={`M0 0L${label.dx * 0.8} ${label.dy > 0 ? label.dy - UP : label.dy + DOWN}`} class="leader" />
      )}
      <circle r={places.length > 1 ? 8 : 6} />
      {label && (
        <text x={label.dx} y={label.dy} text-anchor={label.anchor}>
          {shown(name)}
        </text>
      )}
    </g>
  );
}

/** Of what is drawn and can be opened, as SVG has no button of its own. */
const opening = (label: string, open: () => void) => ({
  class: "opens",
  role: "button" as const,
  tabindex: 0,
  "aria-label": label,
  onClick: open,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  },
});

const Toggle = ({ of, label }: { of: Signal<boolean>; label: string }) => (
  <Switch
    on={of.value}
    label={label}
    onChange={(on) => {
      of.value = on;
    }}
  />
);

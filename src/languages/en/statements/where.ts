import type { PlaceMark } from "../../../analysis/marks.ts";
import type { Words } from "../../../analysis/words.ts";
import { partOf } from "../parts.ts";
import { isPlaced } from "../places/evidence.ts";

/**
 * Whether what is said happens in a place that its words name. Of a state a preposition of place tells it, or the one before a series:
 * elsewhere its name stands for its government.
 *
 *     there would be a vote in Poland and Slovakia          Poland would reject it, he said
 *                              ^^^^^^     ^^^^^^^^
 */
export function whereOf(words: Words, places: readonly PlaceMark[]): (place: PlaceMark) => boolean {
  const { tokens, lower } = words;
  const placed = places.map(() => false);
  places.forEach(({ start, end }, at) => {
    const first = tokenFrom(words, start);
    const last = tokenFrom(words, end);
    const { first: begin } = tokens.sentences[tokens.sentenceOf[first]!]!;
    const earlier = places[at - 1];
    let join = first;
    while (join > begin && /^(?:,|and|or)$/u.test(lower[join - 1]!)) join--;
    const isNext = earlier !== undefined && join > begin && join < first && tokens.ends[join - 1] === earlier.end;
    const isModifier = /^['’]s?$/u.test(lower[last] ?? "") || (last < tokens.count && partOf(words, last) === "NOUN");
    placed[at] = !isModifier && (isPlaced(words, first, begin) || (isNext && placed[at - 1]!));
  });
  const isIn = new Map(places.map((place, at) => [place, placed[at]!]));
  return (place) => place.precision !== "country" || isIn.get(place) === true;
}

/** The token that begins at an offset. */
function tokenFrom({ tokens }: Words, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

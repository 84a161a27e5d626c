// More sentences with other names: each name of a kind in the place of another one.
import { canEnd, labelOf, NAME_TYPES, Position, positionOf, typeOf } from "../../src/analysis/names/labels.ts";
import { randomFrom } from "../random.ts";
import { templates } from "./english-templates.ts";
import type { TrainingSentence } from "./examples.ts";

/** Names by kind, to draw from. */
export interface NameStock {
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
}

/** A sentence of ours, or one whose names we put there, counts half of one that people annotated. */
const WEIGHT = 0.5;
/** How often each template is filled. */
const FILLS = 20;
const SEED = 7;

type Draw = (kind: string) => readonly string[];

function drawer(stock: NameStock): Draw {
  const random = randomFrom(SEED);
  const one = (names: readonly string[]): readonly string[] => names[Math.floor(random() * names.length)]!.split(" ");
  return (kind) => {
    if (kind === "ORG") return one(stock.organisations);
    if (kind === "LOC") return one(stock.places);
    if (kind === "FAM") return one(stock.familyNames);
    return [...one(stock.givenNames), ...one(stock.familyNames)];
  };
}

/** The labels of a name, as bits. */
function bitsOf(kind: string, length: number): number[] {
  const type = NAME_TYPES.indexOf(kind === "FAM" ? "PER" : (kind as "ORG"));
  return Array.from({ length }, (_, at) => {
    const position =
      length === 1 ? Position.single : at === 0 ? Position.begin : at === length - 1 ? Position.end : Position.inside;
    return 1 << labelOf(type, position);
  });
}

/** Every template, filled so often. */
function filled(draw: Draw): TrainingSentence[] {
  return templates.flatMap((template) =>
    Array.from({ length: FILLS }, () => {
      const forms: string[] = [];
      const allowed: number[] = [];
      for (const word of template.split(" ")) {
        const isSlot = /^(?:ORG|PER|FAM|LOC)$/u.test(word);
        const words = isSlot ? draw(word) : [word];
        forms.push(...words);
        allowed.push(...(isSlot ? bitsOf(word, words.length) : [1]));
      }
      return { forms, allowed: Int32Array.from(allowed), own: true, weight: WEIGHT };
    }),
  );
}

/** The label of a token that can have one alone; -1 for others. */
const labelAt = (bits: number): number => (bits !== 0 && (bits & (bits - 1)) === 0 ? Math.log2(bits) : -1);

/** The sentence with other names of the same kinds; null where it has none whose kind is known. */
function swapped({ forms, allowed, own, weight }: TrainingSentence, draw: Draw): TrainingSentence | null {
  const to: string[] = [];
  const bits: number[] = [];
  let isOther = false;
  for (let first = 0; first < forms.length; first++) {
    const label = labelAt(allowed[first]!);
    const kind = NAME_TYPES[typeOf(Math.max(0, label))];
    const position = positionOf(label);
    if (
      label < 1 ||
      kind === undefined ||
      kind === "MISC" ||
      position === Position.inside ||
      position === Position.end
    ) {
      to.push(forms[first]!);
      bits.push(allowed[first]!);
      continue;
    }
    let last = first + 1;
    while (!canEnd(labelAt(allowed[last - 1]!)) && last < forms.length) last++;
    const words = draw(kind === "PER" && last - first === 1 ? "FAM" : kind);
    to.push(...words);
    bits.push(...bitsOf(kind, words.length));
    isOther = true;
    first = last - 1;
  }
  return isOther ? { forms: to, allowed: Int32Array.from(bits), own, weight: weight * WEIGHT } : null;
}

/** The templates filled, and each sentence that has a name of a known kind once more with others. */
export function swappedSentences(sentences: readonly TrainingSentence[], stock: NameStock): TrainingSentence[] {
  const draw = drawer(stock);
  return [...filled(draw), ...sentences.flatMap((sentence) => swapped(sentence, draw) ?? [])];
}

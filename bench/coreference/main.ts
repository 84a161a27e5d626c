import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModels, type Reading, readArticle } from "../../src/index.ts";
import type { Span } from "../../src/text/span.ts";
import { storeRun } from "../results/results.ts";
import { hasShared, linesOf, SHARED, table } from "../shared.ts";
import { add, bCubed, type Chains, ceafE, muc, NO_PARTS, type Parts, prf } from "./chains.ts";
import { type Annotated, readPotsdam } from "./potsdam.ts";

const ARCHIVE = "data/coreference/potsdam-commentary-coreference.tar.xz";
const QUOTES = "data/quotes/wikinews-dev.jsonl";
const MEASURES = { MUC: muc, "B³": bCubed, "CEAF-e": ceafE } as const;

/** Which gold chains count: all, or those with a name, which is what entities are made for. */
const SCOPES = {
  "all chains": () => true,
  "chains with a name": (chain: Annotated["chains"][number]) => chain.some(({ form }) => form === "ne"),
};

/** `npm run bench -- coreference`: chains on the Potsdam commentaries, and whom pronouns that speak mean. */
export async function benchCoreference(): Promise<void> {
  const models = await loadModels();
  const stored: Record<string, number> = {};
  const read = (text: string): Reading => readArticle({ text, language: "de" }, models);
  if (hasShared(ARCHIVE)) console.log(`${chainScores(read, stored)}\n`);
  else console.log(`Chains: not scored, ../shared/${ARCHIVE} is not there.\n`);
  if (hasShared(QUOTES)) console.log(pronounScores(read, stored));
  else console.log(`Pronouns: not scored, ../shared/${QUOTES} is not there.`);
  storeRun("coreference", stored);
}

/** Every second document by name is set aside: rules are made with the others in view. */
const halves = (all: readonly Annotated[]) => ({
  seen: all.filter((_, i) => i % 2 === 0),
  "set aside": all.filter((_, i) => i % 2 === 1),
});

function chainScores(read: (text: string) => Reading, stored: Record<string, number>): string {
  const rows = [["Potsdam commentaries", "documents", ...Object.keys(MEASURES), "mean F1"]];
  for (const [half, documents] of Object.entries(halves(readPotsdam(join(SHARED, ARCHIVE))))) {
    const readings = documents.map(({ text }) => read(text));
    for (const [scope, counts] of Object.entries(SCOPES)) {
      const scores = Object.values(MEASURES).map((measure) => {
        const parts = documents.map((document, i) => {
          const { gold, answer } = numbered({ ...document, chains: document.chains.filter(counts) }, readings[i]!);
          return measure(gold, answer);
        });
        return prf(parts.reduce((sum: Parts, part) => add(sum, part), NO_PARTS));
      });
      for (const [i, measure] of Object.keys(MEASURES).entries())
        stored[`${half}, ${scope}, ${measure}`] = scores[i]!.f1;
      const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
      const cell = (s: (typeof scores)[number]) =>
        `${[s.precision, s.recall, s.f1].map((x) => x.toFixed(3)).join(" ")}`;
      rows.push([`${half}, ${scope}`, String(documents.length), ...scores.map(cell), mean.toFixed(3)]);
    }
  }
  return `${table(rows)}\nEach cell: precision, recall, F1.`;
}

const FRAME =
  /^(?:(?:in|im|an|am|auf|aus|bei|beim|von|vom|zu|zum|zur|mit|nach|für|über|unter|vor|um|durch|gegen|ohne|seit|wegen|trotz|während|bis|als|wie|auch|so|nur|gerade|selbst|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)\s+)+/iu;

/** Without prepositions and articles in front: the corpus counts them in, a reading does not always. */
function core(text: string, { start, end }: Span): Span {
  const frame = FRAME.exec(text.slice(start, end));
  return frame !== null && frame[0].length < end - start ? { start: start + frame[0].length, end } : { start, end };
}

/** At least half of the joint length is common. */
function isSame(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both > 0 && both >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Numbers the mentions of both sides: a mention of the reading gets the number of the gold mention that it is. */
function numbered({ text, chains }: Annotated, reading: Reading): { gold: Chains; answer: Chains } {
  const places: Span[] = [];
  const gold = chains.map((chain) => chain.map((mention) => places.push(core(text, mention)) - 1));
  const taken = new Set<number>();
  let next = places.length;
  const answer = reading.entities.map(({ mentions }) => {
    const numbers: number[] = [];
    for (const mention of outermost(mentions)) {
      const own = core(text, mention);
      const at = places.findIndex((place, i) => !taken.has(i) && isSame(place, own));
      if (at >= 0) taken.add(at);
      numbers.push(at >= 0 ? at : next++);
    }
    return numbers;
  });
  return { gold, answer: answer.filter((chain) => chain.length > 1) };
}

/** A name inside its own longer mention ("Ministerin Holm") is the same place of the text. */
const outermost = (mentions: readonly Span[]): readonly Span[] =>
  mentions.filter(
    (m) => !mentions.some((o) => o !== m && o.start <= m.start && m.end <= o.end && o.end - o.start > m.end - m.start),
  );

interface PronounFile {
  readonly documents: readonly {
    readonly document: string;
    readonly pronouns: readonly {
      readonly pronoun: readonly [number, number];
      readonly antecedent: readonly [number, number];
      readonly role: "speaker" | "other";
    }[];
  }[];
}

/** The share of pronouns whose entity has a mention on the antecedent that a person gave. */
function pronounScores(read: (text: string) => Reading, stored: Record<string, number>): string {
  const file = new URL("../../test/data/pronoun-speakers.json", import.meta.url);
  const { documents } = JSON.parse(readFileSync(file, "utf8")) as PronounFile;
  const texts = linesOf(join(SHARED, QUOTES)).map((line) => JSON.parse(line) as { name: string; text: string });
  const counts = { speaker: { right: 0, found: 0, of: 0 }, other: { right: 0, found: 0, of: 0 } };
  for (const { document, pronouns } of documents) {
    const text = texts.find(({ name }) => name.startsWith(`${document} `))?.text;
    if (text === undefined) throw new RangeError(`The corpus has no document ${document}.`);
    const { entities } = read(text);
    for (const { pronoun, antecedent, role } of pronouns) {
      const count = counts[role];
      count.of++;
      const entity = entities.find(({ mentions }) =>
        mentions.some((m) => m.start === pronoun[0] && m.end === pronoun[1]),
      );
      if (entity === undefined) continue;
      count.found++;
      if (entity.mentions.some((m) => m.start < antecedent[1] && m.end > antecedent[0])) count.right++;
    }
  }
  for (const [role, { right, of }] of Object.entries(counts)) {
    stored[`pronouns, ${role}`] = right;
    stored[`pronouns, ${role} of`] = of;
  }
  const row = (name: string, { right, found, of }: (typeof counts)["speaker"]) => [
    name,
    String(right),
    String(found),
    String(of),
    (right / of).toFixed(3),
  ];
  return table([
    ["Pronouns, quotations dev", "right", "resolved", "all", "share"],
    row("a whole speaker", counts.speaker),
    row("in a speaker, addressee or frame", counts.other),
  ]);
}

import type { StoryArticle, StoryDetail, StoryEvent, StorySeries } from "../../../ledger/index.ts";
import { doubtWords } from "../../labels/claim-doubts.ts";
import { reasonWords } from "../../labels/join-reasons.ts";
import type { ClaimSummary, LinkSummary, ProposedSummary, SideSummary } from "../ledger/claim-summary.ts";
import { originPieces } from "../ledger/origin-pieces.ts";
import { block, day, dayOnly, type Screen, said } from "../ledger/screen.ts";
import { piece } from "../view/pieces.ts";

/** What `laut story` tells, as data. */
export interface Told extends StoryDetail {
  /** Those that the articles are about first. */
  readonly claims: readonly ClaimSummary[];
  /** Claims that were left out. */
  readonly moreClaims: number;
  /** What one source counts on several days. */
  readonly series: readonly StorySeries[];
  /** Articles that came from another story or left for one; what simply arrived is not listed. */
  readonly history: readonly StoryEvent[];
}

/** Shared terms that are shown; the first ones weigh most. */
const TERMS = 5;

/** A story for people: its articles by number, then claims and changes, which name articles by those numbers. */
export function storyView(told: Told, screen: Screen): string {
  const { articles, claims, moreClaims, series, history, id } = told;
  const { palette, say } = screen;
  const numbers = numbersOf(articles);
  const dates = articles.flatMap(({ published }) => published ?? []);
  const span =
    dates.length > 0 ? [...new Set([dayOnly(dates[0]!, screen), dayOnly(dates.at(-1)!, screen)])].join(" – ") : "";
  const head = [
    ...block("", [said(articles[0]!.title ?? articles[0]!.name, palette.title)], screen),
    palette.faint([span, say.articles(numbers.size), id].filter(Boolean).join(" · ")),
  ];
  const links = Map.groupBy(
    claims.flatMap(({ changes }) => changes),
    ({ kind, slot, words, band }) => `${kind} ${slot} ${band} ${words}`,
  );
  const parts = [
    [...head, "", ...articles.flatMap((article) => articleLines(article, articles, numbers, screen))],
    [
      palette.heading(say.claims),
      ...(claims.length === 0 ? [say.noClaims] : claims.flatMap((claim) => claimLines(claim, numbers, screen))),
      ...(moreClaims > 0 ? [palette.faint(say.moreClaims(moreClaims))] : []),
    ],
    ...(series.length === 0
      ? []
      : [
          [palette.heading(say.series), ...series.slice(0, SERIES).flatMap((one) => seriesLines(one, numbers, screen))],
        ]),
    ...(links.size === 0 ? [] : [[palette.heading(say.changes), ...changeLines([...links.values()], numbers, screen)]]),
    ...(history.length === 0
      ? []
      : [[palette.heading(say.history), ...history.flatMap((event) => eventLines(event, screen))]]),
  ];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

type Numbers = ReadonlyMap<string, number>;

/** A number for each document by its name; its versions share it. */
function numbersOf(articles: readonly StoryArticle[]): Numbers {
  const numbers = new Map<string, number>();
  for (const { name } of articles) if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  return numbers;
}

/** "1 2 5": articles of the story; those of other stories by their names. */
const placesOf = (documents: readonly string[], numbers: Numbers): string =>
  documents.map((name) => String(numbers.get(name) ?? name)).join(" ");

function articleLines(
  { name, title, publisher, published, follows, shared }: StoryArticle,
  articles: readonly StoryArticle[],
  numbers: Numbers,
  screen: Screen,
): string[] {
  const { palette, say } = screen;
  const parent = articles.find(({ version }) => version === follows);
  const why =
    follows === null
      ? ""
      : parent?.name === name
        ? say.earlierVersion
        : say.follows(numbers.get(parent?.name ?? "") ?? 0);
  const terms = shared
    .slice(0, TERMS)
    .map((term) => term.replace(/^[=@]/u, ""))
    .join(", ");
  const mark = `${numbers.get(name)}`.padStart(String(numbers.size).length);
  return [
    ...block(
      `${mark}  `,
      [
        piece(`${day(published, screen)} `, palette.faint),
        ...(publisher === null ? [] : [said(publisher), piece(": ")]),
        said(title ?? name, palette.heading),
      ],
      screen,
    ),
    ...(why ? block(" ".repeat(mark.length + 2), [said(terms ? `${why}: ${terms}` : why, palette.faint)], screen) : []),
  ];
}

function claimLines(claim: ClaimSummary, numbers: Numbers, screen: Screen): string[] {
  const { id, sides, proposed, independent, perhaps, doubts } = claim;
  const { palette, language } = screen;
  const asked = doubtWords(independent, perhaps, doubts, language);
  return [
    palette.faint(id),
    ...sides.flatMap((side, at) => sideLines(side, at, numbers, screen)),
    ...(asked === null ? [] : block("  ?  ", [said(asked)], screen, palette.possible)),
    ...proposed.slice(0, QUESTIONS).flatMap((one) => questionLines(one, numbers, screen)),
  ];
}

/** Series that a view has. */
const SERIES = 5;

/** "„…“ / das Amt: 15.04.2026 12 (1), 16.04.2026 17 (3)". */
function seriesLines({ by, points }: StorySeries, numbers: Numbers, screen: Screen): string[] {
  const { palette } = screen;
  const counted = points.map(
    (point) => `${dayOnly(point.day, screen)} ${point.count} (${placesOf([point.document], numbers)})`,
  );
  return [
    ...block("  ", [said(quoted(points[0]!.sentence), palette.heading)], screen),
    ...block(
      "  ",
      [...(by === "" ? [] : [said(`${by}:`, palette.faint), piece(" ")]), said(counted.join(", "))],
      screen,
    ),
  ];
}

/** Questions that a view asks of one claim. */
const QUESTIONS = 2;

/** "The same? 4: „…“ (one person or thing in common; but another time)" */
function questionLines(
  { words, documents, reasons }: ProposedSummary,
  numbers: Numbers,
  screen: Screen,
): readonly string[] {
  const { palette, say, language } = screen;
  const why = reasonWords(reasons, language);
  return block(
    "  ?  ",
    [
      piece(`${say.same} `, palette.possible),
      piece(`${placesOf(documents, numbers)}: `),
      said(`„${words}“`),
      said(why === "" ? "" : ` (${why})`, palette.faint),
    ],
    screen,
    palette.possible,
  );
}

function sideLines(side: SideSummary, at: number, numbers: Numbers, screen: Screen): string[] {
  const { palette, say } = screen;
  const { words, sentence, first, origins, against, deniedBy, credibility } = side;
  const mark = `  ${String.fromCharCode(A + at)}  `;
  const indent = " ".repeat(mark.length);
  const dispute = [
    ...(against.length > 0 ? [`${say.against}: ${against.map((k) => String.fromCharCode(A + k)).join(" ")}`] : []),
    ...(deniedBy.length > 0 ? [`${say.deniedBy} ${deniedBy.join(", ")}`] : []),
  ];
  const proposal = `${say.proposed} ${credibility.value} (${say.unreviewed})`;
  return [
    ...block(mark, [said(quoted(sentence || words))], screen, palette.heading),
    ...block(
      indent,
      [piece(`${say.first} ${placesOf([first.document], numbers)}, ${day(first.published, screen)}`, palette.faint)],
      screen,
    ),
    ...origins.flatMap((origin) =>
      block(indent, [...originPieces(origin, screen), piece(`: ${placesOf(origin.documents, numbers)}`)], screen),
    ),
    ...block(indent, [piece(countWords(side, screen), palette.faint)], screen),
    ...block(
      indent,
      [said([proposal, ...dispute].join("; "), against.length + deniedBy.length > 0 ? palette.denied : palette.faint)],
      screen,
    ),
  ];
}

/** "1 independent, 2 of the same origin, 0 not recorded, told by 2 outlets without a source". */
function countWords(
  { origins, independent, sameOrigin, notRecorded, unsourced }: SideSummary,
  { say }: Screen,
): string {
  const untold = unsourced === 0 ? [] : [say.unsourced(unsourced)];
  const own = origins.filter(({ kind }) => kind === "outlet").length;
  // Where nobody else has it, there are no sources to count.
  if (own === origins.length) return [...untold, say.sameOrigin(sameOrigin)].join(", ");
  const counts = [say.independent(independent), say.sameOrigin(sameOrigin), say.notRecorded(notRecorded - own)];
  return [...counts, ...untold].join(", ");
}

const A = "A".charCodeAt(0);

/** A sentence as it stands: one with quotation marks of its own needs none around it. */
const quoted = (sentence: string): string => (/["„“”»«]/u.test(sentence) ? sentence : `„${sentence}“`);

/** One for what copies say in the same words: "2 3 4 denies 1". */
function changeLines(groups: readonly (readonly LinkSummary[])[], numbers: Numbers, screen: Screen): string[] {
  const sorted = [...groups].sort(([a], [b]) => ((a!.published ?? "") < (b!.published ?? "") ? -1 : 1));
  return sorted.flatMap((group) => {
    const { palette, say } = screen;
    const [{ kind, slot, published, words, band, by, earlier }] = group as [LinkSummary];
    const from = [...new Set(group.map(({ document }) => document))];
    const to = [...new Set(group.flatMap(({ earlier }) => earlier.map(({ document }) => document)))].sort();
    const isAsked = band === "proposed" ? `${say.perhaps} ` : "";
    const does = `${placesOf(from, numbers)} ${isAsked}${say.kinds[kind as keyof typeof say.kinds]} ${placesOf(to, numbers)}`;
    // In one article: who denies what there, not which article another one.
    const isTold = from.length === 1 && to.every((name) => name === from[0]) && by !== "";
    const answered = isTold && earlier[0] !== undefined ? ` – „${earlier[0].words}“` : "";
    return block(
      "  ",
      [
        piece(`${dayOnly(published, screen)} `, palette.faint),
        isTold
          ? said(
              `${placesOf(from, numbers)} ${by} ${isAsked}${say.kinds[kind as keyof typeof say.kinds]}`,
              palette.open,
            )
          : piece(does, palette.open),
        piece(slot === null ? ": " : ` (${say.slots[slot]}): `),
        said(isTold ? `${quoted(words)}${answered}` : `„${words}“`),
      ],
      screen,
    );
  });
}

function eventLines({ recorded, event, article, other }: StoryEvent, screen: Screen): string[] {
  const { palette, say } = screen;
  const where = other === null ? "" : ` ${event === "left" ? say.to : say.from} ${other}`;
  return block(
    "  ",
    [piece(`${dayOnly(recorded, screen)} `, palette.faint), said(`${article.name} ${say.events[event]}${where}`)],
    screen,
  );
}

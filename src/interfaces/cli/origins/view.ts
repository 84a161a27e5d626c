import type { CopyPair, Origins } from "../../../ledger/index.ts";
import { block, day, type Screen, said } from "../ledger/screen.ts";
import { type Piece, piece } from "../view/pieces.ts";

/** Documents in the order of publication, each with its credits, the sources it names and the text it shares. */
export function originsView({ documents, pairs, attributions }: Origins, screen: Screen): string {
  const { palette, say } = screen;
  const parts = documents.map(({ document, name, publisher, published, title, credits }) => {
    const own = pairs.filter(({ a, b }) => a.document === document || b.document === document);
    const agencies = [...new Set(credits.flatMap((credit) => credit.agencies))].join(", ");
    const named = attributions
      .filter((one) => one.document === document)
      .map((one) => (one.named ? one.source : `${one.source} (${say.unnamed})`));
    return [
      ...block(
        "",
        [
          piece(`${day(published, screen)} `, palette.faint),
          ...(publisher === null ? [] : [said(publisher), piece(": ")]),
          said(title ?? name, palette.heading),
          piece(" "),
          said(name, palette.faint),
        ],
        screen,
      ),
      ...(agencies === "" ? [] : block("  ", [piece(`${say.credits}: `, palette.faint), said(agencies)], screen)),
      ...(named.length === 0
        ? []
        : block("  ", [piece(`${say.sources}: `, palette.faint), said([...new Set(named)].join(", "))], screen)),
      ...own.flatMap((pair) => block("  ", pairPieces(pair, document, screen), screen)),
      ...(own.length === 0 ? [`  ${palette.faint(say.noCopies)}`] : []),
    ].join("\n");
  });
  return parts.join("\n\n");
}

/** How a pair looks from one of its documents: "2-dpa: 94 % of the shorter text, 140 words; both have it from …". */
function pairPieces(
  { a, b, shared, direction, passages }: CopyPair,
  document: string,
  { say, palette }: Screen,
): Piece[] {
  const isA = a.document === document;
  const other = isA ? b : a;
  const way =
    direction.way === "common" || direction.way === null
      ? direction.way
      : (direction.way === "a->b") === isA
        ? "to"
        : "from";
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const agencies = way === "common" || direction.by === "credit" ? ` ${direction.agencies.join(", ")}` : "";
  const by = direction.by === null ? "" : `, ${say.by[direction.by]}`;
  return [
    said(other.name),
    piece(`: ${say.sharedText(Math.round(shared * 100))}, ${say.passage(words)}; `, palette.faint),
    piece(say.ways[way ?? "unknown"], palette.open),
    said(way === "common" ? "" : by, palette.faint),
    ...(agencies.trim() === "" ? [] : [piece(way === "common" ? " " : ": "), said(agencies)]),
  ];
}

/** A pair by itself, for the list of all. */
export function pairView({ a, b, shared, direction, boilerplate }: CopyPair, screen: Screen): string[] {
  const { palette, say } = screen;
  const sign = direction.way === "a->b" ? "→" : direction.way === "b->a" ? "←" : "–";
  const note = boilerplate
    ? say.boilerplate
    : direction.way === "common"
      ? `${say.ways.common} ${direction.agencies.join(", ")}`
      : "";
  return block(
    "",
    [
      said(a.name),
      piece(` ${sign} `, palette.open),
      said(b.name),
      piece(` ${say.sharedText(Math.round(shared * 100))}${note ? `; ${note}` : ""}`, palette.faint),
    ],
    screen,
  );
}

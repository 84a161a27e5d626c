/** Values of one `in (...)`; both databases take more, but one long list is prepared once and used again. */
const PIECE = 512;

/** The values once each, in pieces that are full lists or powers of two: few different statements are prepared. */
export function* inPieces<Value extends number | string>(values: Iterable<Value>): Generator<Value[]> {
  const all = [...new Set(values)];
  for (let at = 0; at < all.length; at += PIECE) {
    const piece = all.slice(at, at + PIECE);
    const full = 2 ** Math.ceil(Math.log2(piece.length));
    // The last one again: it changes nothing in a set.
    while (piece.length < full) piece.push(piece.at(-1) as Value);
    yield piece;
  }
}

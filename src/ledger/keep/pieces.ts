/** Rows that are held at a time. */
const PIECE = 200;

/** All rows in the order of their keys, some at a time, so that memory does not grow with the ledger. */
export async function* inPieces<Row extends { readonly key: number }>(
  after: (key: number, limit: number) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let last = -1; ; ) {
    const rows = await after(last, PIECE);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.key;
  }
}

import type { KyselyPlugin, PluginTransformResultArgs, QueryResult, RootOperationNode, UnknownRow } from "kysely";
import { unpackText } from "../packed-text.ts";

/** Opens the texts of a SQLite file in what a query gives, so that nobody else need know that they are packed. */
export const packedTexts: KyselyPlugin = {
  transformQuery: ({ node }): RootOperationNode => node,
  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    if (!result.rows.some(isPacked)) return Promise.resolve(result);
    return Promise.resolve({ ...result, rows: result.rows.map((row) => (isPacked(row) ? opened(row) : row)) });
  },
};

type PackedRow = UnknownRow & { readonly content: Uint8Array };

const isPacked = (row: UnknownRow): row is PackedRow => row.content instanceof Uint8Array;

const opened = (row: PackedRow): UnknownRow => ({ ...row, content: unpackText(row.content) });

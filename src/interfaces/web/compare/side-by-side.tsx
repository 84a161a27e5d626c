import { t } from "../messages/messages.ts";

/** The way to both texts side by side, by the ids of articles or of their versions; nothing where it is one. */
export const SideBySide = ({ a, b }: { a: string | null; b: string | null }) =>
  a === null || b === null || a === b ? null : (
    <a href={`/compare?${new URLSearchParams({ a, b })}`}>{t().compare.sideBySide}</a>
  );

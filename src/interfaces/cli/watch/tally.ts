import type { WatchEvent } from "../../feeds/events.ts";
import type { Sink } from "../../feeds/sink.ts";

/** Counts what comes of a look at the feeds. */
export interface Tally {
  readonly sink: Sink;
  readonly count: (event: WatchEvent) => void;
  /** "4 new, 1 in a new version, 1 could not be read, from 2 feeds.": one line, with its end. */
  line(feeds: number, ledger: string | null): string;
}

export function tallyOf(sink: Sink): Tally {
  const count = { new: 0, versions: 0, known: 0, returned: 0, unread: 0 };
  return {
    sink: async function* (documents) {
      for await (const acknowledged of sink(documents)) {
        if (acknowledged.outcome === "known") count.known++;
        else if (acknowledged.outcome === "returned") count.returned++;
        else if (acknowledged.outcome === "new version") count.versions++;
        else count.new++;
        yield acknowledged;
      }
    },
    count({ kind, address }) {
      if (address !== null && (kind === "refused" || kind === "failed")) count.unread++;
    },
    line(feeds, ledger) {
      const all = [
        `${count.new} new`,
        ...(count.versions > 0 ? [`${count.versions} in a new version`] : []),
        ...(count.known > 0 ? [`${count.known} known already`] : []),
        ...(count.returned > 0 ? [`${count.returned} went back to an earlier text`] : []),
        ...(count.unread > 0 ? [`${count.unread} could not be read`] : []),
      ];
      return `${all.join(", ")}, from ${feeds} feed${feeds === 1 ? "" : "s"}.${ledger === null ? "" : ` Ledger: ${ledger}`}\n`;
    },
  };
}

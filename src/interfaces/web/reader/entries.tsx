import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { type Entry, entriesOf, type Facts, shown } from "./facts.ts";

/** Where an entry of a live blog begins, with the address by which it can be cited. */
export function EntryLink({ entry: { id, published } }: { entry: Entry }) {
  return (
    <p class="entry" id={`in-text-${id}`}>
      <a href={`#${id}`} aria-label={`${t().reader.entry} ${dateText(published)}`}>
        <time dateTime={published}>{dateText(published)}</time>
      </a>
    </p>
  );
}

/** UTF-16 units of an entry that its line shows. */
const OPENING = 90;

/** The entries of a live blog in the order of the text, each with its first words. */
export function Entries({ facts }: { facts: Facts }) {
  const entries = entriesOf(facts);
  if (entries.length === 0) return null;
  return (
    <details class="findings dated">
      <summary>
        {t().reader.entries} <span class="faint">({entries.length})</span>
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>
              <time dateTime={entry.published}>{dateText(entry.published)}</time>
            </a>
            <bdi lang={facts.reading.document.language ?? undefined}>{shown(openingOf(facts, entry))}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Without the time that heads it. */
function openingOf({ text }: Facts, { start, end }: Entry): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * OPENING))
    .replace(/^[^\p{L}\d]*\d{1,2}[.:]\d\d Uhr[^\p{L}\d]*/u, "")
    .replaceAll(/\s+/gu, " ");
  return words.length <= OPENING ? words : `${words.slice(0, words.lastIndexOf(" ", OPENING))} …`;
}

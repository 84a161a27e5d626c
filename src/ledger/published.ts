import { publishedAsEdtf } from "../text/published.ts";

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/u;
const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u;

/**
 * When it was published, so that text order is time order: "2026-04-13T06:15:00Z" where a zone is given (in UTC), the local
 * time without a zone as written, else the day, month or year. `null` for what is no date.
 */
export function publishedForOrder(given: string | null | undefined): string | null {
  if (!given) return null;
  const text = given.trim();
  const day = publishedAsEdtf(text);
  if (!day || !TIME.test(text)) return day;
  const normal = text.replace(" ", "T").replace(/ /gu, "");
  if (!ZONE.test(normal)) return normal.slice(0, 19);
  const instant = Date.parse(normal.replace(/([+-]\d{2})(\d{2})$/u, "$1:$2"));
  return Number.isNaN(instant) ? day : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

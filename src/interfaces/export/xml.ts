/** What XML 1.0 (2.2) does not allow even when it is escaped. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "\r": "&#13;",
  }),
);

/** Text between tags, in XML and in HTML. What may not stand there becomes U+FFFD, so that positions hold. */
export const content = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(FORBIDDEN, "\ufffd")
    .replaceAll(/[&<>"'\r]/g, (c) => ESCAPES.get(c)!);

/** A value with its quotes. */
export const attribute = (value: string): string =>
  `"${content(value).replaceAll(/[\n\t]/g, (c) => `&#${c.charCodeAt(0)};`)}"`;

import { createHash } from "node:crypto";
import type { Reading } from "../../index.ts";

/** The namespace of all ids below: the UUIDv5 of "urn:laut" in RFC 9562's namespace of URLs. */
export const NAMESPACE = uuid5("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "urn:laut");

/** UUID version 5 (RFC 9562, 5.5): of a name within a namespace, the same everywhere and always. */
export function uuid5(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll("-", ""), "hex");
  const bytes = createHash("sha1").update(space).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The UUID of a thing in a reading ("s4", "e7"; "" for its document): the same text at another address is another document. */
export function idOf({ document }: Reading, part = ""): string {
  return uuid5(NAMESPACE, JSON.stringify([document.url ?? document.name, document.sha256, part]));
}

/** A thing that has no document of its own, such as a publisher, by its kind and name. */
export const sharedId = (kind: string, name: string): string => uuid5(NAMESPACE, JSON.stringify([kind, name]));

export const urn = (uuid: string): string => `urn:uuid:${uuid}`;

/** The document's web address, as an IRI may be written (RFC 3987); its UUID where it has none. */
export const documentIri = (reading: Reading): string => webIri(reading.document.url) ?? urn(idOf(reading));

/** What `URL` leaves and an IRI may not hold: Turtle's IRIREF excludes the same. */
const NO_IRI = /[\0-\x20<>"{}|^`\\]/g;

/** Of http and https only, so that no export carries an address that runs something. */
export function webIri(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return href.replaceAll(NO_IRI, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

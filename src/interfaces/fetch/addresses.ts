import ipaddr from "ipaddr.js";

/** Says of an IP address whether it may be connected to. */
export type AddressRule = (address: string) => boolean;

/**
 * Only what the public internet routes to: not this machine, not its network, not the cloud's metadata service.
 * An article's address comes from strangers, and must not make this machine ask its own network for them.
 */
export const isPublicAddress: AddressRule = (address) => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  // IPv4 written as IPv6 in the old way, ::127.0.0.1 (RFC 4291, 2.5.5.1), counts as unicast there.
  return !(parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0));
};

/** The address in a URL's host where it is one, without an IPv6 address's brackets; `null` for a name. */
export function literalAddress(host: string): string | null {
  const bare = host.startsWith("[") ? host.slice(1, -1) : host;
  return ipaddr.isValid(bare) ? bare : null;
}

import { expect, test } from "vitest";
import { isPublicAddress, literalAddress } from "./addresses.ts";

test.each(["93.184.216.34", "2606:2800:220:1::1946", "::ffff:93.184.216.34"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  "127.0.0.1",
  "127.255.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::7f00:1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "fe80::1",
  "fc00::1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "no address",
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test("every way to write an address in a URL comes to the same one", () => {
  const hosts = ["http://2130706433/", "http://0x7f.1/", "http://127.0.0.1./", "http://017700000001/"];
  for (const url of hosts) expect(literalAddress(new URL(url).hostname)).toBe("127.0.0.1");
  expect(literalAddress(new URL("http://[::1]/").hostname)).toBe("::1");
  expect(literalAddress("example.org")).toBeNull();
});

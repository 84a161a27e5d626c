import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder } from "./compile-cache.ts";

test("compiled code lies among the user's own caches", () => {
  expect(cacheFolder({}, "linux")).toBe(join(homedir(), ".cache"));
  expect(cacheFolder({ XDG_CACHE_HOME: "/var/caches/me" }, "linux")).toBe("/var/caches/me");
  expect(cacheFolder({ XDG_CACHE_HOME: "" }, "linux")).toBe(join(homedir(), ".cache"));
  expect(cacheFolder({}, "darwin")).toBe(join(homedir(), "Library", "Caches"));
  expect(cacheFolder({ LOCALAPPDATA: "L:" }, "win32")).toBe("L:");
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, tidy } from "./compile-cache.ts";

test("compiled code lies among the user's own caches", () => {
  expect(cacheFolder({}, "linux")).toBe(join(homedir(), ".cache"));
  expect(cacheFolder({ XDG_CACHE_HOME: "/var/caches/me" }, "linux")).toBe("/var/caches/me");
  expect(cacheFolder({ XDG_CACHE_HOME: "" }, "linux")).toBe(join(homedir(), ".cache"));
  expect(cacheFolder({}, "darwin")).toBe(join(homedir(), "Library", "Caches"));
  expect(cacheFolder({ LOCALAPPDATA: "L:" }, "win32")).toBe("L:");
});

test("of compiled code that is too much, what was used last is kept", () => {
  const folder = mkdtempSync(join(tmpdir(), "laut-compiled-"));
  const place = join(folder, "v24");
  mkdirSync(place);
  const write = (name: string, day: number) => {
    writeFileSync(join(place, name), "1234567890");
    utimesSync(join(place, name), new Date(2026, 0, day), new Date(2026, 0, day));
  };
  const later = (second: number) => utimesSync(place, new Date(), new Date(Date.now() + second * 1000));
  write("b", 2);
  write("a", 1);
  write("c", 3);
  later(1);
  tidy(folder, 30, 10);
  expect(readdirSync(place)).toEqual(["a", "b", "c"]);
  write("d", 4);
  later(2);
  tidy(folder, 30, 20);
  expect(readdirSync(place)).toEqual(["c", "d"]);
  utimesSync(place, new Date(2026, 0, 5), new Date(2026, 0, 5));
  tidy(folder, 1, 1);
  expect(readdirSync(place), "nothing was written since").toEqual(["c", "d"]);
  tidy(join(folder, "none"));
  rmSync(folder, { recursive: true });
});

import { expect, test } from "vitest";
import type { Exchange } from "./http.ts";
import { byHeader, byMeta, fileRules, pathFits } from "./tdm.ts";

const answer = (body: string, status = 200): Exchange => ({
  status,
  header: () => null,
  headers: [],
  body: async () => Buffer.from(body),
  sent: () => Buffer.from(body),
  discard: async () => {},
});
const ofFile = (json: string, path: string) =>
  fileRules(async () => answer(json))(new URL(path, "https://example.org"));

test("the first rule of the file that fits decides", async () => {
  const json = JSON.stringify([
    { location: "/frei/", "tdm-reservation": 0 },
    { location: "/*.html$", "tdm-reservation": 1, "tdm-policy": "https://example.org/p" },
    { location: "/", "tdm-reservation": 1 },
  ]);
  expect(await ofFile(json, "/frei/a.html")).toEqual({ reserved: false, policy: null });
  expect(await ofFile(json, "/a/b.html")).toEqual({ reserved: true, policy: "https://example.org/p" });
  expect(await ofFile(json, "/a/b.htm?x")).toEqual({ reserved: true, policy: null });
});

test.each(["<html>404</html>", "[1, null, {}]", '[{"location":7}]', '[{"location":"/","tdm-reservation":"no"}]'])(
  "%s says nothing",
  async (json) => {
    expect(await ofFile(json, "/a")).toBeNull();
  },
);

test("header and meta element", () => {
  const header = (value: string | null) => byHeader({ header: (name) => (name === "tdm-reservation" ? value : null) });
  expect([header("1")?.reserved, header("0")?.reserved, header("x"), header(null)]).toEqual([true, false, null, null]);
  expect(byMeta(Buffer.from('<meta content="1" name="tdm-reservation">'))?.reserved).toBe(true);
  expect(byMeta(Buffer.from("<meta name=tdm-reservation content=0>"))?.reserved).toBe(false);
  expect(byMeta(Buffer.from("<p>tdm-reservation 1</p>"))).toBeNull();
});

test.each([
  ["/", "/a", true],
  ["/a", "/b", false],
  ["/a$", "/a", true],
  ["/a$", "/ab", false],
  ["/*.pdf$", "/x/y.pdf", true],
  ["/*.pdf$", "/x.pdf/y.pdf", true],
  ["/*/b", "/a/c/b/d", true],
  ["*", "/a", true],
])("%s fits %s: %s", (location, path, fits) => {
  expect(pathFits(location, path)).toBe(fits);
});

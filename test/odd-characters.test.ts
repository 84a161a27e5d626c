import { afterAll, expect, test } from "vitest";
import { html } from "../src/interfaces/export/claim-report/html.ts";
import { folder, laut } from "./cli.ts";

const files = folder();
afterAll(() => files.remove());

/** An escape sequence, a mark that turns the direction of writing, a bell. */
const ODD = "\u001b[31m\u202e\u0007";

test.each([
  [["no-such-command-", ODD]],
  [["claim", `c${ODD}`, "--ledger", files.file("a.laut", "")]],
  [["read", `${ODD}.txt`]],
  [["read", "--published", ODD, files.file("a.txt", "Es regnet.")]],
  [["export", "--to", ODD, "x"]],
  [["read", "--format", "jsonl", files.file("a.jsonl", `{"text": "${ODD}\n`)]],
])("%j: what is repeated in a message moves no terminal", async (args) => {
  const { code, err } = await laut([...args]);
  expect(code).toBeGreaterThan(0);
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
});

test("a claim's page does not turn its direction of writing for a text", () => {
  expect(html`<p>${"a\u202eb\u2066c"}</p>`.markup).toBe("<p>abc</p>");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folder, laut } from "./cli.ts";
import { root } from "./sources.ts";

const place = folder();
afterAll(() => place.remove());

/** A block of a page: a command of laut behind "$", and what it prints. */
const EXAMPLE = /^```\n\$ laut (?<line>.*)\n(?:[\s\S]*?\n)??```$/gmu;
/** When it is recorded, and in which ledger, is different each time. */
const stable = (out: string): string =>
  out
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu, "2026-11-23T09:30:00.000Z")
    .replace(/Ledger: .*/u, "Ledger: ledger.laut");

const argsOf = (line: string): string[] =>
  [...line.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/gu)].map(({ groups }) => groups!.quoted ?? groups!.plain!);

test.each(["README.md", "docs/follow-a-claim.md"])(
  "%s shows what its commands print (vitest --update writes it anew)",
  async (name) => {
    const page = readFileSync(join(root, name), "utf8");
    const env = { LAUT_LEDGER: join(place.path, `${name.replaceAll("/", "-")}.laut`) };
    const parts: string[] = [];
    let end = 0;
    for (const { 0: block, index, groups } of page.matchAll(EXAMPLE)) {
      const args = argsOf(groups!.line!).map((part) => (part.startsWith("examples/") ? join(root, part) : part));
      const { out, code } = await laut(args, { env });
      expect([groups!.line, code]).toEqual([groups!.line, 0]);
      parts.push(page.slice(end, index), `\`\`\`\n$ laut ${groups!.line}\n${stable(out).trimEnd()}\n\`\`\``);
      end = index + block.length;
    }
    expect(end).toBeGreaterThan(0);
    await expect(parts.join("") + page.slice(end)).toMatchFileSnapshot(join(root, name));
  },
);

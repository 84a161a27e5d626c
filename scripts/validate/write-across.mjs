// Writes what stands across articles into a folder: every story of the ledger and its largest claims, in every format, as the
// server gives them. The first claim of each story is rated, so that it has a ClaimReview.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimFormats, storyFormats } from "../../src/interfaces/export/across/formats.ts";
import { add, claimsOf, judge, stories, story } from "../../src/ledger/index.ts";

/** Claims of a story that are written. */
const MOST = 20;

export async function writeAcross(app, ledger, articles, out) {
  for await (const _ of add(ledger, articles, { threads: 0 }));
  const folder = join(out, "across");
  mkdirSync(folder);
  const write = async (kind, id, { name, extension }) => {
    const response = await app.request(`/api/${kind}/${id}/export/${name}`);
    if (response.status !== 200) throw new Error(`${kind} ${id} as ${name}: ${await response.text()}`);
    writeFileSync(join(folder, `${id}-${name}${extension}`), await response.text());
  };
  for (const { id } of (await stories(ledger, { least: 1, limit: 1_000 })).items) {
    for (const format of storyFormats) await write("stories", id, format);
    const { articles: members } = await story(ledger, id);
    const claims = await claimsOf(
      ledger,
      members.map(({ version }) => version),
    );
    for (const [at, claim] of claims.slice(0, MOST).entries()) {
      const rating = {
        kind: "credibility",
        value: String(1 + (at % 6)),
        reason: "saw <it> & wrote",
        author: "Ada Voss",
      };
      if (at === 0) await judge(ledger, { subjectKind: "claim", subject: claim.id, ...rating });
      for (const format of claimFormats)
        if (format.name !== "claim-review" || at === 0) await write("claims", claim.id, format);
    }
  }
}

// What is asked for before anybody does.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { keepWarm, warm } from "../src/interfaces/http/warm.ts";
import { CLAIMS_OF } from "../src/interfaces/web/api-types.ts";
import { type Ledger, stories } from "../src/ledger/index.ts";
import { folder } from "./cli.ts";
import { largeStory } from "./large-story.ts";
import { ledgerOf } from "./ledgers.ts";

const place = folder();
let ledger: Ledger;
beforeAll(async () => {
  ledger = await ledgerOf(`${place.path}/warm.laut`, largeStory(12));
});
afterAll(async () => {
  await ledger.close();
  place.remove();
});

/** An app that notes what it is asked for. */
function noting(answer: () => Response = () => new Response("{}")) {
  const asked: (readonly [path: string, authorization: string | null])[] = [];
  const request = async (path: string, { headers }: RequestInit = {}) => {
    asked.push([path, new Headers(headers).get("authorization")]);
    return answer();
  };
  return { app: { request } as never, asked };
}

test("the claims of a large story, and the first of each page, are asked for as the reader asks for them, with the token", async () => {
  const { app, asked } = noting();
  await warm(app, ledger, "secret", new AbortController().signal);
  const { id } = (await stories(ledger)).items[0]!;
  // The page as far as its settings look at it.
  vi.stubGlobal("document", { documentElement: { lang: "", dataset: {}, style: {} } });
  vi.stubGlobal("navigator", { language: "de", languages: ["de"] });
  const fetched = vi.fn(async (_: string) => new Response("{}"));
  vi.stubGlobal("fetch", fetched);
  const { list, reviews, statementFacets, story } = await import("../src/interfaces/web/api.ts");
  await story(id, null, "claims");
  await reviews();
  await list("claims", { limit: CLAIMS_OF, knownOn: "", cursor: null });
  await list("statements", { cursor: null });
  await statementFacets({});
  vi.unstubAllGlobals();
  expect(asked).toEqual(fetched.mock.calls.map(([path]) => [path, "Bearer secret"]));
});

test("it ends where the server does, and what goes wrong is told to nobody", async () => {
  const ended = new AbortController();
  const { app, asked } = noting(() => {
    ended.abort();
    return new Response("{}");
  });
  await warm(app, ledger, null, ended.signal);
  await warm(app, ledger, null, ended.signal);
  expect(asked).toHaveLength(1);
  const broken = noting(() => {
    throw new Error("disk I/O error");
  });
  await warm(broken.app, ledger, null, new AbortController().signal);
  expect(broken.asked).toHaveLength(1);
});

test("what was written to is asked for again once it is left alone, and nothing else is", async () => {
  const { app, asked } = noting();
  const ended = new AbortController();
  let state = "1";
  const written = { ...ledger, database: { ...ledger.database, state: async () => state } } as Ledger;
  const kept = keepWarm(app, written, null, ended.signal, 5);
  await vi.waitFor(() => expect(asked).toHaveLength(5));
  await new Promise((done) => setTimeout(done, 50));
  expect(asked).toHaveLength(5);
  state = "2";
  await vi.waitFor(() => expect(asked).toHaveLength(10));
  ended.abort();
  await kept;
});

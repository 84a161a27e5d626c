import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folder } from "./cli.ts";
import { natsServer, postgresServer } from "./servers.ts";
import { root } from "./sources.ts";

interface Programs {
  readonly postgres: string | null;
  readonly nats: string | null;
}
type Apt = (args: readonly string[]) => string | null;
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const load = (file: string) => import(join(root, "scripts/servers", file));
const { found, programs } = (await load("programs.mjs")) as {
  readonly found: (path?: string, debian?: string) => Programs;
  readonly programs: (look: () => Programs, apt: Apt) => Programs;
};
const { skippedServerTests } = (await load("skipped.mjs")) as {
  readonly skippedServerTests: (report: Report, env: object, read: (file: string) => string) => readonly string[];
};

const place = folder();
afterAll(() => place.remove());

const NOTHING: Programs = { postgres: null, nats: null };
const ALL: Programs = { postgres: "/bin/postgres", nats: "/bin/nats-server" };

test("of several versions of PostgreSQL the newest by number is taken", () => {
  for (const version of ["9.6", "15"]) {
    const bin = join(place.path, version, "bin");
    mkdirSync(bin, { recursive: true });
    for (const program of ["initdb", "pg_ctl"]) writeFileSync(join(bin, program), "");
  }
  expect(found("", place.path).postgres).toBe(join(place.path, "15", "bin"));
  expect(found("", join(place.path, "nowhere")).postgres).toBe(null);
});

describe("packages", () => {
  test("nothing is installed where all is there", () => {
    const asked: string[] = [];
    const apt: Apt = ([task]) => {
      asked.push(`${task}`);
      return null;
    };
    expect([programs(() => ALL, apt), asked]).toEqual([ALL, []]);
  });

  test("the lists are fetched where a package is not found, and only what lacks is installed", () => {
    const asked: string[] = [];
    const apt: Apt = ([task, ...rest]) => {
      asked.push(`${task} ${rest.at(-1) ?? ""}`.trim());
      return asked.includes("update") ? null : "E: Unable to locate package";
    };
    const look = () => (asked.length < 3 ? { ...ALL, nats: null } : ALL);
    expect([programs(look, apt), asked]).toEqual([ALL, ["install nats-server", "update", "install nats-server"]]);
  });

  test("what cannot be installed is one line that names it", () => {
    const told = "apt-get cannot install postgresql and nats-server, which the tests need: E: no network";
    expect(() =>
      programs(
        () => NOTHING,
        () => "E: no network",
      ),
    ).toThrow(told);
  });
});

test("a server that is named is never passed over", async () => {
  expect(await postgresServer("postgres://x@127.0.0.1:9/x")).toBe("postgres://x@127.0.0.1:9/x");
  await expect(natsServer("nats://127.0.0.1:9")).rejects.toThrow("does not answer");
});

test("a test of the servers that is skipped is named, where both are there", () => {
  const report: Report = {
    testResults: ["uses.test.ts", "browser.test.ts"].map((name) => ({
      name,
      assertionResults: [
        { status: "passed", fullName: " goes" },
        { status: "skipped", fullName: `${name} waits` },
      ],
    })),
  };
  const read = (file: string) => `import { a } from "./${file.startsWith("uses") ? "ledgers" : "web/server"}.ts";`;
  const both = { LAUT_TEST_POSTGRES: "postgres://x", LAUT_TEST_NATS: "nats://x" };
  expect(skippedServerTests(report, both, read)).toEqual(["uses.test.ts waits"]);
  expect(skippedServerTests(report, {}, read)).toEqual([]);
});

const there = found();
describe.runIf(there.postgres && there.nats)("servers of their own", () => {
  const SCRIPT = join(root, "scripts/servers.mjs");
  const run = (...command: readonly string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...command], { encoding: "utf8", timeout: 60_000 });

  test("they answer while the command runs, its exit code is passed on, and they are gone after it", async () => {
    const program = place.file(
      "look.mjs",
      `import { connect } from "node:net";
       const { LAUT_TEST_POSTGRES, LAUT_TEST_NATS } = process.env;
       for (const { hostname, port } of [new URL(LAUT_TEST_POSTGRES), new URL(LAUT_TEST_NATS)])
         await new Promise((done, failed) => connect(port, hostname).once("error", failed).once("connect", done));
       process.exit(3);`,
    );
    const ran = run(process.execPath, program);
    expect([ran.status, ran.stderr]).toEqual([3, ""]);
    await expect(natsServer(/nats:\S+/u.exec(ran.stdout)![0])).rejects.toThrow("does not answer");
  }, 60_000);

  test("ended from outside, they are gone with the command", async () => {
    const child = spawn(process.execPath, [SCRIPT, process.execPath, "-e", "setTimeout(() => {}, 60_000)"]);
    const [told] = (await once(child.stdout, "data")) as [Buffer];
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([1, null]);
    await expect(natsServer(/nats:\S+/u.exec(told.toString())![0])).rejects.toThrow("does not answer");
  }, 60_000);

  test("a command that is not there is told, and no server stays", async () => {
    const ran = run(join(place.path, "no-such-program"));
    expect([ran.status, ran.stderr.trim().split("\n").length]).toEqual([1, 1]);
    await expect(natsServer(/nats:\S+/u.exec(ran.stdout)![0])).rejects.toThrow("does not answer");
  }, 60_000);
});

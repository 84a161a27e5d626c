import { afterAll, expect, test } from "vitest";
import { folder, laut } from "../../../../test/cli.ts";

const place = folder();
afterAll(() => place.remove());

test("a line a check, with what to do where something is wrong", async () => {
  const broken = place.file(
    "broken.laut",
    "This is no ledger, but long enough to look like a file of some kind.".repeat(20),
  );
  const ran = await laut(["doctor", "--ledger", broken, "--queue", "nats://127.0.0.1:9"]);
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/^ok {5}Node {8}\d+\./u);
  expect(ran.out).toContain("ok     models      all there");
  expect(ran.out).toMatch(/WRONG {2}ledger .*Restore a backup/u);
  expect(ran.out).toMatch(/WRONG {2}queue .*does not answer/u);
});

test("a ledger that is not there yet is nothing wrong", async () => {
  const ran = await laut(["doctor", "--ledger", `${place.path}/new/none.laut`]);
  expect(ran.out).toMatch(/ok {5}ledger {6}none yet/u);
  expect(ran.out).toMatch(/disk .*GB free/u);
});

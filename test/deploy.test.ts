import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parse as parseOptions } from "../src/interfaces/cli/parse.ts";
import { command as worker } from "../src/interfaces/cli/worker/command.ts";

const ROOT = join(import.meta.dirname, "..");
const yamlOf = (file: string) => parse(readFileSync(join(ROOT, file), "utf8"));

/** What a command line of a container gives to `laut worker`. */
const workerOptions = (line: readonly string[]) => {
  const at = line.indexOf("worker");
  expect(at).toBeGreaterThanOrEqual(0);
  const parsed = parseOptions("worker", worker, line.slice(at + 1));
  if (parsed.kind !== "call") throw new Error("The line asks for help only.");
  return parsed.options;
};

test("compose.yaml starts workers with options that there are, behind healthy servers", () => {
  const { queue, database, worker: workers } = yamlOf("compose.yaml").services;
  expect(workerOptions(workers.command)).toMatchObject({ metrics: "9420", metricsHost: "0.0.0.0" });
  for (const server of [queue, database]) expect(server.healthcheck.test.length).toBeGreaterThan(1);
  expect(workers.depends_on).toEqual({
    queue: { condition: "service_healthy" },
    database: { condition: "service_healthy" },
  });
  // The queue is asked at the port that its command opens, the worker at the one of its metrics.
  expect(queue.healthcheck.test.join(" ")).toContain(`:${queue.command.at(queue.command.indexOf("-m") + 1)}/healthz`);
  expect(workers.healthcheck.test.join(" ")).toContain(":9420/ready");
  expect(Object.keys(workers.environment)).toEqual(["LAUT_QUEUE", "LAUT_LEDGER"]);
  expect(workers.environment.LAUT_LEDGER).toContain(`@database/${database.environment.POSTGRES_DB}`);
});

test("the Kubernetes manifest starts workers with options that there are and asks them at their port", () => {
  const { spec, metadata } = yamlOf("deploy/kubernetes.yaml");
  const [container] = spec.template.spec.containers;
  const { metrics, metricsHost } = workerOptions(container.args);
  expect([container.ports[0].containerPort, metricsHost]).toEqual([Number(metrics), "0.0.0.0"]);
  expect(spec.template.metadata.annotations["prometheus.io/port"]).toBe(metrics);
  expect(spec.selector.matchLabels).toEqual(metadata.labels);
  expect([container.readinessProbe.httpGet.path, container.livenessProbe.httpGet.path]).toEqual(["/ready", "/health"]);
  expect(container.env.map(({ name }: { readonly name: string }) => name)).toEqual(["LAUT_QUEUE", "LAUT_LEDGER"]);
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "training/**/*.test.ts", "bench/**/*.test.ts"],
    globalSetup: "test/servers.ts",
    testTimeout: 30_000,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          root: ".",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/beside/**"],
          environment: "node",
          // A busy machine is slow, and that is no fault.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          root: ".",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "beside",
          root: ".",
          include: ["test/beside/**/*.test.ts"],
          globalSetup: ["test/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

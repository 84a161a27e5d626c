// Imported before all else, so that who has an old Node reads what to do and not what is missing.
if (typeof Map.groupBy !== "function")
  throw new Error(
    "laut needs Node 22.19 or newer, or a browser from 2024 on. Install the current LTS of Node from https://nodejs.org.",
  );

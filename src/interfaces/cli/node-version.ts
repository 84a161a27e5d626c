// Plain and without imports: this file must also load on a Node that is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `laut needs Node 22.19 or newer; this is Node ${process.versions.node}. Install the current LTS from https://nodejs.org, or run: npx node@24 "$(command -v laut)"\n`,
  );
  process.exit(2);
}

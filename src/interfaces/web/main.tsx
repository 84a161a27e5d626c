import { App } from "./app.tsx";
import { startRouter } from "./router.ts";
import { startShortcuts } from "./shell/shortcuts.ts";
import { render } from "./ui.ts";

startRouter();
startShortcuts();
render(<App />, document.getElementById("app")!);

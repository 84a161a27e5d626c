#!/usr/bin/env node
import "./node-version.ts";
import { keepCompiled } from "./compile-cache.ts";

keepCompiled(process.env);
// Imported only now, so that an older Node says what to do before it meets what it does not know.
await (await import("./process.ts")).runProcess();

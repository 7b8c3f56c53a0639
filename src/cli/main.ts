#!/usr/bin/env node
import { enableCompileCache } from "node:module";

enableCompileCache(); // halves the time to load our modules from the second start on

const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));

import fc from "fast-check";

/**
 * Property tests draw the same cases on every machine, so that a failure can be repeated and a change is what made it. To look for new
 * ones, give another number: `FAST_CHECK_SEED=7 npx vitest run test/property`.
 */
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 20_231_127) });

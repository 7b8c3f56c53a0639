/** The shapes of what the API answers and of what it is asked, for whoever builds on it: `/api/v1`. */
export * from "./common.ts";
export * from "./check.ts";
export * from "./reports.ts";
export * from "./objects.ts";
export * from "./sky.ts";
export * from "./programmes.ts";

/**
 * A text against itself, before any orbit is computed: one length in two units, a period beside a height, coordinates beside a
 * place. Weekdays against dates and one moment in two zones are held against each other where times are resolved.
 */
export { againstItself } from "./againstItself.ts";

import { fetchCommand, type Answer } from "../catalogue/index.ts";
import type { EvidenceRequest, ObjectFilter, UtcText } from "../model/index.ts";

/** What a store says of a request that it holds nothing for, the same words whatever keeps its rows. */
export function lackingFor(request: EvidenceRequest, asOf: UtcText | null): NonNullable<Answer["missing"]> {
  return { what: lackingWords(request, asOf), command: fetchCommand(request) };
}

function lackingWords(request: EvidenceRequest, asOf: UtcText | null): string {
  const known = asOf === null ? "" : ` known by ${asOf}`;
  switch (request.kind) {
    case "sets-around":
      return `element sets of object ${request.noradId}${known}`;
    case "history":
      return `element sets of object ${request.noradId} with epochs from ${request.during.start} to ${request.during.end}${known}`;
    case "catalogue-at":
      return `the catalogue of ${filterWords(request.where)}`;
    case "launches":
      return "a launch log that covers these days";
    case "object":
      return `object ${request.noradId} in the catalogue${known}`;
    case "sensor":
      return `what sensor object ${request.noradId} carries`;
    case "sky-at":
      return `element sets of a whole catalogue from the days around ${request.during.start}`;
    case "site":
      return `the launch site ${request.siteId}`;
  }
}

function filterWords(where: ObjectFilter): string {
  const days = where.launchedDuring;
  const parts = [
    where.owner === undefined ? null : `objects of ${where.owner}`,
    where.launchId === undefined ? null : `launch ${where.launchId}`,
    days === undefined ? null : `launches from ${days.start.slice(0, 10)} to ${days.end.slice(0, 10)}`,
    where.noradIds === undefined ? null : `objects ${where.noradIds.join(", ")}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "all objects" : parts.join(", ");
}

import { foldName, utcSortKey, type KeptReport, type ReportQuery, type ReportShelf } from "../catalogue/index.ts";
import type { Report } from "../model/index.ts";
import { headingOf, mostClaimsAbout, objectsOf, reportId, standingClaims } from "./keptReport.ts";

/** Reports kept in memory, for as long as the program runs. */
export function memoryReports(): ReportShelf {
  const kept = new Map<string, { readonly text: string; readonly heading: KeptReport }>();
  const put = (id: string, report: Report): void => {
    kept.set(id, { text: JSON.stringify(report), heading: headingOf(id, report) });
  };
  const read = (text: string): Report => {
    const report: Report = JSON.parse(text);
    return report;
  };
  const inOrder = (): readonly { readonly text: string; readonly heading: KeptReport }[] =>
    [...kept.values()].toSorted((a, b) => (orderKey(a.heading) < orderKey(b.heading) ? 1 : -1));
  return {
    keepReport: (report) => {
      const id = reportId(report);
      if (!kept.has(id)) put(id, report);
      return id;
    },
    replaceReport: (id, report) => {
      if (!kept.has(id)) return false;
      put(id, report);
      return true;
    },
    reports: (query) => {
      const listed = inOrder().filter(({ text, heading }) => fits(heading, query) && isAbout(text, query.noradId));
      const { after } = query;
      if (after === undefined) return listed.slice(0, query.limit).map(({ heading }) => heading);
      const last = kept.get(after);
      if (last === undefined) return [];
      const later = listed.filter(({ heading }) => orderKey(heading) < orderKey(last.heading));
      return later.slice(0, query.limit).map(({ heading }) => heading);
    },
    report: (id) => {
      const found = kept.get(id);
      return found === undefined ? null : read(found.text);
    },
    claimsAbout: (noradId) =>
      inOrder()
        .flatMap(({ text, heading }) =>
          standingClaims(read(text))
            .filter((claim) => objectsOf(claim).includes(noradId))
            .map((claim) => ({ reportId: heading.id, report: heading, claim })),
        )
        .slice(0, mostClaimsAbout),
  };

  function isAbout(text: string, noradId: number | undefined): boolean {
    return noradId === undefined || standingClaims(read(text)).some((claim) => objectsOf(claim).includes(noradId));
  }
}

/** Later moments, then greater ids, are greater. */
function orderKey({ checkedAt, id }: KeptReport): string {
  return `${utcSortKey(checkedAt)} ${id}`;
}

function fits(heading: KeptReport, { publisher, publishedFrom, publishedBefore }: ReportQuery): boolean {
  const published = heading.published ?? "";
  return (
    (publisher === undefined ||
      heading.publisherId === publisher ||
      publisherKey(heading.publisher) === publisherKey(publisher)) &&
    (publishedFrom === undefined || published >= publishedFrom) &&
    (publishedBefore === undefined || (published !== "" && published < publishedBefore))
  );
}

/** A publisher's name as it is compared. */
export function publisherKey(name: string | null): string {
  return foldName(name ?? "").trim();
}

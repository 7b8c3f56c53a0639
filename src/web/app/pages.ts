import type { ComponentType } from "preact";

export interface PageProps {
  /** What the address names: the id of a report, of an object. */
  readonly id: string;
}

/** One page of the desk: the addresses that it answers to, and where its code lies, loaded when it is first shown. */
export interface Page {
  readonly address: RegExp;
  readonly load: () => Promise<{ readonly default: ComponentType<PageProps> }>;
}

/** All pages; a folder each under `pages/`. The first address that fits is shown. */
export const pages: readonly Page[] = [
  { address: /^\/$/, load: () => import("../pages/check/index.tsx") },
  { address: /^\/reports\/?$/, load: () => import("../pages/reports/index.tsx") },
  { address: /^\/reports\/([\w-]+)$/, load: () => import("../pages/reports/report.tsx") },
  { address: /^\/programmes\/?$/, load: () => import("../pages/programme/index.tsx") },
  { address: /^\/programmes\/([\w-]+)$/, load: () => import("../pages/programme/timeline.tsx") },
  { address: /^\/objects\/?$/, load: () => import("../pages/objects/index.tsx") },
  { address: /^\/objects\/(\d{1,9})$/, load: () => import("../pages/objects/object.tsx") },
  { address: /^\/compare\/?$/, load: () => import("../pages/compare/index.tsx") },
];

/** The pages that the head of the desk names, in its order. */
export const named: readonly { readonly href: string; readonly title: string }[] = [
  { href: "/", title: "Check" },
  { href: "/programmes", title: "Programmes" },
  { href: "/reports", title: "Reports" },
  { href: "/objects", title: "Objects" },
];

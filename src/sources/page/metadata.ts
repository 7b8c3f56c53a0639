/** What a page says of itself. Dates as the archive writes them: a moment of UTC where the zone is known, else a day. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** As little of a document as is needed; linkedom's fits it. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

const articleTypes = /^(\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report|TechArticle|WebPage|\w*Posting)$/;

/** From the page's JSON-LD first, which publishers keep for search engines; then from meta tags, <time> and <title>. */
export function pageMetadata(document: PageDocument): PageMetadata {
  const nodes = jsonLdNodes(document);
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const first = (read: (node: JsonObject) => string | null): string | null =>
    articles.map(read).find((value) => value !== null) ?? null;
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const value = clean(found?.getAttribute("content"));
      if (value !== null) return value;
    }
    return null;
  };
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime") ?? null;
  const dates = [
    first((node) => text(node["datePublished"])),
    meta(
      "article:published_time",
      "datePublished",
      "date",
      "pubdate",
      "publish-date",
      "DC.date.issued",
      "dc.date",
      "parsely-pub-date",
    ),
    time,
  ];
  return {
    title:
      first((node) => text(node["headline"])) ??
      meta("og:title", "twitter:title") ??
      clean(document.querySelector("title")?.textContent),
    publisher:
      first((node) => nameOf(node["publisher"], nodes)) ??
      first((node) => nameOf(node["sourceOrganization"], nodes)) ??
      meta("og:site_name", "application-name"),
    published: dates.map((date) => (date === null ? null : publishedOf(date))).find((date) => date !== null) ?? null,
  };
}

/** "2023-11-28T09:12:00+09:00" → "2023-11-28T00:12:00Z"; without a zone or a clock the day alone; null for what is no date. */
export function publishedOf(date: string): string | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(date.trim());
  if (found === null) {
    // RFC 2822, as feeds write it: "Tue, 28 Nov 2023 00:12:00 GMT".
    const at = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} /.test(date.trim()) ? Date.parse(date) : Number.NaN;
    return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
  }
  const [, day = "", clock, seconds = ":00", zone] = found;
  if (Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  if (clock === undefined || zone === undefined) return day;
  const offset = zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const at = Date.parse(`${day}T${clock}${seconds}${offset}`);
  return Number.isNaN(at) ? day : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All nodes of all JSON-LD blocks, those inside @graph and arrays too. A block that is no JSON is passed over. */
function jsonLdNodes(document: PageDocument): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  const take = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length > 500) return;
    if (Array.isArray(value)) for (const each of value) take(each, depth + 1);
    else if (isObject(value)) {
      nodes.push(value);
      take(value["@graph"], depth + 1);
      take(value["mainEntity"], depth + 1);
    }
  };
  for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      take(JSON.parse((block.textContent ?? "").trim()), 0);
    } catch {
      // Publishers' templates break often; meta tags say the same.
    }
  }
  return nodes;
}

function typesOf(node: JsonObject): readonly string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}

/** The name of an organisation, given in place, as text, or by the @id of another node. */
function nameOf(value: unknown, nodes: readonly JsonObject[]): string | null {
  if (Array.isArray(value)) return nameOf(value[0], nodes);
  if (!isObject(value)) return text(value);
  const named = text(value["name"]);
  if (named !== null) return named;
  const other = nodes.find((node) => node["@id"] !== undefined && node["@id"] === value["@id"] && node["name"] !== undefined);
  return other === undefined ? null : text(other["name"]);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? clean(value) : null;
}

function clean(value: string | null | undefined): string | null {
  const words = (value ?? "").replace(/\s+/g, " ").trim();
  return words === "" ? null : words.slice(0, 500);
}

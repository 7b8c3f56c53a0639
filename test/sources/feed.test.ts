import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fetchDocument } from "../../src/sources/page/index.ts";
import { sourceProblemWords, type SourceProblem } from "../../src/sources/problems.ts";
import type { Result } from "../../src/base/index.ts";
import { answer, useStage, type Play } from "./playedServer.ts";

const stage = useStage();

const story = "The satellite passed over the capital at 14:36 UTC on that day, the agency said, and it will pass again.";
const article = `<!doctype html><html><head><title>The article itself</title></head><body><article><p>${story}</p><p>${story}</p></article></body></html>`;
const rss = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News of the Day</title>
<item><title>First &amp; \u001b[31mforemost</title><link>/article</link><pubDate>Tue, 28 Nov 2023 09:12:00 +0900</pubDate></item>
<item><title>Only here</title><guid isPermaLink="false">x</guid><content:encoded><![CDATA[<p>${story}</p><p>${story}</p>]]></content:encoded></item>
<item><title>Inwards</title><link>http://10.0.0.1/private</link></item>
<item><title>A file</title><link>file:///etc/passwd</link></item>
</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
<entry><title type="html">The &lt;b&gt;one&lt;/b&gt;</title><link rel="self" href="/self"/><link href="/article"/><updated>2023-11-28T00:00:00Z</updated></entry></feed>`;

function play(feed: string, type = "application/rss+xml"): Play {
  return (request, response, body) => {
    const found = request.url === "/article" ? answer(200, "text/html", article) : answer(200, type, feed);
    found(request, response, body);
  };
}

const get = async (path: string) => fetchDocument(stage.network(), `${stage.server.origin}${path}`, stage.home);

function problemOf(got: Result<unknown, SourceProblem>): { readonly code: string; readonly text: string } {
  if (got.ok) throw new Error("it was read");
  const { text, doThis } = sourceProblemWords[got.problem.code](got.problem);
  expect(`${text} ${doThis}`).not.toContain("undefined");
  return { code: got.problem.code, text };
}

describe("a feed", () => {
  it("lists its items, with nothing in them that steers a terminal", async () => {
    for (const type of ["application/rss+xml", "text/xml", "application/xml; charset=utf-8", "text/html"]) {
      stage.server.play = play(rss, type);
      const { code, text } = problemOf(await get("/rss.xml"));
      expect(code).toBe("feed-items");
      expect(text).toContain("  #1  2023-11-28  First & [31mforemost\n  #2  Only here\n  #3  Inwards\n");
      expect(text).not.toContain("\u001b");
    }
    expect(await readdir(stage.home)).not.toContain("pages");
  });

  it("gives the article of the item that is asked for, with the feed's date where the page has none", async () => {
    stage.server.play = play(rss);
    const got = await get("/rss.xml#1");
    expect(got.ok && got.value).toMatchObject({
      title: "The article itself",
      published: "2023-11-28T00:12:00Z",
      url: `${stage.server.origin}/article`,
    });
    stage.server.play = play(atom, "application/atom+xml");
    expect(problemOf(await get("/atom")).text).toContain("#1  2023-11-28  The one");
    expect((await get("/atom#1")).ok).toBe(true);
    expect(stage.server.asked).not.toContain("GET /self");
  });

  it("gives the text that it brings itself where an item has no address", async () => {
    stage.server.play = play(rss);
    const got = await get("/rss.xml#2");
    expect(got.ok && got.value).toMatchObject({ title: "Only here", publisher: "News of the Day", published: null });
    expect(got.ok && got.value.text).toContain(story);
    expect(got.ok && (await readdir(join(stage.home, "pages")))).toContain(got.ok ? `${got.value.sha256}.xml` : "");
  });

  it("leads to no private address and to no file", async () => {
    stage.server.play = play(rss);
    expect(problemOf(await get("/rss.xml#3")).code).toBe("address-not-public");
    expect(problemOf(await get("/rss.xml#4")).code).toBe("url-scheme");
    expect(problemOf(await get("/rss.xml#9"))).toMatchObject({ code: "feed-no-item" });
  });

  it("is refused where it is broken, or where its entities would unfold or name a file", async () => {
    const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><rss version="2.0"><channel><item><title>&e12;</title></item></channel></rss>`;
    const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>`;
    const deep = `<rss version="2.0"><channel>${"<a>".repeat(200_000)}`;
    for (const feed of [
      bomb,
      outside,
      deep,
      "<rss></rss>",
      '<rss version="2.0"><channel></channel></rss>',
      "<?xml version='1.0'?><svg></svg>",
    ]) {
      stage.server.play = play(feed);
      expect(["feed-broken", "page-too-slow"]).toContain(problemOf(await get("/rss.xml")).code);
    }
  });

  it("is told from a page in no time, whatever its beginning is made of", async () => {
    stage.server.play = answer(200, "text/html", `${"<!---->".repeat(300)}${article}`);
    expect((await get("/page")).ok).toBe(true);
  });
});

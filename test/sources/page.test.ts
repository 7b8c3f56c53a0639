import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fetchDocument, readDocumentFile, readPage } from "../../src/sources/page/index.ts";
import { publishedOf } from "../../src/sources/page/metadata.ts";
import { sha256Hex } from "../../src/sources/network/index.ts";
import { sourceProblemWords } from "../../src/sources/problems.ts";
import { answer, useStage } from "./playedServer.ts";

const stage = useStage();

const paragraphs = [
  "SEOUL, Nov. 28 — The North's news agency said that the satellite had pictured a house in Washington at 11:36 p.m. on Monday, Pyongyang time.",
  "It is the third report of this kind within a week, and none of them came with a picture that others could look at.",
  "The South's ministry said that it could not confirm the report, and that it was watching the orbit together with allies.",
];

function page(head: string, body = paragraphs.map((text) => `<p>${text}</p>`).join("")): string {
  return `<!doctype html><html><head>${head}</head><body><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav><article>${body}</article><footer>All rights reserved</footer></body></html>`;
}

async function read(html: string | Buffer, type = "text/html; charset=utf-8") {
  const got = await readPage(Buffer.from(html), type, "https://news.example/a");
  if (!got.ok) throw new Error(got.problem.code);
  return got.value;
}

async function problemOf(html: string | Buffer, type = "text/html; charset=utf-8", seconds = 10): Promise<string> {
  const got = await readPage(Buffer.from(html), type, "https://news.example/a", { seconds, deepest: 300 });
  if (got.ok) throw new Error(`read ${got.value.text.length} characters`);
  const words = sourceProblemWords[got.problem.code](got.problem);
  expect(`${words.text} ${words.doThis}`).not.toContain("undefined");
  return got.problem.code;
}

describe("the text of a page", () => {
  it("is its article, all of it, blocks apart, with the title above", async () => {
    const { text, title } = await read(page("<title>A house in Washington</title>"));
    expect(title).toBe("A house in Washington");
    expect(text).toBe(["A house in Washington", ...paragraphs].join("\n\n"));
  });

  it("keeps blocks, line ends and cells apart, so that no two words are glued", async () => {
    const body =
      `<h2>First pass</h2><p>${paragraphs[0]}<br>Second line</p><div>${paragraphs[1]}<ul><li>one</li><li>two</li></ul></div>` +
      `<table><tr><th>Time</th><th>Place</th></tr><tr><td>11:36</td><td>Washington</td></tr></table><p>${paragraphs[2]}</p>`;
    const { text } = await read(page("<title>T</title>", body));
    expect(text).toContain(`${paragraphs[0]}\nSecond line\n\n${paragraphs[1]}\n\none\n\ntwo`);
    expect(text).toContain("11:36 | Washington");
    expect(text).not.toMatch(/First passSEOUL|onetwo|TimePlace/);
  });

  it("leaves scripts out, and runs none", async () => {
    const body = `<p onclick="x()">${paragraphs[0]}<script>document.title = "changed"; throw new Error("ran")</script></p><p>${paragraphs[1]}<img src=x onerror=alert(1)></p>`;
    const { text, title } = await read(page("<title>T</title><script>document.body.innerHTML = ''</script>", body));
    expect(title).toBe("T");
    expect(text).not.toMatch(/alert|changed|innerHTML/);
  });

  it("is read in the encoding that the answer, the page or its bytes name", async () => {
    const korean = "북한 위성이 미국 백악관을 촬영했다고 조선중앙통신이 월요일 밤 보도했다. ".repeat(5);
    const euckr = Buffer.from("bacfc7d1", "hex"); // 북한 in EUC-KR
    const ascii = page(
      `<meta charset="euc-kr"><title>T</title>`,
      `<p>§${" words of an article that goes on for a while".repeat(8)}</p>`,
    );
    const [before = "", after = ""] = ascii.split("§");
    const legacy = Buffer.concat([Buffer.from(before), euckr, Buffer.from(after)]);
    expect((await read(page("<title>T</title>", `<p>${korean}</p>`))).text).toContain("백악관");
    expect((await read(legacy, "text/html")).text).toContain("북한 words");
    const latin = Buffer.from(page("<title>T</title>", `<p>${"Le satellite a été lancé à Sohae. ".repeat(10)}</p>`), "latin1");
    expect((await read(latin, "text/html")).text).toContain("été lancé");
    expect(await problemOf(page("<title>T</title>"), "text/html; charset=klingon")).toBe("page-encoding");
  });
});

describe("what a page says of itself", () => {
  const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it("is taken from its JSON-LD first, with the moment in UTC", async () => {
    const head =
      "<title>Site | Other title</title><meta property='og:site_name' content='Other name'><meta property='article:published_time' content='2020-01-01'>" +
      ld({
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "Organization", "@id": "#pub", name: "Example News Agency" },
          {
            "@type": ["NewsArticle"],
            headline: "A house",
            datePublished: "2023-11-28T09:12:00+09:00",
            publisher: { "@id": "#pub" },
          },
        ],
      });
    expect(await read(page(head))).toMatchObject({
      title: "A house",
      publisher: "Example News Agency",
      published: "2023-11-28T00:12:00Z",
    });
  });

  it("else from meta tags and <time>; broken JSON-LD is passed over", async () => {
    const head =
      '<title>Plain</title><script type="application/ld+json">{"@type": "NewsArticle", broken</script><meta property="og:title" content="From og"><meta property="og:site_name" content="Example Times">';
    const body = `<time datetime="2023-11-28">yesterday</time>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`;
    expect(await read(page(head, body))).toMatchObject({
      title: "From og",
      publisher: "Example Times",
      published: "2023-11-28",
    });
  });

  it("is null where it says nothing", async () => {
    expect(await read(page("<title>T</title>"))).toMatchObject({ publisher: null, published: null });
  });

  it("gives moments only where the zone is known", () => {
    expect(publishedOf("2023-11-28T09:12:00+0900")).toBe("2023-11-28T00:12:00Z");
    expect(publishedOf("2023-11-28T09:12:00.123Z")).toBe("2023-11-28T09:12:00Z");
    expect(publishedOf("2023-11-28 09:12")).toBe("2023-11-28");
    expect(publishedOf("2023-11-28")).toBe("2023-11-28");
    expect(publishedOf("Tue, 28 Nov 2023 09:12:00 +0900")).toBe("2023-11-28T00:12:00Z");
    for (const none of ["yesterday", "", "2023-13-45", "Nov 28"]) expect(publishedOf(none), none).toBeNull();
  });
});

describe("a page that cannot be read", () => {
  it("because it is empty, or has no article, is told", async () => {
    for (const html of [
      "",
      "   ",
      "<html></html>",
      "<!doctype html><html><body><div id=app></div><script>app()</script></body></html>",
    ]) {
      expect(await problemOf(html), html).toBe("page-empty");
    }
  });

  it("because it nests too deep is refused before it is read", async () => {
    expect(await problemOf(`<html><body>${"<div>".repeat(3000)}${paragraphs[0]}${"</div>".repeat(3000)}</body></html>`)).toBe(
      "page-too-deep",
    );
  });

  it("because it takes too long is given up, whatever it is made of", async () => {
    for (const piece of ["<a ", '<a "', "<!--", "<script>", "<p>".repeat(10) + "x"]) {
      const code = await problemOf(`<html><body>${piece.repeat(400_000)}`, "text/html", 0.3).catch(
        (error: Error) => error.message,
      );
      expect(["page-too-slow", "page-empty", "page-too-deep"], piece).toContain(code);
    }
  });
});

describe("a fetched page", () => {
  it("is kept with its hash and what was read, under its hash", async () => {
    const bytes = Buffer.from(page("<title>A house in Washington</title>"));
    stage.server.play = answer(200, "text/html; charset=utf-8", bytes);
    const got = await fetchDocument(stage.network(), `${stage.server.origin}/news/../a?x=1#part`, stage.home);
    if (!got.ok) throw new Error(got.problem.code);
    const { url, sha256, textSha256, text, fetched } = got.value;
    expect({ url, sha256, textSha256, fetched }).toEqual({
      url: `${stage.server.origin}/a?x=1`,
      sha256: sha256Hex(bytes),
      textSha256: sha256Hex(text),
      fetched: "2026-11-25T09:00:00Z",
    });
    expect((await readdir(join(stage.home, "pages"))).toSorted()).toEqual([`${sha256}.html`, `${sha256}.json`]);
    expect(await readFile(join(stage.home, "pages", `${sha256}.html`))).toEqual(bytes);
    expect(JSON.parse(await readFile(join(stage.home, "pages", `${sha256}.json`), "utf8"))).toMatchObject({
      sha256,
      textSha256,
    });
  });

  it("of another type, or none at all, is refused", async () => {
    stage.server.play = answer(200, "image/png", "x");
    expect(await fetchDocument(stage.network(), stage.server.origin, stage.home)).toMatchObject({
      problem: { code: "content-type" },
    });
    stage.server.play = answer(200, "text/html", "");
    expect(await fetchDocument(stage.network(), stage.server.origin, stage.home)).toMatchObject({
      problem: { code: "page-empty" },
    });
  });
});

describe("a PDF", () => {
  it("gives its text, and is refused where it is broken", async () => {
    const sentence = "The satellite passed over the capital at 14:36 UTC on that day, the agency said.";
    const got = await readDocumentFile(smallPdf(sentence), "report.pdf");
    expect(got).toMatchObject({ ok: true, value: { text: sentence, url: null } });
    expect(await readDocumentFile(Buffer.from("%PDF-1.7\nbroken"), "report.pdf")).toMatchObject({
      problem: { code: "pdf-broken" },
    });
  });
});

/** The smallest PDF with one line of text; its offsets are counted, as a reader that repairs would hide a mistake. */
function smallPdf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 20 700 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

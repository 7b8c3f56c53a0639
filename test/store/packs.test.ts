import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { buildPack, packNames } from "../../scripts/packs/buildPack.ts";
import { builtInPacks } from "../../src/store/builtInPacks.ts";
import { checkManifest, checkTables } from "../../src/store/checkedRows.ts";
import { openPacks, packProblemWords, readPack, type PackProblem } from "../../src/store/index.ts";

const packs = fileURLToPath(new URL("../../packs/", import.meta.url));
const dprk = join(packs, "dprk-satellites");
const made: string[] = [];

/** A copy of the built-in pack that a test may spoil. */
function copy(): string {
  const dir = mkdtempSync(join(tmpdir(), "groundtrack-pack-"));
  made.push(dir);
  cpSync(dprk, dir, { recursive: true });
  return dir;
}

/** Rewrites a file of a pack and its hash in pack.json, as a careless builder of another pack would. */
function rewrite(dir: string, file: string, change: (text: string) => string): void {
  const text = change(readFileSync(join(dir, file), "utf8"));
  const before = createHash("sha256")
    .update(readFileSync(join(dir, file)))
    .digest("hex");
  writeFileSync(join(dir, file), text);
  const after = createHash("sha256").update(text).digest("hex");
  const manifest = join(dir, "pack.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(before, after));
}

async function refusal(dir: string): Promise<PackProblem> {
  const read = await readPack(dir);
  if (read.ok) throw new Error("the pack was accepted");
  return read.problem;
}

const words = (problem: PackProblem): string => packProblemWords[problem.code](problem).text;

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

describe("the built-in packs", () => {
  for (const name of ["core", "dprk-satellites", "payloads"]) {
    it(`${name} passes the full check, and the trusted way gives the same rows`, async () => {
      const trusted = await readPack(join(packs, name));
      if (!trusted.ok) throw new Error(words(trusted.problem));
      const manifestText = readFileSync(join(packs, name, "pack.json"), "utf8");
      expect(checkManifest("pack.json", manifestText)).toEqual({ ok: true, value: trusted.value.manifest });
      const texts = trusted.value.manifest.files.map(({ file, table }) => ({
        file,
        table,
        text: readFileSync(join(packs, name, file), "utf8"),
      }));
      const checked = checkTables(texts);
      expect(checked.leftOut).toEqual([]);
      expect(checked.tables).toEqual(trusted.value.tables);
      expect(checked.sources).toEqual(trusted.value.sources);
    });
  }

  it("are what their input builds, byte for byte: after a change of the input, npm run build:packs", () => {
    expect(packNames()).toEqual(["core", "dprk-satellites", "payloads"]);
    for (const name of packNames()) {
      const { files } = buildPack(name);
      expect(readdirSync(join(packs, name)).toSorted()).toEqual([...files.keys()].toSorted());
      for (const [file, text] of files)
        expect(readFileSync(join(packs, name, file), "utf8") === text, `${name}/${file}`).toBe(true);
    }
  });

  it("are those whose hashes the code trusts: after a change of a pack, npm run build:packs", () => {
    const hashes = ["core", "dprk-satellites", "payloads"].map((name) =>
      createHash("sha256")
        .update(readFileSync(join(packs, name, "pack.json")))
        .digest("hex"),
    );
    expect(builtInPacks).toEqual(hashes);
  });

  it("state how many rows each table has, truly", async () => {
    for (const name of ["core", "dprk-satellites", "payloads"]) {
      const read = await readPack(join(packs, name));
      if (!read.ok) throw new Error(words(read.problem));
      for (const { file, rows } of read.value.manifest.files) {
        expect(
          readFileSync(join(packs, name, file), "utf8")
            .trimEnd()
            .split("\n"),
        ).toHaveLength(rows);
      }
    }
  });

  it("name an organisation for every origin id, a parent that exists, a site for every launch", async () => {
    const opened = await openPacks([join(packs, "core"), dprk]);
    if (!opened.ok) throw new Error(words(opened.problem));
    const { knowledge } = opened.value;
    const ids = new Set(knowledge.organisations.map((organisation) => organisation.id));
    const parents = knowledge.organisations.map((organisation) => organisation.parent).filter((parent) => parent !== null);
    expect(parents.filter((parent) => !ids.has(parent))).toEqual([]);
    for (const dir of [join(packs, "core"), dprk]) {
      const read = await readPack(dir);
      if (!read.ok) throw new Error(words(read.problem));
      const origins = [...read.value.sources.values()].map((source) => source.originId).filter((id) => id !== null);
      expect(origins.filter((id) => !ids.has(id))).toEqual([]);
    }
    const sites = new Set(knowledge.sites.map((site) => site.siteId));
    expect(knowledge.launches.filter((launch) => !sites.has(launch.siteId))).toEqual([]);
    const places = new Set(knowledge.places.map((place) => place.id));
    expect([...sites].filter((site) => !places.has(site))).toEqual([]);
  });
});

describe("a pack that must be refused", () => {
  it("is a folder without pack.json", async () => {
    expect((await refusal(tmpdir())).code).toBe("pack-missing");
  });

  it("has a file that was changed after it was made", async () => {
    const dir = copy();
    writeFileSync(join(dir, "objects.jsonl"), readFileSync(join(dir, "objects.jsonl"), "utf8").replace("58400", "58402"));
    const problem = await refusal(dir);
    expect(problem).toMatchObject({ code: "pack-hash", place: { file: join(dir, "objects.jsonl") } });
    expect(words(problem)).toContain("was changed after the pack was made");
  });

  it("lacks a file that it names", async () => {
    const dir = copy();
    rmSync(join(dir, "NOTICE"));
    expect(await refusal(dir)).toMatchObject({ code: "pack-file-missing", found: "NOTICE" });
  });

  for (const path of ["../objects.jsonl", "/etc/hostname", "tables/../../objects.jsonl"]) {
    it(`names the file ${path}, outside its folder`, async () => {
      const dir = copy();
      const manifest = join(dir, "pack.json");
      writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"objects.jsonl"', JSON.stringify(path)));
      expect(await refusal(dir)).toMatchObject({ code: "pack-path", found: path });
    });
  }

  it("holds a link that leads out of its folder, though the content fits the hash", async () => {
    const dir = copy();
    rmSync(join(dir, "objects.jsonl"));
    symlinkSync(join(dprk, "objects.jsonl"), join(dir, "objects.jsonl"));
    expect((await refusal(dir)).code).toBe("pack-path");
  });

  it("is of another version of the format", async () => {
    const dir = copy();
    const manifest = join(dir, "pack.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"formatVersion": 1', '"formatVersion": 2'));
    expect(await refusal(dir)).toMatchObject({ code: "pack-format-version", found: 2, expected: 1 });
  });

  it("has a pack.json that is cut short", async () => {
    const dir = copy();
    const manifest = join(dir, "pack.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").slice(0, 200));
    expect((await refusal(dir)).code).toBe("pack-manifest");
  });
});

describe("a pack with a broken row", () => {
  it("is read without the row, and says where it stands, what was found and what to do", async () => {
    const dir = copy();
    rewrite(dir, "sites.jsonl", (text) => text.replace("39.66", "139.66"));
    const opened = await openPacks([dir]);
    if (!opened.ok) throw new Error(words(opened.problem));
    expect(opened.value.knowledge.sites.map((site) => site.siteId)).toEqual(["tonghae"]);
    expect(opened.value.notices).toHaveLength(1);
    const [notice] = opened.value.notices;
    expect(notice?.text).toContain(`${join(dir, "sites.jsonl")}:1: latitudeDeg: 139.66`);
    expect(notice?.doThis).toContain("Correct the row");
  });

  it("loses only the line that is no JSON", async () => {
    const dir = copy();
    rewrite(dir, "objects.jsonl", (text) => text.replace('{"noradId":58401', '{"noradId":'));
    const opened = await openPacks([dir]);
    if (!opened.ok) throw new Error(words(opened.problem));
    expect(opened.value.knowledge.objects.map((object) => object.noradId)).not.toContain(58401);
    expect(opened.value.knowledge.objects).toHaveLength(7);
    expect(opened.value.notices.map((notice) => notice.code)).toEqual(["pack-row"]);
  });

  it("loses a row whose source is not listed: a figure without a source is not used", async () => {
    const dir = copy();
    rewrite(dir, "sensors.jsonl", (text) => text.replaceAll('"kcna-sensor"', '"hearsay"'));
    const opened = await openPacks([dir]);
    if (!opened.ok) throw new Error(words(opened.problem));
    expect(opened.value.notices.map((notice) => notice.code)).toEqual(["pack-row-source"]);
  });

  it("loses the second of two rows with one key", async () => {
    const dir = copy();
    rewrite(dir, "launches.jsonl", (text) => text + (text.split("\n")[0] ?? ""));
    const opened = await openPacks([dir]);
    if (!opened.ok) throw new Error(words(opened.problem));
    expect(opened.value.knowledge.launches).toHaveLength(9);
    expect(opened.value.notices.map((notice) => notice.code)).toEqual(["pack-row-double"]);
  });

  it("takes no harm from a name that JavaScript objects carry", async () => {
    const dir = copy();
    rewrite(dir, "places.jsonl", (text) => text.replace('"id":"sohae",', '"id":"sohae","__proto__":{"kind":"sea"},'));
    const opened = await openPacks([dir]);
    if (!opened.ok) throw new Error(words(opened.problem));
    expect(opened.value.knowledge.places.find((place) => place.id === "sohae")?.kind).toBe("launch-site");
  });
});

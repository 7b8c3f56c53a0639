import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkJson, groundtrack, inRepository } from "./command.ts";

const claim = (sentence: string): string => `Published: 2023-11-28\n\n${sentence}\n`;

describe("claims that cannot be judged, or not have happened", () => {
  it("of an unknown satellite need data, say its name, and end with status 2", () => {
    const text = claim(
      "The satellite Zeta-9 photographed the White House at 11:36 p.m. on November 27, 2023, Pyongyang time, a blog said.",
    );
    const { report, status } = checkJson(text);
    expect(status).toBe(2);
    expect(report.claims[0]?.finding.verdict).toBe("needs-data");
    expect(report.claims[0]?.finding.summary).toContain("No object called “Zeta-9” is known");
    expect(report.claims[0]?.finding.needs[0]?.command).toContain("groundtrack sync");
  });

  it("of a time before Sputnik are contradicted, with or without a known satellite", () => {
    for (const who of ["A satellite", "Malligyong-1"]) {
      const { report, status } = checkJson(claim(`${who} photographed the White House on March 3, 1955, a blog said.`));
      expect(status).toBe(1);
      expect(report.claims[0]?.finding.summary).toContain("before 4 October 1957");
    }
  });

  it("of a time before the satellite's own launch are contradicted", () => {
    const { report } = checkJson(claim("Malligyong-1 photographed the White House on March 3, 2020, a blog said."));
    expect(report.claims[0]?.finding.verdict).toBe("contradicted");
    expect(report.claims[0]?.finding.summary).toContain("launched on 21 November 2023");
  });
});

describe("a text without its date", () => {
  it("is told so before its first claim", () => {
    const { stdout } = groundtrack(["check", "-"], {
      input: "SEOUL, Sept 13 (Reuters) - Malligyong-1 passed over Guam on Wednesday.\n",
    });
    expect(stdout).toContain("--published");
    expect(stdout.indexOf("--published")).toBeLessThan(stdout.indexOf("c1, "));
  });
});

describe("a light in the sky", () => {
  it("that the text ties to no satellite is not taken for the one spoken of before", () => {
    const { report } = checkJson(
      claim(
        "North Korea's satellite Malligyong-1 photographed the White House at 11:36 p.m. on November 27, Pyongyang time, KCNA said. " +
          "A bright light was seen over Busan at 7:05 p.m. on November 26, residents said.",
      ),
    );
    const sighting = report.claims.find(({ type }) => type === "sighting");
    expect(sighting?.subject.noradId).toBeNull();
    expect(sighting?.finding.verdict).not.toBe("contradicted");
  });
});

describe("a pack with a broken row", () => {
  /** A copy of the built-in pack with one line of its launches altered, and the hashes made to fit. */
  function packWith(line: string): string {
    const folder = mkdtempSync(join(tmpdir(), "groundtrack-pack-"));
    cpSync(inRepository("packs/dprk-satellites"), folder, { recursive: true });
    const lines = readFileSync(join(folder, "launches.jsonl"), "utf8").split("\n");
    lines[2] = line;
    const altered = lines.join("\n");
    const before = createHash("sha256")
      .update(readFileSync(join(folder, "launches.jsonl")))
      .digest("hex");
    const manifest = readFileSync(join(folder, "pack.json"), "utf8");
    expect(manifest).toContain(before);
    writeFileSync(join(folder, "launches.jsonl"), altered);
    writeFileSync(join(folder, "pack.json"), manifest.replace(before, createHash("sha256").update(altered).digest("hex")));
    return folder;
  }

  it("loses that row alone, and says which and why", () => {
    const folder = packWith('{"broken": ');
    const { report, status } = checkJson(readFileSync(inRepository("examples/guam-received.txt"), "utf8"), "--pack", folder);
    expect(status).toBe(0);
    const notices = report.notices.map(({ text }) => text).join("\n");
    expect(notices).toContain("launches.jsonl:3");
    rmSync(folder, { recursive: true });
  });

  it("is refused whole where it was altered after it was made", () => {
    const folder = packWith('{"broken": ');
    writeFileSync(join(folder, "objects.jsonl"), "");
    const ran = groundtrack(["check", inRepository("examples/guam-received.txt"), "--pack", folder]);
    expect(ran).toMatchObject({ status: 65, stdout: "" });
    expect(ran.stderr).toContain("was changed after the pack was made");
    rmSync(folder, { recursive: true });
  });
});

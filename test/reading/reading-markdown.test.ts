import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { withoutMarkdown } from "../../src/claims/text/markdown.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());
const told = (text: string): readonly string[] =>
  read({ text, published: "2023-09-28", publisher: "The Herald" }).claims.map(
    (claim) => `${claim.type} ${claim.speaker ?? ""} ${claim.subject.noradId ?? ""} ${claim.time.start ?? ""}`,
  );

const marked = `# Iran's **Noor-3** in orbit

**TEHRAN** — The [Revolutionary Guards](https://example.org/a_b) said _Noor-3_ was launched from **Shahroud** on Wednesday.[^1]

> "The satellite is in a 450 km orbit,"
> said **Ali Jafarabadi**.

![A rocket](https://example.org/rocket.png)

**Holger Krag:** ERS-2 re-entered on [24 July](https://example.org/b).

[^1]: See the notice.`;
const plain = `# Iran's Noor-3 in orbit

TEHRAN — The Revolutionary Guards said Noor-3 was launched from Shahroud on Wednesday.

"The satellite is in a 450 km orbit," said Ali Jafarabadi.

Holger Krag: ERS-2 re-entered on 24 July.

See the notice.`;

describe("Markdown", () => {
  it("is read as the same text without its marks", () => {
    expect(told(marked)).toHaveLength(3);
    expect(told(marked)).toEqual(told(plain));
  });
  it("keeps every character's place, and every line", () => {
    const piece = fc.constantFrom("*", "**", "_", "[", "](", ")", "!", "> ", "\n", "word", " ", "<https://a.b>", "[^1]", "`");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `**a** ${pieces.join("")}`;
        const shadow = withoutMarkdown(text);
        expect(shadow).toHaveLength(text.length);
        expect([...shadow.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
          [...text.matchAll(/\n/g)].map(({ index }) => index),
        );
      }),
    );
  });
});

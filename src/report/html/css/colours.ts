/**
 * Colours of the page. Each verdict has one accent, dark enough on paper and light enough in the dark for 4.5 : 1 at any size of
 * type; word and shape say the same without it.
 */
export const lightColours = `--paper:#fcfbf8;--ink:#1b1c1e;--soft:#575b61;--rule:#dbd8cf;--panel:#f4f2ec;--tint:9%;
--supported:#1b6b42;--consistent:#1f5a9e;--contradicted:#b0261c;--needs:#80550a;--pending:#6a4a9c;--none:#5b6066;
--sea:#e6edf1;--land:#faf8f2;--coast:#8a918c;--grid:#cdd7dc;--night:#22304a;--dusk-opacity:.1;--dark-opacity:.16;--line:#33383f;--casing:#ffffff;`;

export const darkColours = `--paper:#15171b;--ink:#e9e7e2;--soft:#a9adb4;--rule:#363a42;--panel:#1d2026;--tint:16%;
--supported:#63c190;--consistent:#82b4ee;--contradicted:#f39184;--needs:#dcae5b;--pending:#bb9fe8;--none:#a4a9b1;
--sea:#1b242d;--land:#2b3037;--coast:#6e7781;--grid:#2a353f;--night:#000;--dusk-opacity:.28;--dark-opacity:.42;--line:#d6d8dc;--casing:#15171b;`;

/** Black on white paper, where tints cost ink and dark themes are unreadable. */
export const paperColours = `--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--panel:#fff;--tint:0%;`;

export const verdictColours = [
  ["supported", "supported"],
  ["consistent", "consistent"],
  ["contradicted", "contradicted"],
  ["needs-data", "needs"],
  ["pending", "pending"],
  ["not-checkable", "none"],
]
  .map(([verdict, name]) => `.v-${verdict}{--c:var(--${name})}`)
  .join("\n");

/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "fcf254d5b81250d4c71a70242a0512d6111e8a033637a84c28281b5d21f1e937",
  "1b1203172a9816754b446d6a82d5d12f8c284279f5f91744cb68fbef25067cf5",
];

/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "c9e7cd1fe6d56ad13b106a634a581206ef3a331120765fe677a188d18fdeb228",
  "04d3fcc0d6006b67b5e86e547fdbc1829b44ff90e79f3bd6915b3a59a41cfe9b",
];

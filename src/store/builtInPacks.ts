/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "06abd915d712d02c7d461d30328f88fc0d07e394f0beec5c0673f49efc1613b3",
  "04d3fcc0d6006b67b5e86e547fdbc1829b44ff90e79f3bd6915b3a59a41cfe9b",
];

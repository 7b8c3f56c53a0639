/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "06abd915d712d02c7d461d30328f88fc0d07e394f0beec5c0673f49efc1613b3",
  "9039d072382b4fd5464647b43eae33408e41214730c765eaa0dce0ae7bf82fb3",
];

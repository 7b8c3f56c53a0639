/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "06abd915d712d02c7d461d30328f88fc0d07e394f0beec5c0673f49efc1613b3",
  "7e47dd31f59fb201591c858e474eceee14cb04c168637f68e2830d7a5ab27e5c",
];

/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "0981e93cbca26a0e5ff7a9b4dcb1bfed1ac0c73b8df55afe1f4ae7024c0d4fa9",
  "7e47dd31f59fb201591c858e474eceee14cb04c168637f68e2830d7a5ab27e5c",
];

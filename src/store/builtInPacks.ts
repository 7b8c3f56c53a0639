/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "ee99bb0f937aea79b6cfe7b40314009666a04c95b47b12150943b18bdfc9b0fe",
  "7e47dd31f59fb201591c858e474eceee14cb04c168637f68e2830d7a5ab27e5c",
];

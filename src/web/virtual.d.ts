declare module "virtual:report.css";
declare module "virtual:organisations" {
  import type { KnownOrganisation } from "../catalogue/index.ts";
  const organisations: readonly KnownOrganisation[];
  export default organisations;
}
declare module "*?url" {
  const address: string;
  export default address;
}
declare module "*.css";

import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** Where Groundtrack keeps what it holds for this user: `GROUNDTRACK_HOME`, else the platform's folder for a program's data. */
export function dataFolder(): string {
  const own = process.env["GROUNDTRACK_HOME"] ?? "";
  if (own !== "") return resolve(own);
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "groundtrack");
  if (process.platform === "win32") {
    return join(process.env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "groundtrack");
  }
  const data = process.env["XDG_DATA_HOME"] ?? "";
  return join(data === "" ? join(homedir(), ".local", "share") : data, "groundtrack");
}

/** The archive's file. It is made by the first import. */
export function archivePath(): string {
  return join(dataFolder(), "archive.sqlite");
}

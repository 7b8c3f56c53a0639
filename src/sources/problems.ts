import type { Problem, ProblemCatalogue } from "../base/index.ts";

export type SourceProblemCode =
  | "url-form"
  | "url-scheme"
  | "url-login"
  | "address-not-public"
  | "name-unknown"
  | "unreachable"
  | "certificate"
  | "connect-timeout"
  | "answer-timeout"
  | "body-too-slow"
  | "fetch-timeout"
  | "body-too-large"
  | "body-cut"
  | "body-coding"
  | "redirect-too-many"
  | "redirect-unencrypted"
  | "redirect-form"
  | "http-status"
  | "http-missing"
  | "blocked"
  | "asked-to-wait"
  | "too-soon"
  | "content-type"
  | "block-page"
  | "answer-shape"
  | "wrong-object"
  | "nothing-found"
  | "login-missing"
  | "login-refused"
  | "home-unwritable"
  | "interrupted"
  | "page-encoding"
  | "page-empty"
  | "page-too-deep"
  | "page-too-slow"
  | "pdf-broken"
  | "feed-items"
  | "feed-no-item"
  | "feed-broken";

/** `place.file` is the address asked, without anything secret. */
export type SourceProblem = Problem<SourceProblemCode>;

const at = (p: SourceProblem): string => p.place?.file ?? "the address";
const later = "Try again later; what was fetched before is kept.";

/** How problems of fetching and of reading what was fetched are told. No wording holds a password, a cookie or a query's login. */
export const sourceProblemWords: ProblemCatalogue<SourceProblem> = {
  "url-form": (p) => ({
    text: `"${p.found}" is no address of the web`,
    doThis: "Write it whole, like https://example.org/article",
  }),
  "url-scheme": (p) => ({
    text: `${at(p)} begins with "${p.found}"; only http and https are fetched`,
    doThis: "Give the page's web address; a file is read by its path.",
  }),
  "url-login": (p) => ({
    text: `${at(p)} holds a user name or password`,
    doThis: "Take it out of the address: addresses are kept in reports. Save the page to a file and check that.",
  }),
  "address-not-public": (p) => ({
    text: `${at(p)} leads to ${p.found}, which is not a public address of the internet`,
    doThis: "Addresses of this machine and of private networks are never fetched. Save the page to a file and check that.",
  }),
  "name-unknown": (p) => ({
    text: `${at(p)} could not be found: nothing is known under the name ${p.found}`,
    doThis: "Check that this machine is online, and the address. What the archive holds can be used without a connection.",
  }),
  unreachable: (p) => ({
    text: `${at(p)} could not be reached: ${p.found}`,
    doThis: "Check that this machine is online. What the archive holds can be used without a connection.",
  }),
  certificate: (p) => ({
    text: `${at(p)} does not prove who it is: ${p.found}`,
    doThis: "Nothing was sent or taken. Check this machine's clock; on a guest network, log in there first.",
  }),
  "connect-timeout": (p) => ({ text: `${at(p)} did not accept a connection within ${p.expected} s`, doThis: later }),
  "answer-timeout": (p) => ({ text: `${at(p)} accepted the request and did not answer within ${p.expected} s`, doThis: later }),
  "body-too-slow": (p) => ({
    text: `${at(p)} sent only ${p.found} bytes in ${p.expected} s`,
    doThis: "The transfer was given up. Try again later or over a better connection.",
  }),
  "fetch-timeout": (p) => ({ text: `${at(p)} was not received whole within ${p.expected} s`, doThis: later }),
  "body-too-large": (p) => ({
    text: `${at(p)} is larger than ${p.expected} bytes when unpacked`,
    doThis: "Nothing of it was kept. For a page, save the article as text and check that.",
  }),
  "body-cut": (p) => ({
    text: `${at(p)} came incomplete: ${p.found}`,
    doThis: "Nothing of it was kept. Run the command again.",
  }),
  "body-coding": (p) => ({
    text: `${at(p)} came packed in a way that cannot be read: ${p.found}`,
    doThis: "Nothing of it was kept. Run the command again; if it stays so, the publisher's server is at fault.",
  }),
  "redirect-too-many": (p) => ({
    text: `${at(p)} sends on from address to address, more than ${p.expected} times`,
    doThis: "Open it in a browser and give the address where it ends.",
  }),
  "redirect-unencrypted": (p) => ({
    text: `${at(p)} sends on to ${p.found}, which is not encrypted`,
    doThis: "It was not followed. If you trust that address, give it directly.",
  }),
  "redirect-form": (p) => ({
    text: `${at(p)} sends on to "${p.found}", which is no address of the web`,
    doThis: "Open it in a browser and give the address where it ends.",
  }),
  "http-status": (p) => ({ text: `${at(p)} answered with status ${p.found}`, doThis: later }),
  "http-missing": (p) => ({
    text: `${at(p)} does not exist there (status ${p.found})`,
    doThis: "Check the address. A page that was taken down may be in a web archive: save its copy and check the file.",
  }),
  blocked: (p) => ({
    text: `${at(p)} refuses us${p.found === undefined ? "" : `: ${p.found}`}`,
    doThis: `It will not be asked again before ${p.expected}. Repeated asking makes a block longer.`,
  }),
  "asked-to-wait": (p) => ({
    text: `${at(p)} asks to wait`,
    doThis: `It will not be asked again before ${p.expected}; run the same command then, it goes on where it was.`,
  }),
  "too-soon": (p) => ({
    text: `${at(p)} was received at ${p.found}; the provider's rules allow the next request at ${p.expected}`,
    doThis: "Nothing was sent. What was fetched then is in the archive.",
  }),
  "content-type": (p) => ({
    text: `${at(p)} is "${p.found}"; expected ${p.expected}`,
    doThis: "Nothing of it was kept. Check the address in a browser.",
  }),
  "block-page": (p) => ({
    text: `${at(p)} answered with a web page where data were asked: "${p.found}"`,
    doThis:
      "Often a block, a login page of a guest network or a server in trouble. Open it in a browser to see; nothing was kept.",
  }),
  "answer-shape": (p) => ({
    text: `${at(p)}: ${p.found}; expected ${p.expected}`,
    doThis: "Nothing of it was kept. If it stays so, the publisher has changed the format: report it.",
  }),
  "wrong-object": (p) => ({
    text: `${at(p)} holds a record of object ${p.found}; asked was ${p.expected}`,
    doThis: "The record was left out. The others are not touched by it.",
  }),
  "nothing-found": (p) => ({
    text: `${at(p)} has nothing for ${p.expected}`,
    doThis: "Check the number, the group's name or the days.",
  }),
  "login-missing": (p) => ({
    text: `${at(p)} needs your own account, and ${p.expected} is not set`,
    doThis:
      "Get a free account at https://www.space-track.org and set SPACE_TRACK_USER and SPACE_TRACK_PASSWORD in the environment. They are never written anywhere.",
  }),
  "login-refused": (p) => ({
    text: `${at(p)} refuses the login`,
    doThis: "Check SPACE_TRACK_USER and SPACE_TRACK_PASSWORD by logging in with a browser. It was tried once only.",
  }),
  "home-unwritable": (p) => ({
    text: `${at(p)} cannot be written: ${p.found}`,
    doThis: "Free space or set GROUNDTRACK_HOME to a folder that can be written; nothing is fetched that cannot be kept.",
  }),
  interrupted: (p) => ({ text: `${at(p)} was interrupted`, doThis: "Run the same command again; it goes on where it was." }),
  "page-encoding": (p) => ({
    text: `${at(p)} is written in the encoding "${p.found}", which is not known`,
    doThis: "Save the article as UTF-8 text and check that.",
  }),
  "page-empty": (p) => ({
    text: `${at(p)} holds no text of an article${p.found === undefined ? "" : `: ${p.found}`}`,
    doThis: "Its text may be put there by a script or behind a payment. Copy the article into a file and check that.",
  }),
  "feed-items": (p) => ({
    text: `${at(p)} is a feed of ${p.expected} items:\n${p.found}\n`,
    doThis: "Say which is to be checked by its number behind the address: …#1.",
  }),
  "feed-no-item": (p) => ({
    text: `${at(p)} has no item ${p.found}; it has ${p.expected}`,
    doThis: "Leave the number out, and the items are listed.",
  }),
  "feed-broken": (p) => ({
    text: `the feed ${at(p)} cannot be read: ${p.found}`,
    doThis: "Check the article by its own address.",
  }),
  "page-too-deep": (p) => ({
    text: `${at(p)} nests ${p.found} elements in one another; at most ${p.expected} are read`,
    doThis: "Copy the article into a file and check that.",
  }),
  "page-too-slow": (p) => ({
    text: `${at(p)} took over ${p.expected} s to read`,
    doThis: "Copy the article into a file and check that.",
  }),
  "pdf-broken": (p) => ({
    text: `${at(p)} is no readable PDF: ${p.found}`,
    doThis: "Fetch it again, or save its text and check that.",
  }),
};

import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentType, VNode } from "preact";
import { Glyphs } from "../parts/verdict.tsx";
import { named, pages, type PageProps } from "./pages.ts";
import { path } from "./router.ts";

interface Shown {
  readonly page: ComponentType<PageProps>;
  readonly id: string;
  readonly key: string;
}

/** The frame of the desk: its head, the page that the address names, its foot. */
export function Shell(): VNode {
  const shown = useSignal<Shown | "loading" | "unknown">("loading");
  useSignalEffect(() => {
    const address = path.value;
    const page = pages.find((one) => one.address.test(address));
    if (page === undefined) shown.value = "unknown";
    else
      void page.load().then((module) => {
        if (path.peek() !== address) return;
        shown.value = { page: module.default, id: page.address.exec(address)?.[1] ?? "", key: address };
      });
  });
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Glyphs />
      <Head />
      <main id="main" tabIndex={-1}>
        <Content shown={shown.value} />
      </main>
      <footer class="foot">
        <p>
          Groundtrack speaks of a sentence and an orbit, and accuses nobody. It runs on this machine; this page asks no other.
          Land outlines: Natural Earth.
        </p>
      </footer>
    </>
  );
}

function Head(): VNode {
  const here = path.value;
  return (
    <header class="desk-head">
      <a class="desk-brand" href="/">
        Groundtrack
      </a>
      <nav aria-label="Desk">
        <ul>
          {named.map(({ href, title }) => (
            <li key={href}>
              <a href={href} aria-current={here === href || (href !== "/" && here.startsWith(href)) ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Content({ shown }: { readonly shown: Shown | "loading" | "unknown" }): VNode {
  if (shown === "loading") return <p class="quiet page-state">Loading…</p>;
  if (shown === "unknown")
    return (
      <section class="page-state">
        <h1>No such page</h1>
        <p class="lead">
          The desk has nothing at this address. <a href="/">Check a text</a> or look through the <a href="/reports">reports</a>.
        </p>
      </section>
    );
  const { page: Page, id, key } = shown;
  return <Page key={key} id={id} />;
}

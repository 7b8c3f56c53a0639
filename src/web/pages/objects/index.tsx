import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { ObjectsAnswer } from "../../../model/index.ts";
import { counted } from "../../../report/index.ts";
import { findObjects } from "../../api/lookup.ts";
import { Asked } from "../../parts/asked.tsx";
import { foundBy, kindWords } from "./words.ts";

const examples = [
  {
    id: 58400,
    name: "Malligyong-1",
    words: "North Korea's reconnaissance satellite: launched in November 2023, raised in 2024",
  },
  { id: 41332, name: "Kwangmyongsong-4", words: "launched in February 2016, came down in 2023" },
] as const;

/** `/objects`: what a name, a number or a designator can mean. Nothing is opened unasked, even where one alone fits. */
export default function ObjectsPage(): VNode {
  const typed = useSignal(new URLSearchParams(location.search).get("name") ?? "");
  const asked = useSignal(typed.peek().trim());
  useEffect(() => {
    document.title = "Objects · Groundtrack";
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => look(typed.peek()), 250);
    return () => clearTimeout(timer);
  }, [typed.value]);
  const look = (text: string): void => {
    asked.value = text.trim();
    history.replaceState(null, "", asked.value === "" ? "/objects" : `/objects?name=${encodeURIComponent(asked.value)}`);
  };
  return (
    <section class="list-page objects-page" aria-labelledby="h-objects">
      <h1 id="h-objects">Objects</h1>
      <p class="lead">What is known of a satellite, its orbit over the years, and what has been said about it.</p>
      <form
        role="search"
        class="object-search"
        onSubmit={(event) => {
          event.preventDefault();
          look(typed.peek());
        }}
      >
        <label class="field">
          <span>Name in any spelling, catalogue number or international designator</span>
          <input
            type="search"
            autocomplete="off"
            maxLength={200}
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        </label>
        <button class="primary">Find</button>
      </form>
      {asked.value === "" ? (
        <Examples />
      ) : (
        <Asked of={asked.value} ask={() => findObjects(asked.peek())} wait="Looking…">
          {(answer) => <Matches answer={answer} />}
        </Asked>
      )}
    </section>
  );
}

function Examples(): VNode {
  return (
    <section aria-labelledby="h-examples">
      <h2 id="h-examples" class="h4">
        To begin with
      </h2>
      <ul class="object-list">
        {examples.map(({ id, name, words }) => (
          <li key={id}>
            <a class="report-title" href={`/objects/${id}`}>
              {name}
            </a>
            <p class="quiet">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Matches({ answer }: { readonly answer: ObjectsAnswer }): VNode {
  const { asked, chosen, matches, total } = answer;
  if (matches.length === 0)
    return (
      <p role="status">
        No object that is held here is called “{asked}”. Try another spelling, or its catalogue number; a list of objects is
        added with <code>groundtrack import FILE</code>.
      </p>
    );
  return (
    <>
      <p class="found" role="status">
        {chosen === null
          ? `The name leaves open which one is meant: ${counted(total, "object")} can be. The likeliest first.`
          : total === 1
            ? "One object fits."
            : `The first is clearly meant; ${counted(total - 1, "other")} could be.`}
      </p>
      <ol class="object-list">
        {matches.map((match) => (
          <li key={match.noradId}>
            <a class="report-title" href={`/objects/${match.noradId}`}>
              <bdi>{match.name}</bdi>
            </a>
            <p class="quiet">
              {match.noradId} · {match.cosparId} · {kindWords[match.kind]}, {match.owner} · found by {foundBy(match)}
            </p>
          </li>
        ))}
      </ol>
      {total > matches.length && <p class="quiet">{total - matches.length} more fit. Write the name more fully to see them.</p>}
    </>
  );
}

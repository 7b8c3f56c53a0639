/** Everything that is computed for an answer, by name: the table that worker threads run. */
import type { Task } from "../lanes/task.ts";
import { aboutTasks } from "./about.ts";
import { checkTasks } from "./check.ts";
import { objectTasks } from "./objects.ts";
import { programmeTasks } from "./programmes.ts";
import { reportTasks } from "./reports.ts";
import { skyTasks } from "./sky.ts";

const tasks = { ...aboutTasks, ...checkTasks, ...objectTasks, ...programmeTasks, ...reportTasks, ...skyTasks } as const;

export type TaskName = keyof typeof tasks;

export function taskNamed(name: string): Task | undefined {
  return Object.entries<Task>(tasks).find(([own]) => own === name)?.[1];
}

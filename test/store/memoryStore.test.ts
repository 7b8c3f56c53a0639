import { memoryReports, memoryStore } from "../../src/store/index.ts";
import { evidenceStoreSuite } from "./evidenceStore.suite.ts";
import { reportShelfSuite } from "./reportShelf.suite.ts";

evidenceStoreSuite("the in-memory store", memoryStore);
reportShelfSuite("memory", memoryReports);

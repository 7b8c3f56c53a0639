/** Tells on stderr how far a long piece of work has come: nothing in the first second, then one line that is rewritten. */
export interface Progress {
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

const QUIET_FOR_MS = 1000;
const EVERY_MS = 200;

export function progressOnStderr(what: string): Progress {
  const started = performance.now();
  let last = 0;
  let shown = false;
  const terminal = process.stderr.isTTY;
  return {
    step(done, of) {
      const now = performance.now();
      if (!terminal || now - started < QUIET_FOR_MS || now - last < EVERY_MS) return;
      last = now;
      shown = true;
      process.stderr.write(`\r\u001b[K${what}: ${done} of ${of}`);
    },
    end() {
      if (shown) process.stderr.write("\r\u001b[K");
    },
  };
}

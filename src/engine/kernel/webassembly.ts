/**
 * The few WebAssembly names that the engine needs. Pure folders compile without the DOM's and Node's types, so the names are
 * declared here; what a module exports is declared by whoever instantiates it. Modules are compiled at once: the kernel is
 * small enough for that even on a browser's main thread.
 */
/** Compiled code, of which instances are made. */
export interface CompiledModule {
  readonly compiled: never;
}

export interface KernelMemory {
  readonly buffer: ArrayBufferLike;
  /** By pages of 64 KiB; of a shared memory earlier views stay good. Throws RangeError where there is no more. */
  readonly grow: (pages: number) => number;
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule;
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what a module exports, only its user can say
  readonly Instance: new <Exports>(module: CompiledModule, imports?: object) => { readonly exports: Exports };
  readonly Memory: new (descriptor: {
    readonly initial: number;
    readonly maximum?: number;
    readonly shared?: boolean;
  }) => KernelMemory;
  /** False where this engine or machine lacks an instruction that the module uses. */
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
};

export const wasm: typeof WebAssembly = WebAssembly;

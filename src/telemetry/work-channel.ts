/** The part of `node:diagnostics_channel` that is used. */
export interface DiagnosticsChannels {
  channel(name: string): {
    readonly hasSubscribers: boolean;
    publish(message: unknown): void;
  };
  subscribe(name: string, listener: (message: unknown) => void): void;
  unsubscribe(name: string, listener: (message: unknown) => void): unknown;
}

/**
 * `node:diagnostics_channel`; undefined in browsers, which have none. It is not imported: then bundlers for browsers
 * would have to find it.
 */
export const diagnosticsChannels = (): DiagnosticsChannels | undefined => {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => DiagnosticsChannels | undefined };
  }; // as Node, Bun and Deno have it
  return process?.getBuiltinModule?.('diagnostics_channel');
};

/** Something that takes time. Subscribers get the same object at its start and at its end. */
export interface Work {
  /** Runs what belongs to the work. A subscriber may replace it, to run it in a context of its own. */
  run: <T>(work: () => T) => T;
}

/** A piece of work, and what is known of it at its start and, added later, at its end. */
export type WorkOf<Start extends object, End extends object> = Work & Start & Partial<End>;

/** The channels `wsapi-client:<name>:start` and `wsapi-client:<name>:end`. */
export interface WorkChannel<Start extends object, End extends object> {
  /** Whether anybody listens. */
  readonly isObserved: boolean;
  /** @returns undefined, without a call of `describe`, if there are no subscribers. */
  start(describe: () => Start): WorkOf<Start, End> | undefined;
  end(work: WorkOf<Start, End> | undefined, result: End): void;
}

/** The names of the channels of some work. */
export const channelNames = (name: string): { readonly start: string; readonly end: string } => ({
  start: `wsapi-client:${name}:start`,
  end: `wsapi-client:${name}:end`,
});

export const workChannel = <Start extends object, End extends object>(
  name: string,
): WorkChannel<Start, End> => {
  const channels = diagnosticsChannels();
  if (channels === undefined)
    return { isObserved: false, start: () => undefined, end: () => undefined };
  const names = channelNames(name);
  const started = channels.channel(names.start);
  const ended = channels.channel(names.end);
  return {
    get isObserved() {
      return started.hasSubscribers || ended.hasSubscribers;
    },
    start(describe) {
      if (!this.isObserved) return undefined;
      const work = { ...describe(), run: (fn) => fn() } as WorkOf<Start, End>; // safe: the fields of the end are optional
      started.publish(work);
      return work;
    },
    end(work, result) {
      if (work !== undefined) ended.publish(Object.assign(work, result));
    },
  };
};

/** Runs a part of some work, in the context of a subscriber if there is one. */
export const within = <T>(work: Work | undefined, part: () => T): T =>
  work === undefined ? part() : work.run(part);

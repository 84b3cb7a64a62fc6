/** Prints what a long command does, line by line, with the time each step took. */
export interface Steps {
  step<T>(name: string, work: () => T | Promise<T>, detail?: (result: T) => string): Promise<T>;
  readonly times: ReadonlyMap<string, number>;
  /** The step that runs, or that was the last to run. */
  current(): string;
}

export function steps(print: (line: string) => void): Steps {
  const times = new Map<string, number>();
  let current = '';
  return {
    times,
    current: () => current,
    async step(name, work, detail = () => '') {
      current = name;
      const began = performance.now();
      const result = await work();
      const seconds = (performance.now() - began) / 1000;
      times.set(name, seconds);
      print(`${seconds.toFixed(1).padStart(6)} s  ${name}${detail(result)}`);
      return result;
    },
  };
}

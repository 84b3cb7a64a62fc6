import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { readEnvironment, type Audience, type Environment } from './environment.ts';
import { UsageError } from './usage.ts';

export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;

export interface Command<Options extends ParseArgsOptionsConfig> {
  /** How to call it, shown for `--help` and after a wrong call. */
  readonly usage: string;
  readonly options: Options;
  readonly positionals?: number;
  run(values: Values<Options>, positionals: readonly string[]): Promise<number> | number;
}

type Values<Options extends ParseArgsOptionsConfig> = {
  readonly [Key in keyof Options]: Options[Key] extends { type: 'boolean' } ? boolean | undefined : string | undefined;
};

/** Runs a command with the arguments of this process and ends the process with its exit code. */
export async function runCommand<Options extends ParseArgsOptionsConfig>(command: Command<Options>): Promise<void> {
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
}

export async function exitCodeOf<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  args: string[],
): Promise<number> {
  try {
    const { values, positionals } = parsed(command, args);
    if (values['help']) {
      console.log(command.usage);
      return EXIT.fine;
    }
    return await command.run(values as Values<Options>, positionals);
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    console.error(`${problem.message}\n\n${command.usage}`);
    return EXIT.usage;
  }
}

function parsed<Options extends ParseArgsOptionsConfig>(
  { options, positionals: allowed = 0 }: Command<Options>,
  args: string[],
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args, options: all, allowPositionals: true, strict: true });
    if (positionals.length > allowed) throw new UsageError(`Unexpected argument: ${positionals[allowed]}`);
    return { values, positionals };
  } catch (problem) {
    throw problem instanceof UsageError ? problem : new UsageError((problem as Error).message);
  }
}

/** The portal a command speaks of: the folder it names, or the project's own. */
export function chosenPortal(portal: string | undefined, audience?: string): Environment {
  const environment = readEnvironment();
  const portalFolder = portal === undefined ? environment.portalFolder : resolve(portal);
  if (!existsSync(portalFolder) || !statSync(portalFolder).isDirectory()) {
    throw new UsageError(`There is no folder ${portal ?? portalFolder}. --portal names the folder that holds data/portal.yaml.`);
  }
  return {
    ...environment,
    portalFolder,
    audience: audience === undefined ? environment.audience : oneOf('--audience', audience, AUDIENCES),
  };
}

const AUDIENCES = ['public', 'internal'] as const satisfies readonly Audience[];

export function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} ${value} is unknown. It is one of ${values.join(', ')}.`);
  return found;
}

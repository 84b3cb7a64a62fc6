import { expect, test, vi } from 'vitest';
import { exitCodeOf, oneOf } from '../../src/shell/command.ts';
import { UsageError } from '../../src/shell/usage.ts';

const command = {
  usage: 'how to call it',
  options: { portal: { type: 'string' }, loud: { type: 'boolean' } },
  run: ({ portal }: { portal?: string | undefined }): number => {
    if (portal === 'wrong') throw new UsageError('There is no such portal.');
    if (portal === 'broken') throw new Error('a fault of ours');
    return portal === undefined ? 0 : 1;
  },
} as const;

const call = async (...args: string[]) => {
  const said: string[] = [];
  const listen = (text: string): void => void said.push(text);
  const spies = [vi.spyOn(console, 'log').mockImplementation(listen), vi.spyOn(console, 'error').mockImplementation(listen)];
  try {
    return { code: await exitCodeOf(command, args), said: said.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

test('a command exits with what it returns', async () => {
  expect((await call()).code).toBe(0);
  expect((await call('--portal', 'x')).code).toBe(1);
  expect((await call('--portal=x', '--loud')).code).toBe(1);
});

test('a wrong call says what is wrong and how to call it, and exits with 2', async () => {
  for (const args of [['--nonsense'], ['--portal'], ['stray'], ['--loud=yes'], ['--portal', 'wrong']]) {
    const { code, said } = await call(...args);
    expect([args, code, said.endsWith('how to call it')]).toEqual([args, 2, true]);
  }
});

test('help is no mistake', async () => {
  expect(await call('--help')).toEqual({ code: 0, said: 'how to call it' });
});

test('a fault of ours is not passed off as a wrong call', async () => {
  await expect(call('--portal', 'broken')).rejects.toThrow('a fault of ours');
});

test('an option with fixed values names them when it gets another', () => {
  expect(oneOf('--format', 'json', ['text', 'json'])).toBe('json');
  expect(() => oneOf('--format', 'xml', ['text', 'json'])).toThrow('--format xml is unknown. It is one of text, json.');
});

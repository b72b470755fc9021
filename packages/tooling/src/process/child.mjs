import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const KEPT_LINES = 80;
const STOP_WITHIN_MS = 10_000;

/**
 * A program that runs beside this one.
 * @typedef {object} Child
 * @property {string} name
 * @property {() => string[]} lastLines the newest lines of its output
 * @property {() => boolean} running
 * @property {Promise<{ code: number | null, signal: string | null }>} ended resolves when it is gone; never rejects
 * @property {(signal: NodeJS.Signals) => void} kill sends a signal at once
 * @property {() => Promise<void>} stop asks it to end, and forces it after ten seconds
 */

/**
 * Starts a program and keeps the end of its output.
 * @param {{ name: string, command: string, args?: string[], env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string, stream: 'out' | 'err') => void }} options
 * @returns {Child}
 */
export function startChild({ name, command, args = [], env = process.env, cwd, onLine }) {
  const lines = [];
  const keep = (line, stream) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    onLine?.(line, stream);
  };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  createInterface({ input: child.stdout }).on('line', (line) => keep(line, 'out'));
  createInterface({ input: child.stderr }).on('line', (line) => keep(line, 'err'));
  let running = true;
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      running = false;
      keep(`could not start ${command}: ${error.message}`, 'err');
      resolve({ code: 127, signal: null });
    });
    child.once('close', (code, signal) => {
      running = false;
      resolve({ code, signal });
    });
  });
  const stop = async () => {
    if (!running) return;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(force);
  };
  return { name, lastLines: () => [...lines], running: () => running, ended, kill: (signal) => void child.kill(signal), stop };
}

/**
 * Runs a program to its end.
 * @param {Omit<Parameters<typeof startChild>[0], 'name'>} options
 * @returns {Promise<string[]>} the end of its output
 * @throws with that output when it fails
 */
export async function runToEnd(options) {
  const child = startChild({ name: options.command, ...options });
  const { code, signal } = await child.ended;
  if (code === 0) return child.lastLines();
  throw new Error(`${[options.command, ...(options.args ?? [])].join(' ')} ended with ${signal ?? `exit code ${code}`}:\n${child.lastLines().join('\n')}`);
}

/** Why a program ended, in words. */
export function causeOfEnd({ code, signal }) {
  if (signal === 'SIGKILL') return 'was killed, most likely because memory ran out';
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
}

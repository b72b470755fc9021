import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { emptyState, type State } from './state.js';

export interface Snapshot {
  state: State;
  /** Says that the state has changed. */
  changed(): void;
  /** Resolves when everything that has changed so far is on the disk. */
  settled(): Promise<void>;
}

function readState(file: string): State {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyState();
    throw error;
  }
  const state = JSON.parse(text) as State; // written by this very program, replaced whole
  if (state.version !== 1)
    throw new Error(`${file} was written by another version of the sandbox; remove it to start anew.`);
  // A file from before a kind of thing was simulated lacks it.
  return { ...emptyState(), ...state };
}

/**
 * The state kept in one JSON file. Writes replace the file atomically and are shared: however many
 * changes come while one write is under way, the next write takes them all.
 */
export function openSnapshot(file: string): Snapshot {
  mkdirSync(dirname(file), { recursive: true });
  const snapshot: Snapshot = { state: readState(file), changed, settled };
  // How many changes there have been, and how many of them are on the disk.
  let made = 0;
  let kept = 0;
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    const upTo = made;
    await writeFile(`${file}.new`, JSON.stringify(snapshot.state));
    await rename(`${file}.new`, file);
    kept = upTo;
  }
  function changed(): void {
    made += 1;
  }
  async function settled(): Promise<void> {
    const wanted = made;
    while (kept < wanted) {
      writing ??= write().finally(() => (writing = undefined));
      await writing;
    }
  }
  return snapshot;
}

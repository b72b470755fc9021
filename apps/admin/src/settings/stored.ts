import { useSyncExternalStore } from 'react';

const PREFIX = 'ordo.';
const listeners = new Map<string, Set<() => void>>();
const memory = new Map<string, string>();

function rawOf(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return memory.get(name) ?? null; // storage is switched off in this browser
  }
}

/** Remembers a text in this browser and tells everyone who reads it. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    memory.set(name, value);
  }
  listeners.get(name)?.forEach((tell) => tell());
}

/** The remembered text, or null. */
export function recall(name: string): string | null {
  return rawOf(name);
}

/** A remembered text as state: changes wherever it is changed. */
export function useRemembered(name: string): string | null {
  return useSyncExternalStore((tell) => {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(tell));
    return () => set.delete(tell);
  }, () => rawOf(name));
}

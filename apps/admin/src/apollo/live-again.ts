const listeners = new Set<() => void>();

/** Calls when the socket of live changes has come back after it was closed. Gives how to stop. */
export function onLiveAgain(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The socket has come back. */
export function tellLiveAgain(): void {
  for (const listener of listeners) listener();
}

/**
 * Calls `stop` once, when a person presses Ctrl-C, the system asks this process to end, or the process that started
 * it is gone.
 * @param {(reason: string) => void} stop
 */
export function onStop(stop) {
  let asked = false;
  const once = (reason) => {
    if (asked) return;
    asked = true;
    stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => once(signal));
  process.on('disconnect', () => once('disconnect'));
  // The channel to run.mjs must not keep this process alive by itself.
  process.channel?.unref();
}

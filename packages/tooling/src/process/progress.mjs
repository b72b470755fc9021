const TTY = Boolean(process.stdout.isTTY);
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const REMIND_EVERY_MS = 15_000;

/** `1.2 s` below a minute, else `2 min 05 s`. */
export function elapsed(sinceMs, nowMs = Date.now()) {
  const seconds = (nowMs - sinceMs) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}

/**
 * Runs a piece of work and shows that it goes on: a spinner with the time on a terminal, plain lines elsewhere.
 * @template T
 * @param {string} title what is being done
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const stopShowing = TTY ? spin(title, started) : remind(title, started);
  try {
    const result = await work();
    stopShowing();
    process.stdout.write(`✔ ${title} (${elapsed(started)})\n`);
    return result;
  } catch (error) {
    stopShowing();
    process.stdout.write(`✖ ${title} (${elapsed(started)})\n`);
    throw error;
  }
}

function spin(title, started) {
  let frame = 0;
  const timer = setInterval(() => process.stdout.write(`\r\u001b[2K${FRAMES[frame++ % FRAMES.length]} ${title} (${elapsed(started)})`), 120);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\u001b[2K');
  };
}

function remind(title, started) {
  process.stdout.write(`· ${title} …\n`);
  const timer = setInterval(() => process.stdout.write(`  … still at it: ${title} (${elapsed(started)})\n`), REMIND_EVERY_MS);
  return () => clearInterval(timer);
}

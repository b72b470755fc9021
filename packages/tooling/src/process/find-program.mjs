import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Debian keeps servers here, and an ordinary user's PATH leaves it out.
const SERVER_FOLDERS = process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin'];

/** The path of the first of these programs that is installed, else undefined. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...SERVER_FOLDERS];
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    const found = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** Whether the file is there and may be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

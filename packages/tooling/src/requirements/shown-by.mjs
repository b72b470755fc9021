const TAG = /^\s*\/\/ Shows ((?:S\d[\d.]*(?:, )?)+)(?: \((.*)\))?\.?$/;
const TITLE = /\b(?:it|test)(?:\.each\(.*\))?\(\s*(['"`])(.*?)\1,?/;
const LOOK_AHEAD = 6;

/**
 * Which requirements a test file says that it shows. The tag is a comment above a test:
 * `// Shows S3.1.1.7, S3.1.1.8 (screen /register, operation register)`
 * @param {string} file path from the repository's top
 * @param {string} text what is in it
 * @returns {{ id: string, file: string, test: string, screens: string[], operations: string[] }[]}
 * @throws Error when a tag stands above no test
 */
export function shownBy(file, text) {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, ids, where = ''] = TAG.exec(line) ?? [];
    if (!ids) return [];
    const test = lines.slice(index + 1, index + 1 + LOOK_AHEAD).map((each) => TITLE.exec(each)?.[2]).find(Boolean);
    if (!test) throw new Error(`${file}:${index + 1} names requirements, but no test follows.`);
    return ids.split(', ').map((id) => ({ id: id.replace(/\.$/, ''), file, test, screens: named(where, 'screen'), operations: named(where, 'operation') }));
  });
}

function named(where, kind) {
  return where.split(', ').flatMap((part) => (part.startsWith(`${kind} `) ? [part.slice(kind.length + 1)] : []));
}

import { filesBelow, textOf } from '../repository/files.mjs';
import { CHAPTERS } from './chapters.mjs';
import { shownBy } from './shown-by.mjs';

/** The page that says which screen, operation and test shows each requirement, and the numbers that no test shows, or no chapter has. */
export function requirementsPage() {
  const files = ['apps', 'packages', 'e2e'].flatMap(filesBelow).filter((file) => /\.(test|e2e)\.(ts|tsx|mjs)$/.test(file) && !file.includes('/requirements/'));
  const shown = Map.groupBy(files.flatMap((file) => shownBy(file, textOf(file))), ({ id }) => id);
  const known = new Set(CHAPTERS.flatMap(({ items }) => Object.keys(items)));
  return {
    text: pageOf(shown),
    missing: [...known].filter((id) => !shown.has(id)),
    unknown: [...shown.keys()].filter((id) => !known.has(id)),
  };
}

function pageOf(shown) {
  const chapters = CHAPTERS.map(({ title, items }) => [
    `## ${title}`, '', '| requirement | what it asks for | screen | operation | test |', '|---|---|---|---|---|',
    ...Object.entries(items).map(([id, what]) => rowOf(id, what, shown.get(id) ?? [])), '',
  ].join('\n'));
  return [
    '# Requirements', '',
    'Made by `npm run requirements` from the tags above the tests (`// Shows S3.1.1.7 (screen /register, operation register)`); a requirement that no',
    'test shows yet says so.', '', ...chapters,
  ].join('\n');
}

function rowOf(id, what, tests) {
  const each = (values) => [...new Set(values)].map((value) => `\`${value}\``).join('<br>');
  if (tests.length === 0) return `| ${id} | ${what} | | | not yet |`;
  const links = tests.map(({ file, test }) => `[${test.replaceAll('|', '\\|')}](../${file})`).join('<br>');
  return `| ${id} | ${what} | ${each(tests.flatMap(({ screens }) => screens))} | ${each(tests.flatMap(({ operations }) => operations))} | ${links} |`;
}

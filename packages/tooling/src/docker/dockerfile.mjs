/**
 * One stage of an image: what it starts from, and its instructions in order.
 * @typedef {{ name: string, base: string, steps: { keyword: string, text: string }[] }} Stage
 */

/**
 * Reads a Dockerfile of the simple kind: no line continuations, no heredocs.
 * @param {string} text
 * @returns {Stage[]}
 */
export function stagesIn(text) {
  const stages = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, keyword, rest] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (!keyword || rest.endsWith('\\')) throw new Error(`This line of the Dockerfile cannot be followed: ${line}`);
    if (keyword === 'FROM') {
      const [base, , name = String(stages.length)] = rest.split(/\s+/);
      stages.push({ name, base, steps: [] });
    } else stages.at(-1).steps.push({ keyword, text: rest });
  }
  return stages;
}

/**
 * What a COPY instruction copies.
 * @returns {{ from?: string, sources: string[], target: string }} `from` names another stage
 */
export function copyOf(text) {
  const words = text.split(/\s+/);
  const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : undefined;
  const target = words.pop();
  return { from, sources: words, target };
}

/** The variables that an ENV instruction sets. */
export function variablesOf(text) {
  return Object.fromEntries(text.split(/\s+/).map((pair) => pair.split('=')));
}

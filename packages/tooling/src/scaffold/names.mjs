/**
 * Every form in which a verb's name is written.
 * @typedef {{ module: string, verb: string, noun: string, action: string, camel: string, pascal: string, nounCamel: string, nounPascal: string, upper: string, words: string }} VerbNames
 */

/**
 * Takes `orders/hold-order` apart. The noun is the longest of the module's entities with which the verb ends.
 * @param {string} path
 * @param {string[]} nouns the module's entities, in kebab case
 * @returns {VerbNames}
 * @throws when the path is not of that form, or no entity fits
 */
export function verbNames(path, nouns) {
  const [, module, verb] = /^([a-z][a-z-]*)\/([a-z]+(?:-[a-z]+)+)$/.exec(path) ?? [];
  if (!module) throw new Error(`Write the verb as module/verb-noun, like orders/hold-order, not ${path}.`);
  const noun = nouns.filter((each) => verb.endsWith(`-${each}`)).sort((a, b) => b.length - a.length)[0];
  if (!noun) throw new Error(`A verb ends with what it acts on; ${module} has ${nouns.join(', ') || 'no entities'}.`);
  return {
    module, verb, noun,
    action: camelCase(verb.slice(0, -noun.length - 1)),
    camel: camelCase(verb), pascal: pascalCase(verb),
    nounCamel: camelCase(noun), nounPascal: pascalCase(noun),
    upper: verb.replaceAll('-', '_').toUpperCase(),
    words: noun.replaceAll('-', ' '),
  };
}

export function pascalCase(kebab) {
  return kebab.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}

function camelCase(kebab) {
  const pascal = pascalCase(kebab);
  return pascal[0].toLowerCase() + pascal.slice(1);
}

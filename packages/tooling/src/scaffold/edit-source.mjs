/**
 * Adds named imports to a source text: to the import of that file when there is one, else below the last import.
 * @param {string} source
 * @param {string[]} names as written between the braces
 * @param {string} from
 */
export function addImport(source, names, from) {
  const known = new RegExp(`^import \\{ ([^}]*) \\} from '${from.replaceAll('.', '\\.')}';$`, 'm');
  const match = known.exec(source);
  if (match) {
    const all = [...new Set([...match[1].split(',').map((name) => name.trim()), ...names])].sort((a, b) => a.localeCompare(b));
    return source.replace(match[0], `import { ${all.join(', ')} } from '${from}';`);
  }
  const imports = [...source.matchAll(/^import .*;$/gm)];
  const last = imports.at(-1);
  const at = last ? last.index + last[0].length + 1 : 0;
  return `${source.slice(0, at)}import { ${names.join(', ')} } from '${from}';\n${source.slice(at)}`;
}

/** Adds a declaration at the end of a file. */
export function append(source, declaration) {
  return `${source.trimEnd()}\n\n${declaration}`;
}

/**
 * Adds a method to the resolver class of a file: after its last mutation, else before its first field.
 * @throws when there is no place for it
 */
export function addMutation(source, method) {
  const start = source.search(/^@Resolver\(/m);
  const fields = start < 0 ? -1 : source.slice(start).search(/^ {2}@FieldResolver\(/m);
  const end = start < 0 ? -1 : source.slice(start).search(/^\}/m);
  if (end < 0) throw new Error('There is no resolver class to add the mutation to.');
  const at = start + (fields < 0 ? end : fields);
  return fields < 0 ? `${source.slice(0, at)}\n${method}${source.slice(at)}` : `${source.slice(0, at)}${method}\n${source.slice(at)}`;
}

/** Adds a permission below the last one of the same resource, else as the last of all. */
export function addPermission(source, permission, says) {
  const line = (group) => `  '${permission}': { group: '${group}', says: '${says}' },\n`;
  const rows = [...source.matchAll(/^ {2}'([a-z-]+):[a-z-]+': \{ group: '(\w+)'.*\},\n/gm)];
  const last = rows.filter(([, resource]) => resource === permission.split(':')[0]).at(-1) ?? rows.at(-1);
  const at = last.index + last[0].length;
  return source.slice(0, at) + line(last[2]) + source.slice(at);
}

import { resolve } from 'node:path';

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** What a module needs before it runs, itself included: the static imports, followed to their ends. */
function needs(id: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of graph.getModuleInfo(id)?.importedIds ?? []) needs(each, graph, found);
  return found;
}

/**
 * Makes one file of what is always loaded together: a browser asks for a dozen files to show a list, not for a hundred.
 * `parts` are in the order in which they are loaded: each is what its modules need beyond those before it. What one of
 * `others` needs too, which load without them, stays in files of its own.
 */
export function loadTogether(root: string, parts: Record<string, readonly string[]>, others: readonly string[]) {
  let names: Map<string, string> | undefined;
  const needsOf = (modules: readonly string[], graph: Graph) => new Set(modules.flatMap((module) => [...needs(resolve(root, module), graph)]));
  const nameAll = (graph: Graph): Map<string, string> => {
    const all = new Map<string, string>();
    const apart = needsOf(others, graph);
    for (const [name, modules] of Object.entries(parts)) {
      for (const id of needsOf(modules, graph)) if (!apart.has(id) && !all.has(id)) all.set(id, name);
    }
    return all;
  };
  return { name: (id: string, graph: Graph) => (names ??= nameAll(graph)).get(id) ?? null, includeDependenciesRecursively: false };
}

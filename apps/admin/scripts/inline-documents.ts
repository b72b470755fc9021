import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { InMemoryCache } from '@apollo/client/cache';
import { Kind, parse, print, visit, type DocumentNode, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /graphql\(`([^`]*)`\)/g;

/**
 * Puts each parsed document where it is written. The generated `graphql()` finds documents in one table of all of them,
 * which would bring every page's queries into the first load. What the client will send, to the letter, is written down with
 * its hash: the server knows the admin's operations by it.
 */
export function inlineDocuments(source: string): Plugin {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const persisted = new Map<string, string>();
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const file of globSync(`${source}/**/*.{ts,tsx}`)) {
        if (file.includes('generated')) continue;
        for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(CALL)) {
          for (const each of definitionsOf(text)) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
        }
      }
    },
    transform(code, id) {
      if (!id.startsWith(source) || id.includes('generated') || !code.includes('graphql(`')) return null;
      const inlined = code.replace(CALL, (_call, text: string) => {
        const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: withFragments(definitionsOf(text), fragments) };
        if (!document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION)) return JSON.stringify(document);
        const sent = asSent(document);
        const hash = createHash('sha256').update(sent).digest('hex');
        persisted.set(hash, sent);
        return JSON.stringify({ ...document, __meta__: { hash } });
      });
      return { code: inlined, map: null };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: JSON.stringify(Object.fromEntries([...persisted].sort(([one], [other]) => one.localeCompare(other))), null, 1) });
    },
  };
}

const cache = new InMemoryCache();
/** The text that the client puts on the wire: with the `__typename`s that its cache adds. */
const asSent = (document: DocumentNode): string => print(cache.transformDocument(document));

const definitionsOf = (text: string): readonly DefinitionNode[] => parse(text, { noLocation: true }).definitions;

/** The definitions and every fragment that they spread, each once. */
function withFragments(definitions: readonly DefinitionNode[], known: ReadonlyMap<string, FragmentDefinitionNode>): DefinitionNode[] {
  const all = [...definitions];
  const names = new Set(all.map((each) => ('name' in each ? each.name?.value : undefined)));
  for (const definition of all) {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = known.get(value);
        if (!fragment) throw new Error(`No fragment ${value}`);
        if (names.has(value)) return;
        names.add(value);
        all.push(fragment); // the loop goes on into it
      },
    });
  }
  return all;
}

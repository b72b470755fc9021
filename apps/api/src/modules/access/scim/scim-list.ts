import { filter as predicateOf, parse, type Filter } from 'scim2-parse-filter';
import { ScimProblem } from './scim-error.js';
import type { ScimJson } from './scim-shapes.js';

const LIST_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const USUAL_COUNT = 100;
const MOST = 200;
const EXACT = /^(id|externalId|meta)\b/i;

export type Query = Record<string, string | undefined>;

/** The filter of a request as a test of a resource. Throws invalidFilter. */
export function filterOf(text: string | undefined): (resource: ScimJson) => boolean {
  if (text === undefined || text === '') return () => true;
  let parsed: Filter;
  try {
    if (text.length > 2_000) throw new Error('too long');
    parsed = parse(text);
  } catch {
    throw new ScimProblem(400, 'The filter cannot be read', 'invalidFilter');
  }
  const test = predicateOf(folded(parsed) as Filter);
  return (resource) => Boolean(test(foldedResource(resource)));
}

/** The user name that a filter of the commonest form asks for. */
export function wantedUserName(text: string | undefined): string | undefined {
  return /^\s*userName\s+eq\s+"([^"\\]*)"\s*$/i.exec(text ?? '')?.[1]?.toLowerCase();
}

// Names of attributes, and the values of most of them, are the same in upper and lower case (RFC 7643, 2.1 and 2.2).
function folded(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => folded(each, path));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  const here = typeof node['attrPath'] === 'string' ? bare(node['attrPath']) : path;
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => {
    if (key === 'attrPath') return [key, here.toLowerCase()];
    if (key === 'compValue' && typeof inner === 'string' && !EXACT.test(here)) return [key, inner.toLowerCase()];
    return [key, folded(inner, here)];
  }));
}

const bare = (path: string): string => path.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(User|Group):/i, '');

function foldedResource(value: unknown, exact = false): Record<string, unknown> {
  const fold = (inner: unknown, keep: boolean): unknown => {
    if (typeof inner === 'string') return keep ? inner : inner.toLowerCase();
    if (Array.isArray(inner)) return inner.map((each) => fold(each, keep));
    return typeof inner === 'object' && inner !== null ? foldedResource(inner, keep) : inner;
  };
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key.toLowerCase(), fold(inner, exact || EXACT.test(key))]));
}

/** A page of resources as the protocol wants it: counted from 1. */
export function listResponse(resources: readonly ScimJson[], query: Query): object {
  const startIndex = Math.max(1, whole(query['startIndex'], 1));
  const count = Math.min(MOST, Math.max(0, whole(query['count'], USUAL_COUNT)));
  const page = resources.slice(startIndex - 1, startIndex - 1 + count).map((resource) => projected(resource, query));
  return { schemas: [LIST_SCHEMA], totalResults: resources.length, startIndex, itemsPerPage: page.length, Resources: page };
}

function whole(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^-?\d{1,9}$/.test(text)) throw new ScimProblem(400, 'startIndex and count must be whole numbers', 'invalidValue');
  return Number(text);
}

/** Only what was asked for; id, schemas and meta are always there. */
export function projected(resource: ScimJson, query: Query): object {
  const names = (text: string | undefined): string[] | undefined => text?.split(',').map((each) => bare(each.trim()).split('.')[0]?.toLowerCase() ?? '');
  const [only, without] = [names(query['attributes']), names(query['excludedAttributes'])];
  if (!only && !without) return resource;
  return Object.fromEntries(Object.entries(resource).filter(([key]) => {
    if (['id', 'schemas'].includes(key)) return true;
    return only ? only.includes(key.toLowerCase()) : !without?.includes(key.toLowerCase());
  }));
}

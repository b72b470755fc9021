import 'reflect-metadata';
import { decodeNodeId } from '../ids.js';

const NODE_IDS = Symbol('node ids');

/** The input field holds the opaque id (or list of ids) of a `type`; use-cases get the row id. */
export function NodeId(type: string): PropertyDecorator {
  return (target, name) => {
    const known = nodeIdsOf(target);
    Reflect.defineMetadata(NODE_IDS, { ...known, [String(name)]: type }, target);
  };
}

export function nodeIdsOf(target: object): Record<string, string> {
  return (Reflect.getMetadata(NODE_IDS, target) as Record<string, string> | undefined) ?? {};
}

/** Replaces the opaque ids of a validated input object, in place and in depth. */
export function decodeNodeIds(value: object, path: string[]): void {
  const types = nodeIdsOf(value);
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, name];
    const type = types[name];
    if (type && typeof inner === 'string') Object.assign(value, { [name]: decodeNodeId(type, inner, at) });
    else if (type && Array.isArray(inner)) {
      Object.assign(value, { [name]: inner.map((id, index) => decodeNodeId(type, String(id), [...at, String(index)])) });
    } else if (Array.isArray(inner)) {
      inner.forEach((each, index) => typeof each === 'object' && each !== null && decodeNodeIds(each as object, [...at, String(index)]));
    } else if (typeof inner === 'object' && inner !== null && !(inner instanceof Date)) decodeNodeIds(inner, at);
  }
}


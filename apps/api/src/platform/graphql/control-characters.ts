import { GraphQLError } from 'graphql';

// Line breaks and tabs are text; the rest of the control characters is a mistake or an attack.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

export function hasControlCharacter(text: string): boolean {
  return CONTROL.test(text);
}

export function controlCharacterError(where: string): GraphQLError {
  return new GraphQLError(`${where}: control characters are not allowed in texts`, {
    extensions: { code: 'BAD_USER_INPUT', problems: [{ field: where.split('.') }], http: { status: 400 } },
  });
}

/** Path of the first text in a value that holds a control character. */
export function findControlCharacter(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return hasControlCharacter(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = findControlCharacter(inner, path ? `${path}.${name}` : name);
    if (found !== undefined) return found;
  }
  return undefined;
}

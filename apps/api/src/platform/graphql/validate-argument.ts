import { validate, type ValidationError } from 'class-validator';
import type { ValidatorFn } from 'type-graphql';
import { BadInput, type InputProblem } from '../errors.js';
import { decodeNodeIds } from './node-id.js';
import { lookUpRulesOnce } from './rules-by-class.js';

lookUpRulesOnce();

/** Checks an argument object and decodes the opaque ids in it. Throws BAD_USER_INPUT naming every field. */
export const validateArgument: ValidatorFn = async (value, argType) => {
  if (typeof value !== 'object' || value === null || typeof argType !== 'function') return;
  const errors = await validate(value, { forbidUnknownValues: false, whitelist: false });
  const problems = errors.flatMap((error) => problemsOf(error, []));
  if (problems.length > 0) throw new BadInput(problems);
  decodeNodeIds(value, []);
};

function problemsOf(error: ValidationError, path: string[]): InputProblem[] {
  const field = [...path, error.property];
  const own = Object.values(error.constraints ?? {}).map((expected) => ({ field, messageKey: 'invalidValue', params: { expected } }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

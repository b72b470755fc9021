import { getMetadataStorage } from 'class-validator';

type LookUp = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

/**
 * Lets the validator look up the rules of a class once: by itself it goes through those of all classes for every object that it checks.
 * A class has all its rules when it is defined, those that it inherits too; groups are not used here.
 */
export function lookUpRulesOnce(): void {
  const storage = getMetadataStorage();
  const lookUp: LookUp = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<LookUp>>();
  storage.getTargetValidationMetadatas = (target, ...how) => {
    const rules = known.get(target) ?? lookUp(target, ...how);
    known.set(target, rules);
    return rules;
  };
}

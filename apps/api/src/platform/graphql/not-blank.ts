import { Matches } from 'class-validator';

/** The text must have something in it that can be seen. */
export const NotBlank = (): PropertyDecorator => Matches(/\S/, { message: '$property must not be blank' });

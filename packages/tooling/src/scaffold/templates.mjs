/** The texts of a new verb's files, in the form of the existing ones. `n` is VerbNames throughout. */

export function useCase(n, { policy }) {
  const imports = [
    "import { command } from '../../../platform/command/command.js';",
    "import { loadForUpdate, ref } from '../../../platform/command/tx.js';",
    `import { ${n.nounPascal} } from '../${n.noun}.entity.js';`,
    `import type { ${n.pascal}Input } from '../${n.noun}.inputs.js';`,
    ...(policy ? [`import { assertMay } from '../${n.noun}.policy.js';`] : []),
  ];
  const loaded = `await loadForUpdate(tx, ${n.nounPascal}, input.${n.nounCamel}Id, { field: ['${n.nounCamel}Id'], expectedVersion: input.expectedVersion })`;
  const load = policy ? [`  const ${n.nounCamel} = ${loaded};`, `  assertMay('${n.action}', ${n.nounCamel});`] : [`  const ${n.nounCamel} = ${loaded};`];
  return `${imports.join('\n')}

/** ${sentence(n)}. */
export const ${n.camel} = command('${n.camel}', async (tx, input: ${n.pascal}Input) => {
${load.join('\n')}
  return { ${n.nounCamel}: ref(${n.nounPascal}, ${n.nounCamel}.id) };
});
`;
}

export function inputClass(n, { base }) {
  const head = `@InputType({ description: '${sentence(n)}.' })\nexport class ${n.pascal}Input extends ${base ?? 'CommandInputBase'} {`;
  if (base) return `${head}}\n`;
  return `${head}
  @Field(() => ID, { description: 'The ${n.words}.' })
  @NodeId('${n.nounPascal}')
  ${n.nounCamel}Id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsOptional()
  @Min(1)
  expectedVersion?: number | null;
}
`;
}

export function payloadClass(n) {
  return `@ObjectType({ description: 'What came of ${n.camel}.', simpleResolvers: true })
export class ${n.pascal}Payload extends Payload {
  @Field(() => ${n.nounPascal}, { nullable: true, description: 'The ${n.words} as it stands now; null when refused.' })
  ${n.nounCamel}?: ${n.nounPascal} | null;
}
`;
}

export function mutation(n, { permission }) {
  return `  @Mutation(() => ${n.pascal}Payload, { description: '${sentence(n)}.' })
  @Requires('${permission}')
  ${n.camel}(@Arg('input', () => ${n.pascal}Input, { description: 'Which ${n.words}.' }) input: ${n.pascal}Input, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, ${n.camel}, input);
  }
`;
}

export function integrationTest(n) {
  return `import { describe, expect, it } from 'vitest';
import { build${n.nounPascal}, ${n.nounCamel}Row } from '../../../testing/${n.module}.js';
import { testApi } from '../../../testing/test-api.js';

const ${n.upper} = \`mutation ($input: ${n.pascal}Input!) { ${n.camel}(input: $input) {
  ${n.nounCamel} { id version }
  userErrors { __typename code message field } } }\`;
const api = await testApi();

describe('${n.camel}', () => {
  it('changes the ${n.words} and gives it back', async () => {
    const ${n.nounCamel} = await build${n.nounPascal}(api);
    const { version } = await ${n.nounCamel}Row(api, ${n.nounCamel});
    const { data } = await api.execute(${n.upper}, { as: 'admin', variables: { input: { ${n.nounCamel}Id: ${n.nounCamel}.id } } });
    expect(data?.${n.camel}).toMatchObject({ ${n.nounCamel}: { id: ${n.nounCamel}.id, version: version + 1 }, userErrors: [] });
    expect((await ${n.nounCamel}Row(api, ${n.nounCamel})).version).toBe(version + 1);
  });

  it('is refused when somebody else changed the ${n.words} in the meantime', async () => {
    const ${n.nounCamel} = await build${n.nounPascal}(api);
    const { version } = await ${n.nounCamel}Row(api, ${n.nounCamel});
    const { data } = await api.execute(${n.upper}, { as: 'admin', variables: { input: { ${n.nounCamel}Id: ${n.nounCamel}.id, expectedVersion: version + 1 } } });
    expect(data?.${n.camel}.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('needs the permission', async () => {
    const ${n.nounCamel} = await build${n.nounPascal}(api);
    const { errors } = await api.execute(${n.upper}, { as: 'customer', variables: { input: { ${n.nounCamel}Id: ${n.nounCamel}.id } } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('names the field when the id is nonsense', async () => {
    const { errors } = await api.execute(${n.upper}, { as: 'admin', variables: { input: { ${n.nounCamel}Id: 'nonsense' } } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).toContain('${n.nounCamel}Id');
  });
});
`;
}

export function dialog(n) {
  return `import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const ${n.upper} = graphql(\`
  mutation ${n.pascal}($input: ${n.pascal}Input!) {
    ${n.camel}(input: $input) { ${n.nounCamel} { id ...${n.nounPascal}Actions } userErrors { code message field } }
  }
\`);

/** ${sentence(n)}. */
export default function ${n.pascal}Dialog({ ${n.nounCamel}, onClose }: { ${n.nounCamel}: { id: string; version: number }; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const ${n.action} = useCommand(${n.upper}, { onDone: () => toasts.done(t('${n.module}:${n.action}.done', ${n.nounCamel})) });
  const form = useForm({ defaultValues: {} });
  return (
    <FormDialog
      title={t('${n.module}:${n.action}.title', ${n.nounCamel})} verb={t('${n.module}:actions.${n.action}')} form={form} onClose={onClose}
      onSubmit={() => ${n.action}({ ${n.nounCamel}Id: ${n.nounCamel}.id, expectedVersion: ${n.nounCamel}.version })}
    >
      {t('${n.module}:${n.action}.effect', ${n.nounCamel})}
    </FormDialog>
  );
}
`;
}

function sentence(n) {
  const words = n.verb.slice(0, -n.noun.length - 1).replaceAll('-', ' ');
  return `${words[0].toUpperCase()}${words.slice(1)} ${/^[aeiou]/.test(n.words) ? 'an' : 'a'} ${n.words}`;
}

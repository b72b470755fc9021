import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'packages/schema/schema.graphql',
  documents: ['apps/admin/src/**/*.{ts,tsx}', '!apps/admin/src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'apps/admin/src/generated/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        scalars: { Decimal: 'string', DateTime: 'string', ID: 'string' },
        enumsAsTypes: true, useTypeImports: true, strictScalars: true, documentMode: 'documentNode', emitLegacyCommonJSImports: false, importExtension: '.js',
      },
    },
  },
};
// The code generator loads its configuration by the default export.
export default config;

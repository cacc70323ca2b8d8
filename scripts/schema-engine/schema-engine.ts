import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { introspectingAdapter } from './introspecting-adapter';

const ignoreLog = () => undefined;
let isLoaded = false;

// The package's own entry imports its .wasm file as a module, which Node does only behind a flag.
async function load(): Promise<void> {
  if (isLoaded) return;
  const require = createRequire(import.meta.url);
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  isLoaded = true;
}

/** Prisma's schema engine on a database, for the time of `work`. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const { adapter, close } = introspectingAdapter(databaseUrl);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, ignoreLog, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await close();
  }
}

/**
 * The SQL that would bring a database to what a Prisma schema says; empty when it is there already. What the schema
 * cannot say (checks, triggers, indexes on expressions) is not seen.
 * @param databaseUrl a database with all migrations applied; it is only read.
 * @param schema the text of schema.prisma.
 */
export async function diffToSchema(databaseUrl: string, schema: string): Promise<string> {
  const files = [{ path: 'schema.prisma', content: schema }];
  const { exitCode, stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return exitCode === 0 ? '' : (stdout ?? '');
}

/** Prisma's schema engine as WebAssembly: what SQL leads from a database to prisma/schema.prisma, without any download. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool, type QueryResult } from 'pg';
import { type DatabaseAddress, poolConfig } from '../src/store/address';

/** Node has it; the type library for servers does not name it. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

export type SchemaFile = { readonly path: string; readonly content: string };

/** The statements that make the database at `address` what the schema says; null where it is that already. */
export function differenceFrom(address: DatabaseAddress, schema: SchemaFile): Promise<string | null> {
  return withEngine(address, schema, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: '.' },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    const script = stdout?.trim() ?? '';
    const saysNothing = script.split('\n').every((line) => line === '' || line.startsWith('--'));
    return saysNothing ? null : `${script}\n`;
  });
}

export const noFilters = { externalTables: [], externalEnums: [] };

export async function withEngine<Value>(
  address: DatabaseAddress,
  schema: SchemaFile,
  work: (engine: engineModule.SchemaEngine) => Promise<Value>,
): Promise<Value> {
  loadOnce();
  const pool = new Pool(poolConfig(address));
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapter(pool));
  const engine = await engineModule.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

/** The type of single letters in PostgreSQL's catalogue, and one that Prisma's adapter takes. */
const catalogueLetter = 18;
const text = 25;

/** The engine reads the catalogue, whose letters Prisma's adapter refuses: they pass as text, and are told as what they are. */
function catalogueAdapter(pool: Pool): PrismaPg {
  const letters = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...call: unknown[]) => Promise<QueryResult>;
  const disguised = async (...call: unknown[]) => {
    const result = await query(...call);
    letters.set(
      result.rows,
      result.fields.flatMap((field, at) => (field.dataTypeID === catalogueLetter ? [at] : [])),
    );
    for (const field of result.fields) if (field.dataTypeID === catalogueLetter) field.dataTypeID = text;
    return result;
  };
  Object.assign(pool, { query: disguised });
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (wish) => {
      const found = await queryRaw(wish);
      for (const at of letters.get(found.rows) ?? []) found.columnTypes[at] = ColumnTypeEnum.Character;
      return found;
    };
    return adapter;
  };
  return factory;
}

let loaded = false;

/** The package's own entry imports a .wasm file, which Node does not understand without a flag. */
function loadOnce(): void {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new WebAssembly.Module(readFileSync(entry.replace(/\.js$/, '.wasm')));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': { ...engineModule } });
  engineModule.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  // Where it leaves the reason of a panic.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (said: string) => console.error(said) } });
  loaded = true;
}

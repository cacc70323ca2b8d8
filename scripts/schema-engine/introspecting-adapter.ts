import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { Pool, type QueryArrayResult } from 'pg';

const oid = { char: 18, bytea: 17 };

// The adapter does not know PostgreSQL's internal type "char", which the catalogue is full of and the engine asks for.
// It travels as bytea, which no query on the catalogue returns, and gets its name back behind the adapter.
class CataloguePool extends Pool {
  override query = (async (...words: Parameters<Pool['query']>) => {
    const result = (await super.query(...words)) as unknown as QueryArrayResult;
    for (const field of result.fields ?? []) if (field.dataTypeID === oid.char) field.dataTypeID = oid.bytea;
    return result;
  }) as Pool['query'];
}

function withCharacters(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const rename = (type: number) => (type === ColumnTypeEnum.Bytes ? ColumnTypeEnum.Character : type);
    return { ...result, columnTypes: result.columnTypes.map(rename) as typeof result.columnTypes };
  };
  return adapter;
}

/** A driver adapter through which Prisma's schema engine can read the structure of a database; close it afterwards. */
export function introspectingAdapter(databaseUrl: string): {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  close: () => Promise<void>;
} {
  const pool = new CataloguePool({ connectionString: databaseUrl, max: 1 });
  const adapter: SqlMigrationAwareDriverAdapterFactory = new PrismaPg(pool);
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => withCharacters(await connect());
  return { adapter, close: () => pool.end() };
}

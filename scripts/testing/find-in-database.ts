import { Client, escapeIdentifier } from 'pg';

interface Table {
  schema: string;
  name: string;
}

const everyTable = `
  SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
  WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;

/** The tables of a database that hold the text in any column of any row, and how many tables were looked through. */
export async function findInDatabase(
  databaseUrl: string,
  text: string,
): Promise<{ found: string[]; searched: number }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<Table>(everyTable);
    const found: string[] = [];
    for (const { schema, name } of tables) {
      const table = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
      const { rowCount } = await client.query(
        `SELECT 1 FROM ${table} AS r WHERE strpos(r::text, $1) > 0 LIMIT 1`,
        [text],
      );
      if (rowCount) found.push(name);
    }
    return { found, searched: tables.length };
  } finally {
    await client.end();
  }
}

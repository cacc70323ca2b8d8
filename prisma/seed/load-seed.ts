import { readFile } from 'node:fs/promises';
import { OperatorError } from '@/lib/errors';
import { CENTRE_COLUMNS } from './centre-columns';
import { parseCsv } from './parse-csv';
import { parseSeed } from './parse-seed';
import type { Seed } from './seed-record';
import { toSeedCentre } from './to-seed-centre';
import {
  NATIONAL_SERVICE_COLUMNS,
  NATIONAL_SERVICE_TEXT_COLUMNS,
  toSeedNationalService,
} from './to-seed-national-service';

const dataFile = (name: string) => new URL(`./data/${name}`, import.meta.url);

/** The tables' text → records. @throws OperatorError as `parseCsv` and `parseSeed` do. */
export function toSeed(centresCsv: string, nationalServicesCsv: string, serviceTextsCsv: string): Seed {
  const centreRows = parseCsv(centresCsv, CENTRE_COLUMNS, 'centres.csv');
  const serviceRows = parseCsv(nationalServicesCsv, NATIONAL_SERVICE_COLUMNS, 'national-services.csv');
  const textRows = parseCsv(serviceTextsCsv, NATIONAL_SERVICE_TEXT_COLUMNS, 'national-service-texts.csv');
  const content = {
    centres: centreRows.map(toSeedCentre),
    nationalServices: serviceRows.map((row) => toSeedNationalService(row, textRows)),
  };
  return parseSeed(content, 'The seed in prisma/seed/data');
}

/** The directory's first data: the tables in prisma/seed/data. */
export async function loadOwnSeed(): Promise<Seed> {
  const names = ['centres.csv', 'national-services.csv', 'national-service-texts.csv'];
  const files = names.map((name) => readFile(dataFile(name), 'utf8'));
  const [centres = '', nationalServices = '', serviceTexts = ''] = await Promise.all(files);
  return toSeed(centres, nationalServices, serviceTexts);
}

/** A seed of the operator's: JSON as `SeedInput` describes it. @throws OperatorError when it is unreadable or wrong. */
export async function loadSeedFile(file: string): Promise<Seed> {
  const content = await readFile(file, 'utf8').catch((error: Error) => {
    throw new OperatorError(`SEED_FILE cannot be read: ${error.message}.`);
  });
  try {
    return parseSeed(JSON.parse(content), `SEED_FILE ${file}`);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new OperatorError(`SEED_FILE ${file} is not JSON: ${error.message}.`);
    throw error;
  }
}

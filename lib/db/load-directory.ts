import 'server-only';
import { z } from 'zod';
import { nationalServiceSchema } from '@/lib/domain/centre-schema';
import type { RowProblem } from '@/lib/domain/directory';
import type { NationalService } from '@/lib/domain/national-service';
import { LIMITS } from '@/lib/limits';
import { describeIssues, parseCentreRecord, toDay, type CentreRecord } from './centre-record';
import { CENTRE_PARTS } from './centre-row';
import type { PrismaClient } from './client';
import type { NationalService as NationalServiceRow } from './generated/client';

export interface StoredDirectory {
  revision: bigint;
  centres: CentreRecord[];
  nationalServices: NationalService[];
  problems: RowProblem[];
}

/** The number that every change of the directory raises; reading it is cheap. */
export async function getDirectoryRevision(prisma: PrismaClient): Promise<bigint> {
  const { revision } = await prisma.directoryRevision.findUniqueOrThrow({ where: { id: 1 } });
  return revision;
}

/**
 * Reads all that is published, as of one revision: when somebody writes meanwhile, it reads again. Rows that cannot
 * be understood are left out and named in `problems`; they never make the reading fail.
 * @throws what Prisma throws when the database is away; an Error when it changes faster than it can be read.
 */
export async function loadDirectory(prisma: PrismaClient): Promise<StoredDirectory> {
  for (let attempt = 0; attempt < LIMITS.directoryReadAttempts; attempt++) {
    const before = await getDirectoryRevision(prisma);
    const read = await readDirectory(prisma);
    if ((await getDirectoryRevision(prisma)) === before) return { revision: before, ...read };
  }
  throw new Error('The directory changes faster than it can be read.');
}

async function readDirectory(prisma: PrismaClient): Promise<Omit<StoredDirectory, 'revision'>> {
  const problems: RowProblem[] = [];
  const report = (problem: RowProblem) => void problems.push(problem);
  const centres = await loadCentres(prisma, report);
  const nationalServices = await loadNationalServices(prisma, report);
  return { centres, nationalServices, problems };
}

async function loadCentres(prisma: PrismaClient, report: (problem: RowProblem) => void) {
  const centres: CentreRecord[] = [];
  let after = '';
  for (;;) {
    const rows = await prisma.centre.findMany({
      where: { status: 'published', slug: { gt: after } },
      include: CENTRE_PARTS,
      orderBy: { slug: 'asc' },
      take: LIMITS.centresPerRead,
    });
    for (const row of rows) {
      const centre = parseOrReport('centre', row.id, () => parseCentreRecord(row, report), report);
      if (centre) centres.push(centre);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < LIMITS.centresPerRead) return centres;
    after = last.slug;
  }
}

async function loadNationalServices(prisma: PrismaClient, report: (problem: RowProblem) => void) {
  const rows = await prisma.nationalService.findMany({
    where: { status: 'published' },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    take: LIMITS.nationalServices,
  });
  return rows.flatMap((row) => {
    const parse = () => parseNationalService(row);
    return parseOrReport('national_service', row.id, parse, report) ?? [];
  });
}

function parseNationalService(row: NationalServiceRow): NationalService {
  return nationalServiceSchema.parse({ ...row, confirmedOn: toDay(row.confirmedAt) });
}

function parseOrReport<T>(
  table: string,
  id: string,
  parse: () => T,
  report: (problem: RowProblem) => void,
): T | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    report({ table, id, problem: describeIssues(error) });
    return null;
  }
}

import { getTranslations } from 'next-intl/server';
import { getDirectory } from '@/lib/directory/directory';
import { findCoverage } from '@/lib/domain/coverage';
import { toCoverageRows, type CoverageTexts } from '@/lib/transfer/coverage-rows';
import { toCsv } from '@/lib/transfer/to-csv';
import { parseCoverageParams, type CoverageSearch } from '@/lib/url/coverage-params';

const HEADINGS = [
  'state',
  'stateCode',
  'form',
  'formCode',
  'group',
  'type',
  'result',
  'statedServing',
  'statedLocated',
  'unstatedServing',
  'unstatedLocated',
  'statedNames',
  'unstatedNames',
] as const;

/** The coverage table as a file. Its name says as little as the page's title. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const search = parseCoverageParams(Object.fromEntries(new URL(request.url).searchParams));
  const { centres } = await getDirectory();
  const rows = toCoverageRows(findCoverage(centres, search), await readTexts(locale, search));
  return new Response(toCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="overview.csv"',
    },
  });
}

async function readTexts(locale: string, { group, type }: CoverageSearch): Promise<CoverageTexts> {
  const t = await getTranslations({ locale, namespace: 'coverage' });
  const terms = await getTranslations({ locale, namespace: 'terms' });
  return {
    header: HEADINGS.map((name) => t(`csv.${name}`)),
    group: group === null ? t('anyGroup') : terms(`group.${group}`),
    type: type === null ? t('anyType') : terms(`type.${type}`),
    stateName: (state) => (state === null ? t('nationwide') : terms(`state.${state}`)),
    columnName: (column) => (column === 'total' ? t('total') : terms(`form.${column}`)),
    resultName: (kind) => t(`result.${kind}`),
  };
}

import { get } from 'node:http';
import { indexHref } from '@/lib/url/hrefs';

const KB = 1e3;

/** What a first visit in a language transfers before the map, in kB. */
export async function findTransferFigures(url: string, locale = 'de'): Promise<Record<string, number>> {
  const html = await download(`${url}/${locale}`, 'identity');
  const page = html.toString('utf8');
  const health = (await (await fetch(`${url}/api/health`)).json()) as { snapshot: { version: string } };
  return {
    htmlKb: html.length / KB,
    htmlGzKb: (await download(`${url}/${locale}`, 'gzip')).length / KB,
    indexGzKb: (await download(url + indexHref(health.snapshot.version), 'gzip')).length / KB,
    // Browsers that know modules leave the polyfills for older ones alone.
    jsGzKb: await totalKb(url, page, /<script(?![^>]*noModule)[^>]+src="([^"]+)"/g),
    cssGzKb: await totalKb(url, page, /<link rel="stylesheet" href="([^"]+)"/g),
  };
}

async function totalKb(url: string, page: string, address: RegExp): Promise<number> {
  const paths = new Set([...page.matchAll(address)].map(([, found = '']) => found.replaceAll('&amp;', '&')));
  const files = await Promise.all([...paths].map((path) => download(new URL(path, url).href, 'gzip')));
  return files.reduce((sum, file) => sum + file.length, 0) / KB;
}

/** The body as it crosses the network: `fetch` would unpack it. */
async function download(url: string, encoding: 'gzip' | 'identity'): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}.`));
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', resolve).on('error', reject);
    }).on('error', reject);
  });
  return Buffer.concat(chunks);
}

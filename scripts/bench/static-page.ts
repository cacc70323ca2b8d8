import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Seed } from '@/prisma/seed/seed-record';
import { getAreaPoint } from '@/lib/geo/areas';

const HTML = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Centres</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/leaflet.css">
<style>body{display:grid;grid-template-columns:1fr 1fr;margin:0}#map{height:100vh}</style>
<ul id="list"></ul><div id="map"></div><script src="/leaflet.js"></script><script>
const map = L.map('map').setView([51.2, 10.4], 6);
fetch('/centres.geojson').then((response) => response.json()).then((data) => {
  L.geoJSON(data).addTo(map);
  for (const { properties } of data.features) {
    const item = document.createElement('li');
    item.dataset.centre = properties.slug;
    item.textContent = [properties.name, properties.town, ...properties.services].join(', ');
    list.append(item);
  }
});
</script></html>`;

/** For comparison: the plainest page with Leaflet and a GeoJSON file of the same centres, and no filters. */
export async function serveStaticPage({ centres }: Seed): Promise<{ url: string; stop(): Promise<void> }> {
  const leaflet = (file: string) => readFile(`node_modules/leaflet/dist/${file}`);
  const files: Record<string, [type: string, body: Buffer]> = {
    '/': ['text/html', Buffer.from(HTML)],
    '/centres.geojson': ['application/geo+json', Buffer.from(toGeoJson(centres))],
    '/leaflet.js': ['text/javascript', await leaflet('leaflet.js')],
    '/leaflet.css': ['text/css', await leaflet('leaflet.css')],
    '/images/marker-icon.png': ['image/png', await leaflet('images/marker-icon.png')],
    '/images/marker-shadow.png': ['image/png', await leaflet('images/marker-shadow.png')],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', Buffer.alloc(0)];
    const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip' };
    response.writeHead(files[url] ? 200 : 404, headers).end(gzipSync(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}/`, stop };
}

function toGeoJson(centres: Seed['centres']): string {
  const features = centres.map(({ slug, name, town, services, area }) => {
    const point = area && getAreaPoint(area);
    const geometry = point && { type: 'Point', coordinates: [point.longitude, point.latitude] };
    const properties = { slug, name, town, services: services.map(({ code }) => code) };
    return { type: 'Feature', properties, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

import { getDirectoryHolder } from '@/lib/directory/directory';

/** 200 while the app can serve – with or without its database – else 503. */
export async function GET() {
  const { snapshot, database } = await getDirectoryHolder();
  if (snapshot === null) return answer({ status: 'unavailable', database, snapshot: null }, 503);
  const ageSeconds = Math.round((Date.now() - Date.parse(snapshot.loadedAt)) / 1000);
  const { version, centres } = snapshot;
  return answer({ status: 'ok', database, snapshot: { version, ageSeconds, centres: centres.length } }, 200);
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

import { getDirectory } from '@/lib/directory/directory';
import { getIndexBody } from '@/lib/directory/index-body';

/** The index of the current version; asked for by an older one, the answer is the current and is not kept. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string }> }) {
  const snapshot = await getDirectory();
  const isCurrent = (await params).version === snapshot.version;
  return new Response(getIndexBody(snapshot), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  });
}

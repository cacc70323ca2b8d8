import { getTranslations } from 'next-intl/server';
import { getDirectory } from '@/lib/directory/directory';
import { getCentre } from '@/lib/directory/get-centre';
import { isContactName } from '@/lib/domain/neutral-word';
import { findNumberToTake } from '@/lib/domain/number-to-take';
import { toContactFile, type ContactFile } from '@/lib/transfer/to-contact-file';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** A centre as a contact to save, for browsers without scripts: the others make the file themselves. */
export async function GET(request: Request, { params }: Context) {
  const { locale, slug } = await params;
  const file = await findFile(locale, slug, new URL(request.url).searchParams.get('name'));
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.content, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    },
  });
}

async function findFile(locale: string, slug: string, name: string | null): Promise<ContactFile | null> {
  const centre = await getCentre(slug);
  if (centre === null || !isContactName(name)) return null;
  const t = await getTranslations({ locale, namespace: 'takeaway' });
  const number = findNumberToTake(centre, (await getDirectory()).nationalServices);
  return toContactFile(name, { centre, number, wordOf: (word) => t(`neutralWord.${word}`) });
}

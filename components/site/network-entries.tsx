import { useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/ui/external-link';
import { TextEntry } from './text-page';

const GROUPS = [
  { key: 'federal' },
  { key: 'labour' },
  { key: 'children' },
  { key: 'accommodation' },
  { key: 'rights', website: 'https://www.forum-menschenrechte.de' },
] as const;

/** Where professionals of the field meet. */
export function NetworkEntries() {
  const t = useTranslations('contacts.network.items');
  const website = useTranslations('nationalService')('website');
  return GROUPS.map((group) => (
    <TextEntry key={group.key} name={t(`${group.key}.name`)}>
      <p>{t(`${group.key}.text`)}</p>
      {'website' in group && (
        <p>
          {website} <ExternalLink href={group.website} />
        </p>
      )}
    </TextEntry>
  ));
}

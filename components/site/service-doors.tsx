import { useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/ui/external-link';
import { TextEntry } from './text-page';

interface Door {
  key: string;
  name: string;
  nameLanguage?: string;
  website?: string;
  phone?: { dialled: string; shown: string };
}

const DOORS: readonly Door[] = [
  {
    key: 'zwangsarbeit',
    name: 'Servicestelle gegen Zwangsarbeit',
    nameLanguage: 'de',
    website: 'https://www.servicestelle-gegen-zwangsarbeit.de',
  },
  {
    key: 'integration',
    name: 'Faire Integration',
    nameLanguage: 'de',
    website: 'https://www.faire-integration.de',
  },
  {
    key: 'mobilitaet',
    name: 'Faire Mobilität',
    nameLanguage: 'de',
    website: 'https://www.faire-mobilitaet.de',
  },
  { key: 'ecpat', name: 'ECPAT' },
  {
    key: 'bavaria',
    name: 'Bavarian Anti-Trafficking HELPline',
    nameLanguage: 'en',
    phone: { dialled: '+498009876548', shown: '0800 9876548' },
  },
];

/** Services beside the specialised centres, each with the one way in that we know. */
export function ServiceDoors() {
  const t = useTranslations('contacts.doors');
  return DOORS.map(({ key, name, nameLanguage, website, phone }) => (
    <TextEntry key={key} name={name} nameLanguage={nameLanguage}>
      <p>{t(key)}</p>
      {website && (
        <p>
          <ExternalLink href={website} />
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.dialled}`}>
            <bdi dir="ltr">{phone.shown}</bdi>
          </a>
        </p>
      )}
    </TextEntry>
  ));
}

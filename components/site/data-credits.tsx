import { useTranslations } from 'next-intl';
import { TextEntry } from './text-page';

/** The sources of map and places; the licence's name where it has one, else the text that it is free for all. */
const SOURCES = [
  { key: 'bkg', licence: 'GeoNutzV' },
  { key: 'geonames', licence: 'CC BY 4.0' },
  { key: 'naturalEarth', licence: null },
  { key: 'openGeoDb', licence: null },
] as const;

export function DataCredits() {
  const t = useTranslations('credits');
  return SOURCES.map(({ key, licence }) => (
    <TextEntry key={key} name={t(`maps.items.${key}.name`)}>
      <p>{t(`maps.items.${key}.use`)}</p>
      <p>{t('licence', { licence: licence ?? t('maps.publicDomain') })}</p>
      <p>{t('change', { change: t(`maps.items.${key}.change`) })}</p>
    </TextEntry>
  ));
}

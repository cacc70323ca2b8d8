import { useTranslations } from 'next-intl';
import type { Centre, ServiceArea } from '@/lib/domain/centre';
import { ExternalLink } from '@/components/ui/external-link';
import { FactList, NotStated, Section } from './section';

/** Where the centre says it works. What stands behind it is named: nothing here makes it "responsible". */
export function ServiceAreaSection({ centre: { serviceAreas, serviceAreaTexts } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const isUnknown = serviceAreas.length + serviceAreaTexts.length === 0;
  return (
    <Section heading={t('serviceArea')}>
      {isUnknown && <NotStated />}
      <FactList>
        {serviceAreas.map((area) => (
          <li key={`${area.level} ${area.ags}`}>
            <Served area={area} />
          </li>
        ))}
        {serviceAreaTexts.map((text) => (
          <li key={text}>
            {t('areaAsStated')} <span lang="de">{text}</span>
          </li>
        ))}
      </FactList>
    </Section>
  );
}

/** An area, on what it rests, for which forms it holds, and where that can be read. */
function Served({ area: { name, basis, forms, sourceUrl } }: { area: ServiceArea }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  return (
    <>
      <span lang="de">{name}</span> ({terms(`basis.${basis}`)})
      {forms.length > 0 &&
        ` ${t('areaForms', { forms: forms.map((form) => terms(`form.${form}`)).join(', ') })}`}
      {sourceUrl !== null && (
        <>
          {' '}
          {t('areaSource')} <ExternalLink href={sourceUrl} />
        </>
      )}
    </>
  );
}

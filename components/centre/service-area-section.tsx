import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { FactList, NotStated, Section } from './section';

/** Where the centre says it works. What stands behind it is named: nothing here makes it "responsible". */
export function ServiceAreaSection({ centre: { serviceAreas, serviceAreaTexts } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const isUnknown = serviceAreas.length + serviceAreaTexts.length === 0;
  return (
    <Section heading={t('serviceArea')}>
      {isUnknown && <NotStated />}
      <FactList>
        {serviceAreas.map(({ level, ags, name, basis }) => (
          <li key={`${level} ${ags}`}>
            <span lang="de">{name}</span> ({terms(`basis.${basis}`)})
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

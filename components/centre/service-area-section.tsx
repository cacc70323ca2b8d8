import { useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/ui/external-link';
import { PageLink } from '@/components/ui/page-link';
import type { Centre, ServiceArea } from '@/lib/domain/centre';
import { isSourced } from '@/lib/domain/served-area';
import { statesOf } from '@/lib/domain/states-of';
import { authorityHref } from '@/lib/url/hrefs';
import { useListWords } from '@/lib/i18n/list-words';
import { ByView } from './by-view';
import { FactList, NotStated, Section } from './section';
import styles from './section.module.css';

interface Props {
  centre: Centre;
  locale: string;
}

/**
 * Where the centre works, on what that rests, and who else works there. Without a mandate or an agreement that can be
 * looked up this is said first: nothing else makes it "responsible".
 */
export function ServiceAreaSection({ centre, locale }: Props) {
  const t = useTranslations('centre');
  const views = useTranslations('views.authority');
  const { serviceAreas, serviceAreaTexts } = centre;
  const area = t('serviceArea');
  const sourced = serviceAreas.filter(isSourced);
  return (
    <Section heading={<ByView self={area} helper={area} authority={views('responsibility')} />}>
      {sourced.length === 0 && <p>{views('responsibilityUnknown')}</p>}
      {serviceAreas.length + serviceAreaTexts.length === 0 && <NotStated />}
      <FactList>
        {[...sourced, ...serviceAreas.filter((served) => !isSourced(served))].map((served) => (
          <li key={`${served.level} ${served.ags} ${served.basis}`}>
            <Served area={served} />
          </li>
        ))}
        {serviceAreaTexts.map((text) => (
          <li key={text}>
            {t('areaAsStated')} <span lang="de">{text}</span>
          </li>
        ))}
      </FactList>
      <SheetLinks centre={centre} locale={locale} />
    </Section>
  );
}

/** An area, on what it rests, for which forms it holds, and where that can be read. */
function Served({ area: { name, basis, forms, sourceUrl } }: { area: ServiceArea }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const list = useListWords();
  return (
    <>
      <span lang="de">{name}</span> ({terms(`basis.${basis}`)})
      {forms.length > 0 &&
        ` ${t('areaForms', { forms: list(forms.map((form) => terms(`form.${form}`))) })}`}
      {sourceUrl !== null && (
        <>
          {' '}
          {t('areaSource')} <ExternalLink href={sourceUrl} />
        </>
      )}
    </>
  );
}

/** To the sheet of each Land in which it is or works: all who are there for it. */
function SheetLinks({ centre, locale }: Props) {
  const t = useTranslations('views.authority');
  const terms = useTranslations('terms.state');
  return statesOf(centre).map((state) => (
    <p key={state} data-screen-only>
      <PageLink href={authorityHref(locale, `state:${state}`)} className={styles.link}>
        {t('sheet', { area: terms(state) })}
      </PageLink>
    </p>
  ));
}

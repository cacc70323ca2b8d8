import { useTranslations } from 'next-intl';
import { ACCEPTANCES, type Acceptance, type Centre } from '@/lib/domain/centre';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import { useListWords } from '@/lib/i18n/list-words';
import { ByView } from './by-view';
import { FactList, NotStated, Section } from './section';

/** Whom the centre takes, whom not, and after what kind of exploitation. Everybody else should ask. */
export function ForWhomSection({ centre }: { centre: Centre }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const views = useTranslations('views');
  const list = useListWords();
  const namesOf = (acceptance: Acceptance) =>
    TARGET_GROUPS.filter(({ code }) => centre.groups[code] === acceptance).map(({ code }) =>
      terms(`group.${code}`),
    );
  const stated = ACCEPTANCES.filter((acceptance) => namesOf(acceptance).length > 0);
  const { minimumAge, maximumAge } = centre;
  return (
    <>
      <Section
        heading={<ByView self={t('forWhom')} helper={views('helper.whom')} authority={t('forWhom')} />}
      >
        {stated.length === 0 && <NotStated />}
        {stated.map((acceptance) => (
          <p key={acceptance}>{t(`groups.${acceptance}`, { groups: list(namesOf(acceptance)) })}</p>
        ))}
        {minimumAge !== null && <p>{t('minimumAge', { age: minimumAge })}</p>}
        {maximumAge !== null && <p>{t('maximumAge', { age: maximumAge })}</p>}
        {stated.length > 0 && <p>{t('othersAsk')}</p>}
      </Section>
      <Section heading={t('forms')}>
        {centre.forms.length === 0 && <NotStated />}
        <FactList>
          {centre.forms.map((code) => (
            <li key={code}>{terms(`form.${code}`)}</li>
          ))}
        </FactList>
      </Section>
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { promisesOf, type PromiseCode } from '@/lib/domain/promises';
import { FactList, Section } from './section';

/** What can be relied on: first what this record says, then what holds as a rule, and is marked so. */
export function PromiseSection({ centre }: { centre: Centre }) {
  const t = useTranslations('views.self.promise');
  const { stated, general } = promisesOf(centre);
  if (stated.length + general.length === 0) return null;
  return (
    <Section heading={t('heading')}>
      <PromiseList promises={stated} />
      {general.length > 0 && (
        <>
          <p>{t('general')}</p>
          <PromiseList promises={general} />
          <p>{t('ask')}</p>
        </>
      )}
    </Section>
  );
}

function PromiseList({ promises }: { promises: readonly PromiseCode[] }) {
  const t = useTranslations('views.self.promise.items');
  return (
    <FactList>
      {promises.map((promise) => (
        <li key={promise}>{t(promise)}</li>
      ))}
    </FactList>
  );
}

import { useTranslations } from 'next-intl';
import { useListedFacts } from '@/components/centre/use-listed-facts';
import { Localised } from '@/components/site/localised';
import { PageLink } from '@/components/ui/page-link';
import type { ListedCentre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { centreHref } from '@/lib/url/hrefs';
import type { FoundNumber } from './number-data';

interface Props {
  found: FoundNumber;
  locale: string;
}

/** Whose number it is, and whom they are there for: nobody was asked for all that may matter to them. */
export function NumberOwner({ found, locale }: Props) {
  const t = useTranslations('errors.lastResort');
  if (found.kind === 'centre') return <CentreOwner centre={found.centre} locale={locale} />;
  if (found.kind === 'national') return <NationalOwner service={found.service} />;
  return <p>{t(found.number.slug)}</p>;
}

function CentreOwner({ centre, locale }: { centre: ListedCentre; locale: string }) {
  const { lines } = useListedFacts(centre);
  return (
    <>
      <p>
        <PageLink href={centreHref(locale, centre.slug)} lang="de">
          {centre.name}
        </PageLink>
      </p>
      {lines
        .filter(({ name }) => name === 'groups' || name === 'refused')
        .map(({ name, label, content }) => (
          <p key={name}>
            {label} {content}
          </p>
        ))}
    </>
  );
}

function NationalOwner({ service: { name, forWhom, languagesNote } }: { service: ShownNationalService }) {
  const t = useTranslations('nationalService');
  return (
    <>
      <p>
        <Localised text={name} />
      </p>
      <p>
        {t('forWhom')} <Localised text={forWhom} />
      </p>
      {languagesNote && (
        <p>
          {t('languages')} <Localised text={languagesNote} />
        </p>
      )}
    </>
  );
}

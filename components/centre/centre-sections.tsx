import type { ReactNode } from 'react';
import { TakeawaySection } from '@/components/takeaway/takeaway-section';
import type { Centre } from '@/lib/domain/centre';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import { AccessSection } from './access-section';
import { AddressSection } from './address-section';
import { CallSection } from './call-section';
import { ContactsSection } from './contacts-section';
import { FactsSections } from './facts-sections';
import { ForWhomSection } from './for-whom-section';
import { HoursSection } from './hours-section';
import { LanguagesSection } from './languages-section';
import { CapacitySection, NoticesSection } from './notices-section';
import { OutOfHoursSection } from './out-of-hours-section';
import { PromiseSection } from './promise-section';
import { ReferralSection } from './referral-section';
import type { SectionId } from './section-order';
import { ServiceAreaSection } from './service-area-section';
import { ServicesSection } from './services-section';
import { SourcesSection } from './sources-section';

interface Facts {
  centre: Centre;
  way: WayForward<ShownNationalService> | null;
  always: ShownNationalService | null;
  number: NumberToTake | null;
  locale: string;
}

/** The parts of a centre's page. They are the same for every reader; a heading may speak to one of them. */
export function centreSections({ centre, way, always, number, locale }: Facts): Record<SectionId, ReactNode> {
  return {
    notices: <NoticesSection centre={centre} />,
    contact: <ContactsSection centre={centre} way={way} locale={locale} />,
    languages: <LanguagesSection centre={centre} />,
    promise: <PromiseSection centre={centre} />,
    hours: (
      <>
        <HoursSection centre={centre} />
        <OutOfHoursSection centre={centre} always={always} />
      </>
    ),
    call: <CallSection centre={centre} always={always} />,
    takeaway: <TakeawaySection centre={centre} number={number} locale={locale} />,
    capacity: <CapacitySection centre={centre} />,
    whom: <ForWhomSection centre={centre} />,
    services: <ServicesSection centre={centre} />,
    access: <AccessSection centre={centre} />,
    address: <AddressSection centre={centre} />,
    area: <ServiceAreaSection centre={centre} locale={locale} />,
    facts: <FactsSections centre={centre} />,
    referral: <ReferralSection />,
    sources: <SourcesSection centre={centre} />,
  };
}

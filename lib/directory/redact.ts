import type { Centre, MapPlace, ServiceArea, ShownContact } from '@/lib/domain/centre';
import { sortContacts } from '@/lib/domain/contact-order';
import { ACCESSIBILITY_FACTS, CONDITION_FACTS, SAFE_CONTACT_FACTS, type FactState } from '@/lib/domain/facts';
import type { NationalService, ShownNationalService } from '@/lib/domain/national-service';
import type { CentreRecord } from '@/lib/db/centre-record';
import { getAreaName } from '@/lib/geo/areas';
import { displayAddressOf, formatPhone } from './display';
import { placeOf, publicAreaOf } from './place-of';

/**
 * What the public may know of a stored centre. Everything that leaves the app – pages, search, distance, API – is
 * made from this and nothing else. An address that is not published is dropped here too, although the database
 * cannot hold one. What hours mean is worked out for each day anew (`ofDay`); here it is not known yet.
 */
export function redact(record: CentreRecord): Centre {
  const contacts = sortContacts(record.contacts).map(withDisplay);
  const area = publicAreaOf(record);
  return {
    ...pickListed(record, contacts, placeOf(record)),
    id: record.id,
    carrier: record.carrier,
    kokMember: record.kokMember,
    address:
      record.addressStatus === 'published' ? { street: record.street, postcode: record.postcode } : null,
    areaName: area === null ? null : getAreaName(area),
    allContacts: contacts,
    openingHours: record.openingHours,
    timetable: null,
    accessibility: pickFacts(ACCESSIBILITY_FACTS, record),
    safeContact: pickFacts(SAFE_CONTACT_FACTS, record),
    conditions: pickFacts(CONDITION_FACTS, record),
    notices: record.notices,
    sources: record.sources,
    sourceDate: record.sourceDate,
    version: record.version,
  };
}

function pickListed(record: CentreRecord, contacts: readonly ShownContact[], place: MapPlace | null) {
  return {
    slug: record.slug,
    name: record.name,
    type: record.type,
    town: publicTownOf(record),
    state: record.state,
    place,
    addressStatus: record.addressStatus,
    groups: Object.fromEntries(record.groups.map((group) => [group.code, group.acceptance])),
    minimumAge: record.minimumAge,
    maximumAge: record.maximumAge,
    forms: record.forms,
    languages: record.languages,
    interpreters: record.interpreters,
    services: record.services,
    access: record.access,
    completeFacets: record.completeFacets,
    serviceAreas: record.serviceAreas.flatMap(withName),
    serviceAreaTexts: record.serviceAreaTexts,
    contacts: contacts.filter((contact) => contact.audience === 'everyone'),
    reachable: null,
    confirmedOn: record.confirmedOn,
  };
}

/** A small town's name says as much as its point: with a confidential address only the area it hides in is named. */
function publicTownOf(record: CentreRecord): string | null {
  if (record.addressStatus !== 'confidential') return record.town;
  const area = publicAreaOf(record);
  if (area?.level === 'municipality') return record.town;
  return area?.level === 'district' ? getAreaName(area) : null;
}

function pickFacts<F extends string>(
  codes: readonly F[],
  { facts }: CentreRecord,
): Partial<Record<F, FactState>> {
  const isWanted = (code: string): code is F => (codes as readonly string[]).includes(code);
  const entries = facts.flatMap(({ code, state }) => (isWanted(code) ? [[code, state] as const] : []));
  return Object.fromEntries(entries) as Partial<Record<F, FactState>>;
}

function withDisplay(contact: CentreRecord['contacts'][number]): ShownContact {
  return { ...contact, display: displayAddressOf(contact), timetable: null };
}

/** A national service with its number as people write it. */
export function withPhoneDisplay(service: NationalService): ShownNationalService {
  const phoneDisplay = service.phone === null ? null : formatPhone(service.phone);
  return { ...service, phoneDisplay, timetable: null };
}

function withName(area: CentreRecord['serviceAreas'][number]): ServiceArea[] {
  const name = area.level === 'nationwide' ? 'Deutschland' : getAreaName(area);
  return name === null ? [] : [{ ...area, name }];
}

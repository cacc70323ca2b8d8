import type { ListedCentre, ShownContact } from './centre';
import { sortContacts } from './contact-order';
import { TARGET_GROUPS, type TargetGroup } from './facets/target-groups';
import type { NationalService } from './national-service';
import type { Query } from './query';

export interface FittingServices<S extends NationalService> {
  /** Helplines, then offices, that fit the person; the soonest reached first. */
  fitting: readonly S[];
  /** Police and ambulance: for acute danger, never instead of counselling. */
  emergency: readonly S[];
}

/** What a card offers when somebody wants to get in touch, and whose it is. */
export type WayForward<S extends NationalService> =
  { kind: 'contact'; contact: ShownContact } | { kind: 'carrier_website'; url: string } | NationalWay<S>;

/** Somebody who helps on, wherever in Germany the person is. */
type NationalWay<S extends NationalService> =
  { kind: 'helpline'; service: S } | { kind: 'office'; service: S };

/** Who a person is, as far as helplines tell people apart. */
const PERSONAL_GROUPS: readonly TargetGroup[] = TARGET_GROUPS.filter(
  ({ dimension }) => dimension === 'gender' || dimension === 'age',
).map(({ code }) => code);

const MINORS: readonly TargetGroup[] = ['children', 'youth'];

/**
 * The national services for the person of a query. With a gender or an age chosen: those for one of the chosen
 * groups and those for everyone. Else all, with lines only for minors after the other helplines. Helplines come by
 * their hours (round the clock, stated, not stated), a line made for the person before one for everyone; then offices.
 */
export function findFittingServices<S extends NationalService>(
  services: readonly S[],
  query: Query,
): FittingServices<S> {
  return {
    fitting: findFitting(services, personalGroups(query.group)),
    emergency: services.filter(({ kind }) => kind === 'emergency'),
  };
}

/**
 * How to get in touch about a centre: its own contact for everyone, its carrier's website, the round-the-clock
 * helpline that fits the person (chosen groups, else those the centre is for), the office, any helpline that fits,
 * any helpline. Null only when neither can be reached.
 */
export function findWayForward<S extends NationalService>(
  centre: ListedCentre,
  services: readonly S[],
  query: Query,
  carrierWebsite: string | null = null,
): WayForward<S> | null {
  const contact = sortContacts(centre.contacts).find(({ audience }) => audience === 'everyone');
  if (contact) return { kind: 'contact', contact };
  if (carrierWebsite) return { kind: 'carrier_website', url: carrierWebsite };
  const chosen = personalGroups(query.group);
  return findNationalWay(services.filter(isReachable), chosen.length > 0 ? chosen : groupsTakenBy(centre));
}

/**
 * A helpline that answers day and night and fits those a centre is for: what is left when nobody there picks up. Null
 * where none fits.
 */
export function findAlwaysReachable<S extends NationalService>(
  centre: ListedCentre,
  services: readonly S[],
): S | null {
  const fitting = findFitting(services, groupsTakenBy(centre));
  return (
    fitting.find((service) => isHelpline(service) && isRoundTheClock(service) && service.phone !== null) ??
    null
  );
}

/**
 * Who helps from anywhere in Germany: the round-the-clock helpline that fits these genders and ages (none = anybody),
 * the office, any helpline that fits, any helpline. Null only when `services` holds neither.
 */
export function findNationalWay<S extends NationalService>(
  services: readonly S[],
  groups: readonly TargetGroup[],
): NationalWay<S> | null {
  const fitting = findFitting(services, groups);
  const helplines = fitting.filter(isHelpline);
  const allDay = helplines.find(isRoundTheClock);
  if (allDay) return { kind: 'helpline', service: allDay };
  const office = services.find(({ kind }) => kind === 'office');
  if (office) return { kind: 'office', service: office };
  const helpline = helplines[0] ?? services.find(isHelpline);
  return helpline ? { kind: 'helpline', service: helpline } : null;
}

function findFitting<S extends NationalService>(services: readonly S[], groups: readonly TargetGroup[]): S[] {
  return services
    .filter((service) => service.kind !== 'emergency' && fits(service, groups))
    .sort((a, b) => urgency(a, groups) - urgency(b, groups));
}

function fits(service: NationalService, groups: readonly TargetGroup[]): boolean {
  return groups.length === 0 || service.groups.length === 0 || isFor(service, groups);
}

/** Smaller comes first. */
function urgency(service: NationalService, groups: readonly TargetGroup[]): number {
  if (service.kind === 'office') return 100;
  const isForOthers = groups.length === 0 && isOnlyForMinors(service);
  const hours = isRoundTheClock(service) ? 0 : service.openingHours ? 2 : 4;
  return (isForOthers ? 10 : 0) + hours + (isFor(service, groups) ? 0 : 1);
}

const isHelpline = ({ kind }: NationalService) => kind === 'helpline';
const isRoundTheClock = ({ openingHours }: NationalService) => openingHours === '24/7';
const isReachable = ({ phone, email, website }: NationalService) => Boolean(phone || email || website);

function isFor(service: NationalService, groups: readonly TargetGroup[]): boolean {
  return service.groups.some((group) => groups.includes(group));
}

function isOnlyForMinors({ groups }: NationalService): boolean {
  return groups.length > 0 && groups.every((group) => MINORS.includes(group));
}

function personalGroups(groups: readonly TargetGroup[]): TargetGroup[] {
  return groups.filter((group) => PERSONAL_GROUPS.includes(group));
}

function groupsTakenBy({ groups }: ListedCentre): TargetGroup[] {
  return PERSONAL_GROUPS.filter((group) => groups[group] === 'yes' || groups[group] === 'focus');
}

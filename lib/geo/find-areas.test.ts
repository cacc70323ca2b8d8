import { describe, expect, it } from 'vitest';
import {
  findDistrictByName,
  findMunicipalitiesByName,
  findRegionByName,
  findStateByName,
} from './find-areas';

describe('findMunicipalitiesByName', () => {
  it.each([
    ['Frankfurt (Oder)', '12', '12053000'],
    ['Frankfurt am Main', '06', '06412000'],
    ['Halle (Saale)', '15', '15002000'],
    ['Freiburg im Breisgau', '08', '08311000'],
    ['Königs Wusterhausen', '12', '12061260'],
    ['Rheda-Wiedenbrück', '05', '05754028'],
    ['Kehl', '08', '08317057'],
    ['Gemünden am Main', '09', '09677131'],
    ['Oldenburg', '03', '03403000'],
    ['Boppard', '07', '07140501'],
    ['Mülheim an der Ruhr', '05', '05117000'],
    ['Weiden in der Oberpfalz', '09', '09363000'],
    ['Weiden i.d. OPf.', '09', '09363000'],
  ])('finds exactly %s in its Land', (name, state, ags) => {
    expect(findMunicipalitiesByName(name, state).map((town) => town.ags)).toEqual([ags]);
  });

  it.each(['münchen', 'MUENCHEN', 'Munchen', ' München '])('reads %s as München', (name) => {
    expect(findMunicipalitiesByName(name).map((town) => town.ags)).toEqual(['09162000']);
  });

  it.each(['Koenigs-Wusterhausen', 'konigs wusterhausen'])('reads %s as Königs Wusterhausen', (name) => {
    expect(findMunicipalitiesByName(name).map((town) => town.ags)).toEqual(['12061260']);
  });

  it('keeps names apart that only loose folding makes equal', () => {
    expect(findMunicipalitiesByName('Haren').map((town) => town.name)).toEqual(['Haren (Ems)']);
    expect(findMunicipalitiesByName('Hären')).toHaveLength(1);
  });

  it('gives all towns that share a short name, the largest first', () => {
    const names = findMunicipalitiesByName('Frankfurt').map((town) => town.name);
    expect(names).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
  });

  it('finds nothing for what is no town', () => {
    expect(findMunicipalitiesByName('Rhein-Main-Gebiet')).toEqual([]);
    expect(findMunicipalitiesByName('')).toEqual([]);
    expect(findMunicipalitiesByName('München', '05')).toEqual([]);
  });
});

describe('findDistrictByName', () => {
  it.each([
    ['Ortenaukreis', '08317'],
    ['Städteregion Aachen', '05334'],
    ['Kreis Gütersloh', '05754'],
    ['Kreis Minden-Lübbecke', '05770'],
    ['Landkreis Rostock', '13072'],
    ['Landkreis München', '09184'],
    ['Rostock', '13003'],
    ['Bielefeld', '05711'],
    ['Neustadt an der Weinstraße', '07316'],
    ['Emsland', '03454'],
  ])('finds %s', (name, ags) => {
    expect(findDistrictByName(name)?.ags).toBe(ags);
  });

  it("never takes a bare town's name for the Landkreis around it", () => {
    expect(findDistrictByName('Gütersloh')).toBeNull();
    expect(findDistrictByName('Konstanz')).toBeNull();
  });

  it.each(['Baden', 'Württemberg', 'Nordhessen', 'Weser-Ems', 'Rheinland', ''])(
    'does not guess at "%s"',
    (name) => {
      expect(findDistrictByName(name)).toBeNull();
      expect(findRegionByName(name)).toBeNull();
      expect(findStateByName(name)).toBeNull();
    },
  );
});

describe('findRegionByName', () => {
  it.each([
    ['Oberpfalz', '093'],
    ['Unterfranken', '096'],
    ['Regierungsbezirk Detmold', '057'],
  ])('finds %s', (name, ags) => {
    expect(findRegionByName(name)?.ags).toBe(ags);
  });

  it.each(['Detmold', 'Gießen'])("never takes the bare town's name %s for the region around it", (name) => {
    expect(findRegionByName(name)).toBeNull();
  });
});

describe('findStateByName', () => {
  it.each([
    ['Baden-Württemberg', '08'],
    ['baden wuerttemberg', '08'],
    ['Sachsen', '14'],
    ['Sachsen-Anhalt', '15'],
    ['Thuringen', '16'],
  ])('finds %s', (name, ags) => {
    expect(findStateByName(name)?.ags).toBe(ags);
  });
});

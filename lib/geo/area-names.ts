import { type District, type Region } from './gazetteer-data';

// "Ilm-Kreis", "Oberbergischer Kreis", "Region Hannover", "Regionalverband Saarbrücken" say what they are.
const NAMES_ITS_KIND = /kreis|region/iu;
const BAVARIA = '09';

/** "Landkreis Rostock" next to the town of Rostock, "Kreis Gütersloh", "Ortenaukreis". */
export function districtName({ name, kind }: District): string {
  return kind === 'kreisfreie Stadt' || NAMES_ITS_KIND.test(name) ? name : `${kind} ${name}`;
}

/** Bavaria's regions have names of their own; the others are called after a town. */
export function regionName({ ags, name }: Region): string {
  return ags.startsWith(BAVARIA) ? name : `Regierungsbezirk ${name}`;
}

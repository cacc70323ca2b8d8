// "Halle (Saale)", "Eislingen/Fils", "Ludwigshafen am Rhein", "Oldenburg in Holstein"
const ADDITION = /\s*[(/].*$|\s+(?:am|an|auf|bei|beim|im|in|ob|unter|vor|zur)\s.*$/u;

/** What a municipality is called where nobody could mistake it for another: "Halle", "Eislingen", "Ludwigshafen". */
export function withoutAddition(name: string): string {
  return name.replace(ADDITION, '');
}

/** Where the quick exit leads: the German weather service. A fixed constant, so that nothing can be put in its place. */
export const EXIT_URL = 'https://www.dwd.de/';

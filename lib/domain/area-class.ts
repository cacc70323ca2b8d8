/**
 * 0 responsible by a sourced mandate or agreement, 1 serves the place by its own account, 2 located in the district
 * (or serves a part of what is asked for), 3 within the radius, 4 same Land, 5 nationwide, 6 elsewhere.
 */
export type AreaClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

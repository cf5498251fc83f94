// Letters of European scripts as ranges for character classes. Compiling `\p{L}` costs a short run several milliseconds.

/** Latin with its marks, also as characters of their own; Greek, Cyrillic. */
export const letters = 'A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u0370-\\u052F\\u1E00-\\u1EFF';

/** Capitals of ASCII, Latin-1 and Cyrillic; enough to see that a word begins with one. */
export const capitals = 'A-Z\\u00C0-\\u00DE\\u0391-\\u03A9\\u0410-\\u042F';

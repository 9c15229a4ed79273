/** Points, for all text in a chart but its title. */
export const TEXT_SIZE = 9;

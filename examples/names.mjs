/** The municipalities whose plans are here. */
export const EXAMPLES = ['alkmaar', 'helmond', 'heerlen'];

/** A made-up municipality in use, and three whose plans were transcribed. */
export const EXAMPLES = ['voorbeeld', 'alkmaar', 'helmond', 'heerlen'];

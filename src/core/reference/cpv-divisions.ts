/**
 * The divisions (first two digits) of the Common Procurement Vocabulary, CPV 2008.
 * No check digits: how they are made was never published.
 */
export const CPV_DIVISIONS = {
  source: 'Verordening (EG) nr. 213/2008 (CPV 2008)',
  validFrom: '2008-09-15',
  // prettier-ignore
  divisions: new Set([
    '03', '09', '14', '15', '16', '18', '19', '22', '24', '30', '31', '32', '33', '34', '35', '37', '38', '39', '41',
    '42', '43', '44', '45', '48', '50', '51', '55', '60', '63', '64', '65', '66', '70', '71', '72', '73', '75', '76',
    '77', '79', '80', '85', '90', '92', '98',
  ]) as ReadonlySet<string>,
  /** Construction work: the one division of works (Soort Werken). */
  works: '45',
} as const;

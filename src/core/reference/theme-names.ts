/**
 * The six themes of the Manifest MVOI 2022-2025, each with the ways in which municipalities write it.
 * Source: Manifest Maatschappelijk Verantwoord Opdrachtgeven en Inkopen 2022-2025; plans of Alkmaar and Heerlen.
 */
export const MANIFEST_THEMES: readonly (readonly string[])[] = [
  ['Milieu en biodiversiteit', 'Milieu', 'Milieu & biodiversiteit', 'Milieu (inclusief biodiversiteit)', 'Environment'],
  ['Klimaat', 'Klimaatneutraal', 'Climate'],
  [
    'Circulair (inclusief biobased)',
    'Circulair',
    'Circulariteit',
    'Circulair (incl. bio-based)',
    'Circulair (incl. biobased)',
    'Circulair en biobased',
    'Circular',
  ],
  [
    'Ketenverantwoordelijkheid',
    'Ketenverantwoordelijkheid (ISV)',
    'Ketenverantwoordelijkheid (Internationale Sociale Voorwaarden)',
    'Internationale Sociale Voorwaarden',
    'Internationale Sociale Voorwaarden (ISV)',
    'ISV',
    'Keten',
    'Supply chain responsibility',
  ],
  [
    'Diversiteit en inclusie',
    'Diversiteit & inclusie',
    'Diversiteit/inclusie',
    'Diversiteit',
    'Inclusie',
    'D&I',
    'Diversity and inclusion',
  ],
  ['Social return', 'SROI', 'Social Return on Investment', 'Social return (SROI)', 'SR'],
];

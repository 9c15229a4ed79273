/**
 * The seventeen Sustainable Development Goals of the United Nations, 1 first.
 * Source: resolution A/RES/70/1 (25 September 2015), valid until 2030; short titles as the UN and SDG Nederland use them.
 */
export const SDG_NAMES: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    'Geen armoede',
    'Geen honger',
    'Goede gezondheid en welzijn',
    'Kwaliteitsonderwijs',
    'Gendergelijkheid',
    'Schoon water en sanitair',
    'Betaalbare en duurzame energie',
    'Waardig werk en economische groei',
    'Industrie, innovatie en infrastructuur',
    'Ongelijkheid verminderen',
    'Duurzame steden en gemeenschappen',
    'Verantwoorde consumptie en productie',
    'Klimaatactie',
    'Leven in het water',
    'Leven op het land',
    'Vrede, justitie en sterke publieke diensten',
    'Partnerschap om doelstellingen te bereiken',
  ],
  en: [
    'No poverty',
    'Zero hunger',
    'Good health and well-being',
    'Quality education',
    'Gender equality',
    'Clean water and sanitation',
    'Affordable and clean energy',
    'Decent work and economic growth',
    'Industry, innovation and infrastructure',
    'Reduced inequalities',
    'Sustainable cities and communities',
    'Responsible consumption and production',
    'Climate action',
    'Life below water',
    'Life on land',
    'Peace, justice and strong institutions',
    'Partnerships for the goals',
  ],
};

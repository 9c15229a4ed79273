import { textKey } from '../kernel/text-key';

/** A product group with a high risk of abuses in the supply chain. */
interface RiskGroup {
  readonly name: string;
  /** How it is written elsewhere: names of the state itself, before and since its purchasing categories changed. */
  readonly aliases: readonly string[];
}

/**
 * The ten groups for which the state asks International Social Conditions (ISV) of its suppliers. Parts of a name that
 * stand on their own in a municipal list ("Drukwerk") and everyday words for it ("Werkkleding") are ours.
 */
export const ISV_RISK_GROUPS: {
  readonly source: string;
  readonly validFrom: string;
  readonly groups: readonly RiskGroup[];
} = {
  source: 'Uitvoeringsagenda ISV van de Rijksoverheid (juni 2022), tien risicocategorieën (denkdoeduurzaam.nl)',
  validFrom: '2022-06-01',
  groups: [
    { name: 'Bedrijfskleding', aliases: ['Werkkleding', 'Dienstkleding'] },
    { name: 'Catering', aliases: ['Consumptieve dienstverlening'] },
    { name: 'Grondstoffenmanagement en afvalzorg', aliases: ['Grondstoffenmanagement', 'Afvalzorg', 'Afval'] },
    { name: 'Energie', aliases: [] },
    {
      name: 'Kantoorartikelen en computersupplies',
      aliases: ['Kantoorartikelen', 'Computersupplies', 'Werkplekomgeving'],
    },
    {
      name: 'Papier, drukwerk',
      aliases: [
        'Papier',
        'Drukwerk',
        'Papier en drukwerk',
        'Print- en drukwerk',
        'Papier, afvoer vertrouwelijke informatiedragers en print- en drukwerk',
      ],
    },
    { name: 'Laboratorium', aliases: [] },
    { name: 'ICT-werkomgeving', aliases: ['ICT-werkomgeving Rijk', 'ICT-werkplek'] },
    { name: 'Datacenters', aliases: ['Datacenter'] },
    { name: 'Dataverbindingen', aliases: ['Connectiviteit', '4G en 5G mobiele dataverbindingen'] },
  ],
};

/** The theme to which these groups belong, by its name in the Manifest; a plan may write ISV or Keten. */
export const CHAIN_THEME = 'Ketenverantwoordelijkheid';

const SEPARATORS = /[,/&+;]| en /;

/** Letters and digits only: hyphens and spaces differ from list to list. */
function looseKey(text: string): string {
  return textKey(text).replace(/[^a-z0-9]/g, '');
}

const groupByKey = new Map(
  ISV_RISK_GROUPS.groups.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => [looseKey(text), name])),
);

/**
 * The risk group that a product group is: by its whole name, else by a part of it ("Energie en water"); `null` when it
 * is none.
 */
export function riskGroupOf(productGroup: string): string | null {
  const whole = groupByKey.get(looseKey(productGroup));
  if (whole !== undefined) return whole;
  for (const part of textKey(productGroup).split(SEPARATORS)) {
    const group = groupByKey.get(looseKey(part));
    if (group !== undefined) return group;
  }
  return null;
}

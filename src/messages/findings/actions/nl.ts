import { counted, type CodesOf, type FindingTexts } from '../finding-words';

/** Actions. */
export const actionsNl: FindingTexts<CodesOf<'A'>> = {
  A01: {
    title: counted('actie eindigt voor het begin', 'acties eindigen voor het begin'),
    message: (f) =>
      `Actie ${f.row} eindigt in ${f.when('end')}, maar begint pas in ${f.when('begin')}. Het eind telt nu niet mee. Verbeter een van de twee.`,
  },
  A02: {
    title: counted('voltooide actie zonder datum', 'voltooide acties zonder datum'),
    message: (f) =>
      `Actie ${f.row} is voltooid, maar “${f.heading}” is leeg of niet te lezen. Zonder datum staat de actie in geen kwartaalrapport. Vul de datum in, bijvoorbeeld 1-10-2025.`,
  },
  A03: {
    title: counted('actie met een datum is niet voltooid', 'acties met een datum zijn niet voltooid'),
    message: (f) =>
      `Actie ${f.row} heeft als “${f.heading}” ${f.date('date')}, maar de status is ${f.text('status')}. Zet de status op Voltooid, of haal de datum weg.`,
  },
  A04: {
    title: counted('actie zonder rol of verantwoordelijke', 'acties zonder rol of verantwoordelijke'),
    message: (f) => `Bij actie ${f.row} staat nog geen rol en geen verantwoordelijke. Vul een van de twee in.`,
  },
  A05: {
    title: counted('actie zonder kwartaal', 'acties zonder kwartaal'),
    message: (f) =>
      `Bij actie ${f.row} is nog geen begin ingevuld. Vul bij “${f.heading}” een kwartaal in, bijvoorbeeld 2025-Q3, of zet de soort op Doorlopend.`,
  },
  A06: {
    title: counted('actie is te laat', 'acties zijn te laat'),
    message: (f) =>
      `Actie ${f.row} had in ${f.when('last')} voltooid moeten zijn, maar de status is ${f.text('status')}. Pas de status aan, of vul bij Eind een nieuw kwartaal in.`,
  },
  A07: {
    title: counted('actie zonder tijd of budget', 'acties zonder tijd of budget'),
    message: (f) =>
      `Bij actie ${f.row} staat geen tijd en geen budget. Vul een budget of uren in, of kies ja bij “Binnen budget en capaciteit”.`,
  },
  A08: {
    title: counted('actie voltooid in de toekomst', 'acties voltooid in de toekomst'),
    message: (f) =>
      `Actie ${f.row} is volgens “${f.heading}” voltooid op ${f.date('date')}, na de peildatum ${f.date('asOf')}. Verbeter de datum.`,
  },
};

/** What the page to contribute says where its form does not come, in Dutch. Only the build needs it. */
import { byLanguage, type Texts } from './languages.ts';

export const nlWithoutForm = {
  title: 'Zonder formulier bijdragen',
  noScript: 'Het formulier werkt met JavaScript. Dat staat in uw browser uit.',
  intro:
    'Het formulier opent hier nu niet. De verbinding is traag, of de browser is te oud of laat geen JavaScript toe. Zo kunt u ook bijdragen:',
  tip: 'Mail een tip',
  tipText: 'Er gaat een mail open met vijf vragen.',
  mail: 'Mail de redactie',
  mailText: 'Noem de naam, wat het is, voor wie, en het webadres van een openbare bron.',
  template: 'Vul het sjabloon in',
  templateText: 'Het is een tekstbestand met uitleg bij elk veld. Stuur het als bijlage naar',
  repository: 'Stel een bestand voor op GitHub',
  repositoryText: 'Daarvoor hebt u daar een account nodig. De controle draait vanzelf.',
};

export type WithoutFormLabels = Texts<typeof nlWithoutForm>;

/** These texts in a language; Dutch where there is none. */
export const withoutFormLabelsFor = byLanguage(nlWithoutForm);

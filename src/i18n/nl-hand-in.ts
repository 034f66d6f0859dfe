/** What the form says at its end, in Dutch: how what was written goes to the editors. Loaded when it is needed. */
import { licence } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';

export const nlHandIn = {
  choose: 'Kies hoe u het instuurt.',
  nextTitle: 'Wat er daarna gebeurt',
  next: (days: number) =>
    `Iemand van de redactie kijkt het binnen ${days} werkdagen na en zet het op de site. Laat u een mailadres achter, dan hoort u wat ermee is gedaan. Op GitHub ziet u het zelf.`,
  sent: {
    button: 'Ik heb het verstuurd',
    done: 'Bedankt. Bij een volgend bezoek begint het formulier leeg.',
  },
  unsourced: {
    title: (count: number) =>
      count === 1 ? 'Eén ding heeft nog geen bron' : `${count} dingen hebben nog geen bron`,
    intro: 'U kunt het zo versturen. Beter is het om er eerst bij te zetten waar het staat.',
    uitspraak: (text: string) => `“${text}”`,
    bron: (title: string) => `Bron zonder webadres: ${title}`,
    more: (count: number) => `en nog ${count}`,
  },
  consent: `Door te versturen stemt u ermee in dat uw tekst onder ${licence.name} in de catalogus komt, en zegt u dat er geen namen, adressen of nummers van personen in staan.`,
  changes: {
    title: (count: number) =>
      count === 1 ? 'Dit verandert u' : `Deze ${count} dingen verandert u`,
    version: (date: string, version: string) =>
      `U begon met de versie die op ${date} is gecontroleerd (kenmerk ${version}).`,
    was: 'Was',
    becomes: 'Wordt',
    source: 'Bron',
  },
  sender: {
    title: 'Voor de redactie',
    intro: 'Dit gaat alleen mee in de mail. Het komt niet op de site.',
    optional: '(niet verplicht)',
    word: 'Een woord aan de redactie',
    wordHelp: 'Bijvoorbeeld waarom het anders moet, of waar dat staat.',
    name: 'Uw naam',
    mail: 'Uw mailadres',
    mailHelp: 'Als u antwoord wilt.',
  },
  mail: {
    title: 'Mail het naar de redactie',
    fits: 'Uw mailprogramma gaat open met alles erin. U hoeft alleen op verzenden te drukken.',
    open: 'Open de mail',
    tooLong: 'Het past niet in één mail. Stuur het bestand mee:',
    share: 'Deel het bestand',
    shareText: 'Kies daarna uw mailprogramma. De mail gaat naar',
    shareFailed: 'Delen lukt hier niet. Volg de stappen hieronder.',
    steps: {
      download: 'Download eerst het bestand',
      downloadAfter: (file: string) => `: ${file} komt in uw map Downloads.`,
      open: 'Open daarna de mail',
      attach: (file: string) => `Voeg ${file} toe als bijlage en druk op verzenden.`,
    },
    opened:
      'Uw mailprogramma gaat open. Daar verstuurt u het. Wat u invulde geldt nu als verstuurd; bij een volgend bezoek begint het formulier leeg.',
    otherwise: 'Lukt dat niet? Plak het in een mail',
    otherwiseText:
      'Werkt in elk mailprogramma, ook in de browser. Bijlagen of downloads zijn niet nodig.',
    pasteSteps: {
      address: 'Begin een nieuwe mail aan',
      text: 'Kopieer de hele tekst en plak hem erin.',
    },
    copyAddress: 'Kopieer het adres',
    copyMail: 'Kopieer de mail',
    copied: 'Gekopieerd.',
    copyFailed: 'Druk op Ctrl+C (op een Mac: ⌘C): de tekst is geselecteerd.',
    show: 'Bekijk de tekst van de mail',
  },
  host: {
    title: 'Stel het voor op GitHub',
    text: 'Voor wie daar een account heeft. U ziet zelf wat er met uw voorstel gebeurt.',
    link: 'Open het ingevulde voorstel',
    long: 'Uw bijdrage is te lang voor een ingevuld voorstel. In drie stappen lukt het ook:',
    steps: [
      'Download het bestand met de knop hieronder.',
      'Open de uploadpagina en sleep het bestand erin.',
      'Kies onderaan “Propose changes”.',
    ],
    upload: 'Open de uploadpagina',
    editSteps: [
      'Kopieer de tekst met de knop hieronder.',
      'Open het bestand op GitHub, selecteer alles en plak.',
      'Kies rechtsboven “Commit changes” en dan “Propose changes”.',
    ],
    edit: 'Open het bestand op GitHub',
  },
  file: {
    title: 'Bewaar het',
    text: 'Om te bewaren, of om als bijlage te mailen.',
    download: 'Download het bestand',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    copyFailed: 'Druk op Ctrl+C (op een Mac: ⌘C): de tekst is geselecteerd.',
    show: 'Bekijk het bestand',
  },
  sources: (count: number) => (count === 1 ? '1 bron' : `${count} bronnen`),
};

export type HandInLabels = Texts<typeof nlHandIn>;

/** The texts of the end of the form in a language; Dutch where there is none. */
export const handInLabelsFor = byLanguage(nlHandIn);

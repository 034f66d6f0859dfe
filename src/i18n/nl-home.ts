/** What the home page says, in Dutch, and the ways in that other pages show as well. */
import { nlLanguage } from './nl-language.ts';
import { formatCount } from './format.ts';
import { byLanguage } from './languages.ts';
const nlHome = {
  language: nlLanguage,
  title: 'Wat werkt om nieuwkomers aan het werk te helpen?',
  intro: (initiatives: number, municipalities: number) =>
    `${formatCount(initiatives, 'initiatief', 'initiatieven')} van gemeenten, werkgevers en organisaties, in ${formatCount(municipalities, 'gemeente', 'gemeenten')} en landelijk. Met wat ze doen, wat het opleverde, wat tegenviel en waar dat staat.`,
  searchLabel: 'Zoek een initiatief',
  searchPlaceholder: 'Bijv. taal op de werkvloer',
  searchButton: 'Zoek',
  examples: 'Of stel een vraag:',
  exampleQuestions: [
    'hoe helpen we vrouwen op de Z-route',
    'wie leidt chauffeurs op',
    'startbaan',
    'taal op de werkvloer',
  ],
  mapLabel: 'Kaart van Nederland: een stip is een gemeente, een gevulde stip heeft initiatieven',
  mapCaption: 'Elke stip is een gemeente. Hoe groter, hoe meer initiatieven.',
  waysIntro: {
    doelgroep: 'Voor wie is het bedoeld?',
    interventie: 'Wat gebeurt er?',
    regio: 'Wat is er bij u in de buurt?',
  },
  story: 'Waarom deze catalogus er is',
  storySource: (sources: string) => `Bron: ${sources}`,
  storyMore: 'Wat er achter deze cijfers zit:',
  doors: {
    label: 'Voor wie deze site is',
    municipality: {
      title: 'Gemeente',
      text: 'Wat is er bij ons, wat doen gemeenten die op ons lijken, en wat leerden zij? Neem het mee in een voorstel.',
      action: 'Zoek uw gemeente',
    },
    plan: 'Plan voor één persoon',
    employer: {
      title: 'Werkgever',
      text: 'Drie vragen: sector, regio en wat kunt u bieden. U krijgt programma’s, wat ze vragen en welke regels gelden.',
      action: 'Beantwoord drie vragen',
    },
    contribute: {
      title: 'Iets toevoegen',
      text: 'Kent u een initiatief dat ontbreekt, of dat gestopt of veranderd is? Meld het in een minuut, zonder account.',
      action: 'Geef een tip',
    },
    form: 'Vul het hele formulier in',
  },
  works: {
    title: 'Wat werkt? Per aanpak bij elkaar',
    known: (total: number, withOutcome: number) =>
      `${total} ${total === 1 ? 'initiatief' : 'initiatieven'}, ${withOutcome === 0 ? 'geen met een uitkomst' : `${withOutcome} met een uitkomst`}`,
    noDate: 'zonder datum',
    lessons: 'Alle lessen',
    figures: 'Alle cijfers',
    gaps: 'Waar is weinig voor?',
    timeline: 'Wat liep wanneer, en wat stopte?',
  },
  guides: 'Wat wij ervan weten',
  guidesIntro: 'Korte gidsen, met bronnen en voorbeelden.',
  guidesAll: 'Alle gidsen',
  evidence: 'Het best onderzocht',
  evidenceIntro:
    'Deze initiatieven zijn vergeleken met mensen die niet meededen, of door onderzoekers geëvalueerd. Ook als dat geen verschil liet zien.',
  evidenceMore: 'Zo lezen wij bewijskracht',
};

/** These texts in a language; Dutch where there is none. */
export const homeLabelsFor = byLanguage(nlHome);

/** A page of every type, for the tests that look at them all. tests/unit/repository/page-types.test.ts holds that none is forgotten. */
import { inLanguage } from '../../src/domain/paths.ts';
import { enLanguage } from '../../src/i18n/en-language.ts';
import { nlLanguage } from '../../src/i18n/nl-language.ts';

/** By what it is. Several of a type where they look different: with nothing found, with answers, with a notice. */
export const PAGES = {
  home: '/',
  find: '/initiatieven/',
  results: '/initiatieven/?doelgroep=vrouwen&q=taal',
  'nothing found': '/initiatieven/?q=tandarts&sector=bouw',
  'results around a place': '/initiatieven/?gemeente=zwolle',
  'place that is not clear': '/initiatieven/?gemeente=Bergen',
  initiative: '/initiatieven/nieuw-thuis-rotterdam/',
  'initiative with a notice of law': '/initiatieven/mind-spring/',
  'target group': '/doelgroepen/statushouders/',
  intervention: '/interventies/leerwerktraject/',
  'intervention without outcomes': '/interventies/informatie/',
  sector: '/sectoren/energie/',
  'initiatives over time': '/looptijden/',
  province: '/provincies/drenthe/',
  region: '/arbeidsmarktregios/twente/',
  municipality: '/gemeenten/amsterdam/',
  'municipality without initiatives': '/gemeenten/tubbergen/',
  municipalities: '/gemeenten/',
  guides: '/kennis/',
  'guide with charts': '/kennis/hoeveel-statushouders-werken/',
  tip: '/bijdragen/tip/',
  'tip on an entry': '/bijdragen/tip/?over=nieuw-thuis-rotterdam&loopt=gestopt',
  contribute: '/bijdragen/',
  'correction of an entry': '/bijdragen/?verbeter=nieuw-thuis-rotterdam',
  plan: '/plan/',
  'plan with answers':
    '/plan/#plan?gemeente=utrecht&groep=statushouders&leerroute=z-route&situatie=vrouwen&in=taal-doet-meer-utrecht.taal.0-12',
  employers: '/werkgevers/',
  'employers with answers': '/werkgevers/?gemeente=rotterdam&sector=bouw&biedt=leerwerkplek',
  'empty selection': '/selectie/',
  'shared selection':
    '/selectie/?i=nieuw-thuis-rotterdam,mind-spring,vip-vluchtelingen-investeren-in-participeren,amsterdamse-aanpak-statushouders,cultuurverbinders-achterhoek',
  'list for another site': '/insluiten/',
  'list for another site with choices': '/insluiten/?gemeente=dalfsen&doelgroep=vrouwen',
  about: '/over/',
  privacy: '/privacy/',
  accessibility: '/toegankelijkheid/',
  lessons: '/lessen/',
  'lessons of one theme': '/lessen/?thema=werkcultuur',
  'page of a theme': '/lessen/werkcultuur/',
  figures: '/cijfers/',
  'figures of one kind': '/cijfers/?soort=behouden',
  'page of a kind of figures': '/cijfers/behouden/',
  'all initiatives': '/alle-initiatieven/',
  'evidence gaps': '/witte-vlekken/',
  'open data': '/data/',
  'lists of values': '/data/begrippen/',
  'list of values': '/data/begrippen/doelgroepen/',
  'not found': '/404.html',
};

/** The same pages in English, as far as they are there: what stands behind the address is the same in every language. */
export const ENGLISH_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PAGES).flatMap(([name, path]) => {
    const [page = '', behind = ''] = path.split(/(?=[?#])(.*)/);
    const english = inLanguage(page, nlLanguage, enLanguage);
    return english ? [[name, english + behind]] : [];
  }),
);

/**
 * Rules over the whole catalogue, for entries and guides that are right by themselves: `npm run validate -- --catalogus`. What
 * they find must be mended before the site is published. Spelling is one of them, and stands apart: it needs a dictionary.
 */
import { CLASSES } from '../../domain/terms.ts';
import { sameTitles } from '../../draft/doubles.ts';
import type { Entry, ReadGuide } from '../../reader/index.ts';
import { finding, type CatalogueRule, type Position, type Problem } from '../../reader/problems.ts';
import { idsOf } from '../../reader/tree.ts';
import { SECTIONS } from '../../schema/initiative.ts';
import { isTarget } from '../../schema/result-kinds.ts';
import type { Term } from '../../schema/vocabulary.ts';
import { fieldPosition, listPosition, type CatalogueFiles } from './catalogue-files.ts';

/** What a rule finds, before it has the name of that rule. */
interface Found {
  bestand: string;
  at: Position;
  melding: string;
  veld: string;
}

type Rule = (files: CatalogueFiles) => Found[];

/** The rules, by the names that their findings have. */
const RULES: Readonly<Record<Exclude<CatalogueRule, 'spelling'>, Rule>> = {
  dubbel: doubles,
  'weinig-initiatieven': fewInitiatives,
  'thema-ongebruikt': unusedThemes,
  'aanpak-zonder-bron': bareApproaches,
  'bron-zonder-soort': sourcesWithoutKind,
  'doel-als-uitkomst': targetsAsOutcomes,
  'weinig-voorbeelden': fewExamples,
  'bron-ongebruikt': unusedSources,
  'grafiek-ongebruikt': unusedCharts,
  'volgorde-wetten': lawsOutOfOrder,
};

/** Everything that these rules have against the catalogue. */
export function catalogueProblems(files: CatalogueFiles): Problem[] {
  return Object.entries(RULES).flatMap(([name, rule]) =>
    rule(files).map(({ bestand, at, melding, veld }) => ({
      bestand,
      ...finding(name as CatalogueRule, at, melding, veld),
    })),
  );
}

function entryProblem(
  files: CatalogueFiles,
  { slug }: Entry,
  veld: string,
  melding: string,
): Found {
  const bestand = files.pathOf(`initiatieven/${slug}.mdx`);
  return { bestand, at: fieldPosition(files.textOf(bestand), veld), melding, veld };
}

function guideProblem(
  files: CatalogueFiles,
  { slug }: ReadGuide,
  veld: string,
  melding: string,
): Found {
  const bestand = files.pathOf(`kennis/${slug}.mdx`);
  return { bestand, at: fieldPosition(files.textOf(bestand), veld), melding, veld };
}

function listProblem(files: CatalogueFiles, name: string, veld: string, melding: string): Found {
  const bestand = files.pathOf(name);
  return { bestand, at: listPosition(files.textOf(bestand), veld), melding, veld };
}

function doubles(files: CatalogueFiles): Found[] {
  const items = files.catalogue.entries.map((entry) => ({ titel: entry.data.titel, entry }));
  return sameTitles(items).map(([first, second]) => {
    const other = files.pathOf(`initiatieven/${first.entry.slug}.mdx`);
    const melding = `is bijna de titel van ${other} ('${first.titel}'); voeg ze samen, of maak duidelijk wat het verschil is`;
    return entryProblem(files, second.entry, 'titel', melding);
  });
}

/** A value that leads to next to nothing only makes the list longer that visitors filter by. */
const FEWEST_INITIATIVES = 3;

function fewInitiatives(files: CatalogueFiles): Found[] {
  const { vocabularies, entries } = files.catalogue;
  return CLASSES.flatMap((name) => {
    const terms = vocabularies[name].waarden;
    return terms.flatMap(({ id, wettelijk, vervangenDoor }, index) => {
      const ids = withThoseBelow(id, terms);
      const count = entries.filter(({ data }) =>
        data[name]?.some((one) => ids.includes(one)),
      ).length;
      if (count >= FEWEST_INITIATIVES || wettelijk || vervangenDoor) return [];
      const melding = `'${id}' staat bij ${count} initiatieven; een waarde heeft er minstens ${FEWEST_INITIATIVES}. Voeg haar samen met een andere, of zet er 'wettelijk: true' bij als de wet haar noemt`;
      return [listProblem(files, `begrippen/${name}.yaml`, `waarden.${index}.id`, melding)];
    });
  });
}

function withThoseBelow(id: string, terms: readonly Term[]): string[] {
  const below = terms.filter(({ ouder }) => ouder === id);
  return [id, ...below.flatMap((term) => withThoseBelow(term.id, terms))];
}

function unusedThemes(files: CatalogueFiles): Found[] {
  const { vocabularies, entries } = files.catalogue;
  const used = new Set(
    entries.flatMap(({ data }) => (data.lessen ?? []).map(({ thema }) => thema)),
  );
  return vocabularies.themas.waarden.flatMap(({ id, vervangenDoor }, index) =>
    used.has(id) || vervangenDoor
      ? []
      : [
          listProblem(
            files,
            'begrippen/themas.yaml',
            `waarden.${index}.id`,
            `geen enkele les heeft het thema '${id}'; haal het weg, of gebruik het`,
          ),
        ],
  );
}

function bareApproaches(files: CatalogueFiles): Found[] {
  const [approach] = SECTIONS;
  return files.catalogue.entries.flatMap((entry) => {
    const nodes = entry.sections.find(({ title }) => title === approach)?.nodes ?? [];
    if (idsOf(nodes, 'Bron').length > 0) return [];
    const melding = `onder ${approach} staat geen enkele bron; zet achter een zin de bron die het zegt: <Bron id="s1" />`;
    return [entryProblem(files, entry, 'tekst', melding)];
  });
}

/** What is only a target must be said to be one. */
const HOPE =
  /doel|stre(?:e|ven)|moe(?:s)?ten|moet|wil|zou|plan|verwacht|beloof|hoop|ambitie|konden|verken/i;
/** Smaller numbers stand in a summary for other reasons: two years, four days. */
const LARGE = 10;

function targetsAsOutcomes(files: CatalogueFiles): Found[] {
  return files.catalogue.entries.flatMap((entry) => {
    const { samenvatting, resultaten = [] } = entry.data;
    if (HOPE.test(samenvatting)) return [];
    const outcomes = resultaten.filter((one) => !isTarget(one)).map(({ waarde }) => waarde);
    return resultaten
      .filter(isTarget)
      .flatMap(({ waarde }) => waarde ?? [])
      .filter((value) => value > LARGE && !outcomes.includes(value))
      .filter((value) => new RegExp(`(?<![\\d.])${value}(?![\\d.])`).test(samenvatting))
      .map((value) =>
        entryProblem(
          files,
          entry,
          'samenvatting',
          `noemt ${value} als uitkomst, maar dat is een doel; schrijf dat het de bedoeling was`,
        ),
      );
  });
}

const FEWEST_EXAMPLES = 3;

function fewExamples(files: CatalogueFiles): Found[] {
  return files.catalogue.guides
    .filter(({ data }) => data.voorbeelden.length < FEWEST_EXAMPLES)
    .map((guide) =>
      guideProblem(
        files,
        guide,
        'voorbeelden',
        `heeft ${guide.data.voorbeelden.length} van de ${FEWEST_EXAMPLES} initiatieven die een gids minstens noemt`,
      ),
    );
}

/** A contributor may leave it open; beside lessons and figures the page says who speaks. */
function sourcesWithoutKind(files: CatalogueFiles): Found[] {
  return files.catalogue.entries.flatMap((entry) =>
    entry.data.bronnen.flatMap(({ id, soort }, index) =>
      soort
        ? []
        : [
            entryProblem(
              files,
              entry,
              `bronnen.${index}.id`,
              `bij bron '${id}' staat niet wie er spreekt; kies een soort uit de lijst bronsoorten`,
            ),
          ],
    ),
  );
}

function unusedSources(files: CatalogueFiles): Found[] {
  return files.catalogue.guides.flatMap((guide) => {
    const { bronnen, grafieken = [] } = guide.data;
    const used = new Set([
      ...idsOf(guide.nodes, 'Bron'),
      ...grafieken.flatMap((chart) => chart.bronnen),
    ]);
    return bronnen.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            guideProblem(
              files,
              guide,
              `bronnen.${index}.id`,
              `de tekst noemt bron '${id}' nergens; noem haar, of haal haar weg`,
            ),
          ],
    );
  });
}

function unusedCharts(files: CatalogueFiles): Found[] {
  return files.catalogue.guides.flatMap((guide) => {
    const shown = idsOf(guide.nodes, 'Grafiek');
    return (guide.data.grafieken ?? []).flatMap(({ id }, index) =>
      shown.includes(id)
        ? []
        : [
            guideProblem(
              files,
              guide,
              `grafieken.${index}.id`,
              `de tekst toont grafiek '${id}' nergens; zet <Grafiek id="${id}" /> in de tekst, of haal haar weg`,
            ),
          ],
    );
  });
}

function lawsOutOfOrder(files: CatalogueFiles): Found[] {
  const dates = files.catalogue.lawChanges.map(({ datum }) => datum);
  return dates.flatMap((date, index) =>
    index > 0 && date < (dates[index - 1] ?? '')
      ? [
          listProblem(
            files,
            'wetswijzigingen.yaml',
            `${index}.datum`,
            `${date} staat na ${dates[index - 1] ?? ''}; zet de veranderingen op volgorde van datum`,
          ),
        ]
      : [],
  );
}
